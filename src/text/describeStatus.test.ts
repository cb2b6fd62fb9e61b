import { expect, test } from 'vitest';
import { describeStatus } from './describeStatus.ts';

test('describeStatus(counts) is one sentence with the three counts', () => {
  expect(describeStatus({ direkte: 2, delvis: 3, hul: 1 })).toBe('To direkte, tre delvist og ét uden forslag.');
  expect(describeStatus({ direkte: 13, delvis: 1, hul: 12 })).toBe('13 direkte, ét delvist og tolv uden forslag.');
});

test('describeStatus(counts) leaves out a count of none', () => {
  expect(describeStatus({ direkte: 0, delvis: 1, hul: 0 })).toBe('Ét delvist.');
  expect(describeStatus({ direkte: 1, delvis: 0, hul: 8 })).toBe('Ét direkte og otte uden forslag.');
  expect(describeStatus({ direkte: 0, delvis: 0, hul: 0 })).toBe('Ingen behov.');
});
