import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { readAendringer } from './readAendringer.ts';

const read = (text?: string) => {
  const { value, problems } = readAendringer(text === undefined ? undefined : new TextEncoder().encode(text), 'a.json');
  return { value, faults: problems.map(formatProblem) };
};
const udgave = { fra: '1.0', til: '1.1', dato: '2026-12-01', aendringer: [] };

test('readAendringer(bytes) reads versions, and none where there is no file', () => {
  expect(read()).toEqual({ value: [], faults: [] });
  expect(read(JSON.stringify([udgave]))).toEqual({ value: [udgave], faults: [] });
});

test.each([
  ['nej', 'a.json:1:1 filen er ikke en liste af udgaver, men filen skal laves med »npm run changes«.'],
  [
    JSON.stringify([{ ...udgave, dato: 'i går' }]),
    'a.json:1:1 feltet »0.dato« er ikke, som det skal være, men filen skal laves med »npm run changes«.',
  ],
])('readAendringer(%j) tells what is wrong', (text, sentence) => {
  expect(read(text)).toEqual({ value: [], faults: [sentence] });
});
