import { expect, test } from 'vitest';
import { wrongSted } from './wrongSted.ts';

test('wrongSted(fra, til) is undefined for a place in the interview', () => {
  expect(wrongSted('0', '900', 900)).toBeUndefined();
  expect(wrongSted('5', '6', undefined)).toBeUndefined();
});

const CHARACTER = 'der skal stå et tegns nummer i interviewets tekst, et helt tal fra 0, eller intet i både fra og til';

test.each([
  ['0', '901', 'til', 'der skal stå højst 900, for så mange tegn har interviewet i interviews.csv'],
  ['7', '7', 'til', 'der skal stå mere end 7, hvor markeringen begynder'],
  ['9', '7', 'til', 'der skal stå mere end 9, hvor markeringen begynder'],
  ['-1', '7', 'fra', CHARACTER],
  ['', '7', 'fra', CHARACTER],
  ['1', '', 'til', CHARACTER],
  ['1', 'x', 'til', CHARACTER],
  ['1.5', '7', 'fra', CHARACTER],
])('wrongSted(%s, %s) of 900 characters is wrong in %s', (fra, til, field, expected) => {
  expect(wrongSted(fra, til, 900)).toEqual({ field, expected });
});
