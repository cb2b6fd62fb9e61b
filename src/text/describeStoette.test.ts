import { expect, test } from 'vitest';
import { describeStoette } from './describeStoette.ts';

test('describeStoette tells the least size, or the sizes to choose among, and whether there is an exam', () => {
  expect(describeStoette({ ects: [1.5], erMindst: true, proeve: false })).toBe('mindst 1,5 ECTS, uden prøve');
  expect(describeStoette({ ects: [5, 10], erMindst: false, proeve: true })).toBe('5 eller 10 ECTS, med prøve');
  expect(describeStoette({ ects: [60], erMindst: false, proeve: true })).toBe('60 ECTS, med prøve');
});
