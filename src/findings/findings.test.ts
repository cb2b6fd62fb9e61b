import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { findFindings } from './findings.ts';
import { STUDY, openStudy } from '../testing/openStudy.ts';

const { tal, kilder, temaer } = (await openStudy()).findings;

test('findFindings(study) finds the key numbers', () => {
  expect(tal).toEqual({
    kodebog: 9,
    behov: 9,
    myndighed: 6,
    udfoerer: 6,
    overskrifterMyndighed: 3,
    overskrifterUdfoerer: 3,
    kunMyndighed: 3,
    kunUdfoerer: 3,
    faelles: 3,
    ikkeFaelles: 6,
    medBeslaegtet: 4,
    temaer: 3,
    par: 12,
    parIAfrapporteringen: 12,
    faellesIAfrapporteringen: 3,
    interviews: 6,
    grupper: 4,
    kommuner: 7,
    kommunerIAlt: 9,
    regionaleRepraesentanter: 1,
    formater: 2,
    forslag: 5,
    forslagIAfrapporteringen: 5,
    huller: 5,
    koblinger: 7,
    oevrigeTemaer: 2,
    praksis: 1,
  });
});

/** The second, plain route: the file as lines, a line as what stands between commas. Header left out. */
const lines = async (table: string) =>
  (await readFile(`${STUDY.data}/${table}.csv`, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const pairs = await lines('naevnelser');
const kodesOf = (rolle: string) => new Set(pairs.filter((cells) => cells[1] === rolle).map(([kode]) => kode));

test('the needs of each role, recounted from the lines of naevnelser.csv, are the same', () => {
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

test('gaps, recounted from the lines of naevnelser.csv and daekning.csv, are the same', async () => {
  const links = await lines('daekning');
  const met = new Set(links.map(([kode, rolle]) => `${kode} ${rolle}`));
  expect(links).toHaveLength(tal.koblinger);
  expect(pairs.filter(([kode, rolle]) => !met.has(`${kode} ${rolle}`))).toHaveLength(tal.huller);
  expect(globSync(`${STUDY.content}/forslag/*.mdx`)).toHaveLength(tal.forslag);
});

test('participation and the small tables, recounted from their lines, are the same', async () => {
  const numbers = Object.fromEntries((await lines('deltagelse')).map((cells) => [cells[0], cells.slice(-4, -1)]));
  expect(numbers['interviews']).toEqual(['6', '6', '']);
  expect(numbers['grupper']).toEqual(['4', '4', '']);
  expect(numbers['kommuner']).toEqual(['7', '7', '9']);
  expect(numbers['regionale-repraesentanter']).toEqual(['1', '1', '']);
  expect(await lines('grupper')).toHaveLength(tal.grupper);
  expect(await lines('formater')).toHaveLength(tal.formater);
  expect(await lines('oevrige-temaer')).toHaveLength(tal.oevrigeTemaer);
});

test('findFindings(study) gives every figure its sources', () => {
  const ids = (key: keyof typeof kilder) => kilder[key].map(({ id }) => id);
  expect(ids('behov')).toEqual(['lederdag', 'interviews']);
  expect(ids('kodning')).toEqual(['lederdag', 'interviews', 'kodebogen']);
  expect(ids('deltagelse')).toEqual(['lederdag']);
  expect(ids('formater')).toEqual(['oplaeg']);
  expect(ids('oevrigeTemaer')).toEqual(['raadsmoede']);
  expect(ids('daekning')).toEqual(['lederdag', 'raadsmoede', 'interviews', 'kodebogen']);
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
