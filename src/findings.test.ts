import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { testStudy } from './analysis/testStudy.ts';
import { findFindings } from './findings.ts';
import { loadProject } from './load/loadProject.ts';

const { tal, kilder, temaer } = findFindings((await loadProject('data')).value!.study);

test('findFindings(study) finds the key numbers of the report', () => {
  expect(tal).toEqual({
    behov: 44,
    myndighed: 24,
    udfoerer: 28,
    overskrifterMyndighed: 5,
    overskrifterUdfoerer: 5,
    kunMyndighed: 16,
    kunUdfoerer: 20,
    faelles: 8,
    ikkeFaelles: 36,
    temaer: 8,
    par: 52,
    interviews: 12,
    grupper: 4,
    kommuner: 13,
    kommunerIAlt: 17,
    regionaleRepraesentanter: 2,
    formater: 3,
    forslag: 12,
    forslagIAfrapporteringen: 12,
    huller: 16,
    koblinger: 40,
    oevrigeTemaer: 7,
    praksis: 3,
  });
});

/** The second, plain route: the file as lines, a line as what stands between commas. Header left out. */
const lines = async (table: string) =>
  (await readFile(`data/${table}.csv`, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const pairs = await lines('behov');
const kodesOf = (rolle: string) => new Set(pairs.filter((cells) => cells[1] === rolle).map(([kode]) => kode));

test('the needs of each role, recounted from the lines of behov.csv, are the same', () => {
  const [myndighed, udfoerer] = [kodesOf('myndighed'), kodesOf('udfoerer')];
  expect(pairs).toHaveLength(tal.par);
  expect(myndighed.size).toBe(tal.myndighed);
  expect(udfoerer.size).toBe(tal.udfoerer);
  expect(myndighed.intersection(udfoerer).size).toBe(tal.faelles);
  expect(myndighed.difference(udfoerer).size).toBe(tal.kunMyndighed);
  expect(udfoerer.difference(myndighed).size).toBe(tal.kunUdfoerer);
  expect(myndighed.union(udfoerer).size).toBe(tal.behov);
});

test('needs and themes, recounted from the lines of kodebog.csv, are the same', async () => {
  const kodebog = await lines('kodebog');
  expect(kodebog).toHaveLength(tal.behov);
  expect(new Set(kodebog.map(([, tema]) => tema)).size).toBe(tal.temaer);
  const perTema = Map.groupBy(kodebog, ([, tema]) => tema ?? '');
  expect(temaer.map(({ tema, total }) => [tema.id, total])).toEqual(
    temaer.map(({ tema }) => [tema.id, perTema.get(tema.id)?.length]),
  );
});

test('gaps, recounted from the lines of behov.csv and daekning.csv, are the same', async () => {
  const links = await lines('daekning');
  const met = new Set(links.map(([kode, rolle]) => `${kode} ${rolle}`));
  expect(links).toHaveLength(tal.koblinger);
  expect(pairs.filter(([kode, rolle]) => !met.has(`${kode} ${rolle}`))).toHaveLength(tal.huller);
  expect(globSync('content/forslag/*.mdx')).toHaveLength(tal.forslag);
});

test('participation and the small tables, recounted from their lines, are the same', async () => {
  const numbers = Object.fromEntries((await lines('deltagelse')).map((cells) => [cells[0], cells.slice(-4, -1)]));
  expect(numbers['interviews']).toEqual(['12', '12', '']);
  expect(numbers['grupper']).toEqual(['4', '4', '']);
  expect(numbers['kommuner']).toEqual(['13', '13', '17']);
  expect(numbers['regionale-repraesentanter']).toEqual(['2', '2', '']);
  expect(await lines('grupper')).toHaveLength(tal.grupper);
  expect(await lines('formater')).toHaveLength(tal.formater);
  expect(await lines('oevrige-temaer')).toHaveLength(tal.oevrigeTemaer);
});

test('findFindings(study) gives every figure its sources', () => {
  const ids = (key: keyof typeof kilder) => kilder[key].map(({ id }) => id);
  expect(ids('behov')).toEqual(['direktoermoede']);
  expect(ids('kodning')).toEqual(['direktoermoede', 'kodebogen']);
  expect(ids('deltagelse')).toEqual(['direktoermoede']);
  expect(ids('formater')).toEqual(['afrapportering']);
  expect(ids('oevrigeTemaer')).toEqual(['styregruppemoede']);
  expect(ids('daekning')).toEqual(['direktoermoede', 'styregruppemoede', 'kodebogen']);
});

test('findFindings(study) follows the data', () => {
  const small = findFindings(testStudy()).tal;
  expect([small.behov, small.myndighed, small.udfoerer, small.faelles]).toEqual([7, 6, 3, 2]);
  expect([small.kommuner, small.kommunerIAlt, small.par]).toEqual([2, 5, 9]);
  expect([small.forslag, small.koblinger, small.huller]).toEqual([0, 0, 9]);
});

test('findFindings(study) refuses a study whose needs have no source', () => {
  expect(() => findFindings({ ...testStudy(), naevnelser: [] })).toThrow('rows without a source');
});
