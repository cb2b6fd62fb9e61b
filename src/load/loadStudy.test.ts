import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadStudy } from './loadStudy.ts';
import { STUDY } from '../testing/openStudy.ts';
import { type Folder, readFolder } from './readFolder.ts';

const folder = await readFolder(STUDY.data);
const forslag = await readFolder(`${STUDY.content}/forslag`);
const praksis = await readFolder(`${STUDY.content}/praksis`);
const load = (tables: Folder) => loadStudy(tables, forslag, praksis);
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (name: string) => new TextDecoder().decode(folder.files.get(name));
const withFile = (name: string, text: string): Folder => ({
  dir: 'data',
  files: new Map([...folder.files, [name, bytes(text)]]),
});

test('loadStudy(folder) yields a whole study without a problem', () => {
  const { value, problems } = load(folder);
  expect(problems).toEqual([]);
  expect(value?.study).toMatchObject({
    dataversion: { version: '0.3', dato: '2021-03-04' },
    behov: { length: 9 },
    naevnelser: { length: 12 },
  });
});

test('loadStudy(folder) ties needs, themes, mentions and sources together', () => {
  const study = load(folder).value?.study;
  const maal = study?.behov.find(({ kode }) => kode === 'maalsaetning');
  expect(maal?.tema.navn).toBe('Planer og opfølgning');
  expect(maal?.deling).toBe('faelles');
  expect(maal?.naevnelser.map(({ rolle, overskrift }) => `${rolle}: ${overskrift}`)).toEqual([
    'myndighed: Planer',
    'udfoerer: Planer i hverdagen',
  ]);
  expect(maal?.naevnelser[0]?.kilde.delAf?.id).toBe('oplaeg');
});

test('loadStudy(folder) makes kinship go both ways', () => {
  const study = load(folder).value?.study;
  const isMutual = study?.behov.every((a) => a.relaterede.every((b) => b.relaterede.includes(a) && b !== a));
  expect(isMutual).toBe(true);
  expect(
    study?.behov.find(({ kode }) => kode === 'samtale-med-billeder')?.relaterede.map(({ kode }) => kode),
  ).toContain('aaben-samtale');
});

test('loadStudy(folder) yields a model that nobody can change', () => {
  const study = load(folder).value?.study;
  expect(() => Object.assign(study?.behov[0] ?? {}, { navn: 'x' })).toThrow(TypeError);
  expect(() => (study?.temaer as unknown[]).push({})).toThrow(TypeError);
});

test('loadStudy(folder) does not depend on the order of rows in the codings', () => {
  const [header = '', ...rows] = textOf('naevnelser.csv').trim().split('\n');
  const key = (f: Folder) => load(f).value?.study.behov.map(({ kode, deling }) => `${kode} ${deling}`);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(key(withFile('naevnelser.csv', [header, ...shuffled].join('\n')))).toEqual(key(folder));
    }),
    { numRuns: 20 },
  );
});

test('loadStudy(folder) never throws, whatever a table holds', () => {
  const line = fc
    .array(fc.constantFrom('ensomhed', 'myndighed', '"', ';', '', '<b>', '\0', 'æ', '12'), { maxLength: 6 })
    .map((cells) => cells.join(','));
  fc.assert(
    fc.property(
      fc.constantFrom('naevnelser.csv', 'kodebog.csv', 'deltagelse.csv', 'datapackage.json'),
      fc.array(line),
      (name, lines) => {
        const { value, problems } = load(withFile(name, [textOf(name).split('\n')[0], ...lines].join('\n')));
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'fejl'));
      },
    ),
  );
});

test('loadStudy(folder) keeps the rows as written for download', () => {
  const { value } = load(withFile('temaer.csv', `${textOf('temaer.csv')}\n\n`));
  expect(value?.tables.find(({ name }) => name === 'temaer')?.rows.length).toBe(4);
});
