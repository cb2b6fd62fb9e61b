const UNITS = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'];
const TEENS = ['ti', 'elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten'];
const TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];

/** The digits of each Danish number word from nul to nioghalvfems, as they are read aloud one after another. */
export const DIGITS_OF: ReadonlyMap<string, string> = new Map([
  ['nul', '0'],
  ['et', '1'],
  ['én', '1'],
  ['ét', '1'],
  ...UNITS.map((word, i): [string, string] => [word, String(i + 1)]),
  ...TEENS.map((word, i): [string, string] => [word, String(i + 10)]),
  ...TENS.flatMap((word, t) => inTen(word, t)),
]);

function inTen(word: string, t: number): [string, string][] {
  const withUnit = UNITS.map((unit, u): [string, string] => [`${unit}og${word}`, String((t + 2) * 10 + u + 1)]);
  return [[word, String((t + 2) * 10)], ...withUnit];
}

/** The words as one pattern, longest first, without a group. */
export const NUMBER_WORD = [...DIGITS_OF.keys()].sort((a, b) => b.length - a.length).join('|');
