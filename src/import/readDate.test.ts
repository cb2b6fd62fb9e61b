import { expect, test } from 'vitest';
import { readDate } from './readDate.ts';

test.each([
  ['2024-02-13', '2024-02', '2024-02-13'],
  ['2024-02-13T10:00:00Z', '2024-02', '2024-02-13'],
  ['Interview 2024-02', '2024-02', undefined],
  ['P2_GMT20240213.odt', '2024-02', '2024-02-13'],
  ['13.02.2024 20:55:14', '2024-02', '2024-02-13'],
  ['3-2-2024', '2024-02', '2024-02-03'],
  ['13/02/2024', '2024-02', '2024-02-13'],
  ['02/13/2024', '2024-02', '2024-02-13'],
  ['2/2/2024', '2024-02', '2024-02-02'],
  ['13. februar 2024', '2024-02', '2024-02-13'],
  ['Oct 3, 2024', '2024-10', '2024-10-03'],
  ['maj 2024', '2024-05', undefined],
  ['45335', '2024-02', '2024-02-13'],
])('readDate(%j) is month %s, day %s', (text, month, day) => {
  expect(readDate(text)).toEqual({ month, day });
});

test('readDate(text) does not choose between day and month', () => {
  expect(readDate('03/04/2024')).toBe('ambiguous');
});

test.each([
  '',
  'voksne',
  '2024-13-01',
  '2024-02-30',
  '31.04.2024',
  '20249999',
  '12345678',
  '99999',
  'Interview 7 2024',
])('readDate(%j) finds no date', (text) => expect(readDate(text)).toBeUndefined());
