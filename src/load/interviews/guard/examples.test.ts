import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HARMLESS, guardFigures, shippedKnowledge } from '../../../testing/guardFigures.ts';

/** Strings with their kinds may lie beside this project; they are nobody's to ship. The least share that must be found of each kind. */
const FILE = '../shared/privacy/eksempler.csv';
const LEAST: Readonly<Record<string, number>> = {
  cpr: 1,
  telefon: 1,
  mail: 1,
  adresse: 0.9,
  foedselsdato: 0.9,
  sagsnummer: 0.9,
  nummerplade: 0.9,
  kommune: 0.9,
  institution: 0.8,
  navn: 0.8,
};

test('the strings that lie beside the project are found by their kinds, and few harmless ones with them', () => {
  const figures = existsSync(FILE) ? guardFigures(FILE, shippedKnowledge()) : [];
  const shareOf = ({ found, all }: { found: number; all: number }) => found / all;
  const tooFew = figures.filter((one) => one.kind !== HARMLESS && shareOf(one) < (LEAST[one.kind] ?? 1));
  const tooMany = figures.filter((one) => one.kind === HARMLESS && shareOf(one) > 0.05);
  expect([...tooFew, ...tooMany]).toEqual([]);
});
