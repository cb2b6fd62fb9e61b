import { expect, test } from 'vitest';
import { danish, danishBy } from './danish.ts';

test.each([
  'sige',
  'siger',
  'andre',
  'sin',
  'barnets',
  'sagsbehandlerne',
  'traumeforståelse',
  'dagtilbudsplads',
  'sags-ro',
])('danish.isWord(%s): listed, irregular, or put together', (word) =>
  expect([danish.isWord(word), danish.isName(word)]).toEqual([true, false]),
);

test.each(['mette', 'hansen', 'aisha', 'roskilde'])('danish.isName(%s): listed with a capital only', (word) => {
  expect([danish.isWord(word), danish.isName(word)]).toEqual([false, true]);
});

test('danishBy(isCorrect) asks for a word once', () => {
  const asked: string[] = [];
  const own = danishBy((word) => asked.push(word) > 0);
  expect([own.isWord('hus'), own.isListed('hus'), asked]).toEqual([true, true, ['hus']]);
});
