import { expect, test } from 'vitest';
import type { Coding } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { codedTexts } from '../../testing/codedTexts.ts';
import { studyOf, testCodings, testInterviews, testRows } from '../../testing/interviewSet.ts';
import { cooccurrence } from './cooccurrence.ts';
import { mentionMatrix } from './mentionMatrix.ts';
import { passagesOf } from './passages.ts';

const { behov } = studyOf(3);
const [a, b] = behov as [Behov, Behov];
const passages = (codings: readonly Coding[]) => [...passagesOf(codings, behov).values()].flat();
const stederOf = (...lines: string[]) =>
  passages(codedTexts([Object.fromEntries(lines.map((line, k) => [`K${k + 1}`, [line]]))], behov).codings).map(
    ({ sted }) => [sted?.fra, sted?.til],
  );

test('passagesOf(codings) makes one passage of two coders’ marks that share a character', () => {
  expect(stederOf('111....11.', '.1111...1.')).toEqual([
    [0, 5],
    [7, 9],
  ]);
});

test('passagesOf(codings) keeps marks apart that only touch', () => {
  expect(stederOf('111.......', '...11.....')).toEqual([
    [0, 3],
    [3, 5],
  ]);
});

test('passagesOf(codings) goes by the segment where there is no place, and counts no segment twice', () => {
  const [interview] = testInterviews('M');
  const [first, second, third] = testCodings(testRows('0 0 4, 0 0 4 1, 0 0 6'), [interview!], behov);
  const sted = { fra: 10, til: 20 };
  expect(passages([first!, second!, third!]).map(({ segmenter }) => segmenter)).toEqual([[4], [6]]);
  expect(passages([{ ...first!, sted }, second!, third!]).map(({ sted: own, segmenter }) => [own, segmenter])).toEqual([
    [sted, [4]],
    [undefined, [6]],
  ]);
});

const together = (...lines: string[]) => {
  const { interviews, codings } = codedTexts([{ K1: lines }], behov);
  const all = passagesOf(codings, behov);
  return cooccurrence(all, mentionMatrix(all, interviews, behov))[0]?.segments;
};

test('cooccurrence(passages, matrix) counts a pair for each two passages that share a character', () => {
  expect(together('.111......', '...11.....')).toEqual({ both: 1, a: 1, b: 1 });
  expect(together('.111......', '....1.....')).toEqual({ both: 0, a: 1, b: 1 });
  expect(together('1111111111', '.11...11..')).toEqual({ both: 2, a: 1, b: 2 });
});

test('cooccurrence(passages, matrix) goes by the segment where one of two passages has no place', () => {
  const { interviews, codings } = codedTexts([{ K1: ['.111......', '......11..'] }], behov);
  const [one, other] = codings as [(typeof codings)[0], (typeof codings)[0]];
  const all = passagesOf([one, { ...other, segment: one.segment, sted: undefined }], behov);
  expect(cooccurrence(all, mentionMatrix(all, interviews, behov))).toMatchObject([
    { a, b, segments: { both: 1, a: 1, b: 1 } },
  ]);
});
