import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMaterial } from './readMaterial.ts';

/** Real exports of other projects may lie beside this one; they are nobody's to ship. Their counts, from their own README. */
const DIR = '../shared/real-exports';
const COUNTS: Readonly<Record<string, { sources: number; codes: number; used: number; codings: number }>> = {
  'atlasti-8.4.qdpx': { sources: 12, codes: 14, used: 9, codings: 16 },
  'nvivo-12.6-win.qdpx': { sources: 2, codes: 152, used: 76, codings: 303 },
  'nvivo-matrix.xlsx': { sources: 1, codes: 18, used: 5, codings: 6 },
  'taguette-codebook.csv': { sources: 0, codes: 22, used: 0, codings: 0 },
  'taguette-highlights.csv': { sources: 17, codes: 22, used: 22, codings: 1930 },
  'taguette-highlights.xlsx': { sources: 9, codes: 13, used: 13, codings: 701 },
};

test('each real export that lies beside the project is read to the counts its README gives', async () => {
  const there = existsSync(DIR) ? readdirSync(DIR).filter((name) => /\.(qdpx|csv|xlsx)$/.test(name)) : [];
  const read = await Promise.all(there.map(async (name) => [name, await countsOf(join(DIR, name))]));
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(there.map((name) => [name, COUNTS[name]])));
});

async function countsOf(file: string) {
  const read = await readMaterial(file, { wantsText: true, columns: new Map() });
  if (!('codings' in read)) return read;
  const { sources, codes, codings } = read;
  const used = codes.filter((code) => code.codings > 0).length;
  return { sources: sources.length, codes: codes.length, used, codings: codings.length };
}
