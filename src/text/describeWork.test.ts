import { expect, test } from 'vitest';
import { describeWork } from './describeWork.ts';

test('describeWork tells points as hours of work: 1.5, 5 and 10 at 27.5 are 41, 138 and 275', () => {
  expect(describeWork({ ects: [1.5], erMindst: true }, 27.5)).toBe('mindst ca. 41 timer');
  expect(describeWork({ ects: [5, 10], erMindst: false }, 27.5)).toBe('ca. 138 eller 275 timer');
});
