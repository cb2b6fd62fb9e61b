// npm run bench -- guard [FILE]: what the guard of quotations finds in a table of strings with their kinds.
import { existsSync } from 'node:fs';
import { HARMLESS, guardFigures, shippedKnowledge } from '../../src/testing/guardFigures.ts';

/** Strings that lie beside the project; they are nobody's to ship. */
const EXAMPLES = '../shared/privacy/eksempler.csv';

/** Prints, kind by kind, how many of all were found, and the share of harmless strings that were taken for personal data. */
export function printGuard(file = EXAMPLES): void {
  if (!existsSync(file)) throw new Error(`no table of strings: ${file}`);
  const figures = guardFigures(file, shippedKnowledge());
  console.log(`Guard of quotations, ${file}`);
  for (const { kind, found, all } of figures.filter((one) => one.kind !== HARMLESS))
    console.log(`  ${kind.padEnd(14)} ${`${found} of ${all}`.padStart(10)}  ${percent(found, all)}`);
  for (const { found, all } of figures.filter(({ kind }) => kind === HARMLESS))
    console.log(`  harmless, refused or to look at: ${found} of ${all}, ${percent(found, all)}   (at most 5 %)`);
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(0)} %`;
}
