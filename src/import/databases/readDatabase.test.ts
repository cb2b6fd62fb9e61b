import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import {
  QUALCODER_OLD,
  QUALCODER_V8,
  type Tables,
  qualcoderFolder,
  taguetteTables,
  testDatabase,
} from '../../testing/makeDatabases.ts';
import { testFile, testPath } from '../../testing/makeExports.ts';
import { importFaults, importedCodings, runImport } from '../../testing/runImport.ts';

const SKIP_B = 'interview;Udfører voksne 2024-03;ignorer';

test('QualCoder: codings, coders, cases, attributes and a source without codings, from the folder or its database', async () => {
  const folder = qualcoderFolder(QUALCODER_V8);
  const { assembled, materials, faults } = await runImport(folder);
  expect(faults).toEqual([]);
  expect(assembled?.interviews.map(({ rolle, omraade, maaned }) => [rolle, omraade, maaned])).toEqual([
    ['udfoerer', 'boern-og-unge', '2024-01'],
    ['myndighed', 'voksne', '2024-02'],
    ['udfoerer', 'voksne', '2024-03'],
  ]);
  const codings = ['i01 samarbejde 1 K1', 'i01 vold 2 K1', 'i02 vold 1 K1', 'i02 vold 1 K2'];
  expect((await importedCodings(folder)).toSorted()).toEqual(codings);
  expect((await importedCodings(join(folder, 'data.qda'))).toSorted()).toEqual(codings);
  expect(materials[0]).toMatchObject({ kind: 'QualCoder-projekt (v8)', latest: '2024-03-03' });
  expect(materials[0]?.codes.map(({ path }) => path)).toEqual([['Top', 'Under', 'Vold'], ['Samarbejde'], ['Ubrugt']]);
  expect(materials[0]?.notes).toEqual(['1 af kodningerne er af billeder.']);
});

test('QualCoder: read = kept + ignored + refused, with the number of each coding that is not kept', async () => {
  const { assembled } = await runImport(qualcoderFolder(QUALCODER_V8));
  expect(assembled?.accounts[0]).toMatchObject({
    place: 'kodning',
    sources: { read: 3, kept: 3, ignored: 0 },
    codes: { read: 3, kept: 2, ignored: 0, fresh: 0, unused: 1 },
    codings: {
      read: 5,
      kept: 4,
      ignored: [],
      refused: [{ reason: 'dens kode findes ikke i projektet', count: 1, lines: [4] }],
    },
  });
});

test('QualCoder: an early version without dates, attributes and upper categories', async () => {
  const { assembled, materials, faults } = await runImport(qualcoderFolder(QUALCODER_OLD), [], true);
  expect(faults).toEqual([]);
  expect(assembled?.codings).toMatchObject([
    { interview: 'i01', kode: 'vold', segment: 1, koder: 'K1', citat: 'viden' },
  ]);
  expect(materials[0]?.codes[0]?.path).toEqual(['Under', 'Vold']);
  expect(materials[0]?.notes).toEqual(['Citater: 1 af 1 markeringer passer med teksterne.']);
});

test('QualCoder: a code under a code, as since version 16', async () => {
  const tables: Tables = {
    ...QUALCODER_OLD,
    project: ['databaseversion', ['v17']],
    code_name: ['cid, name, catid, supercid', [1, 'Vold', null, 2], [2, 'Trusler', 2, null]],
  };
  const { materials } = await runImport(qualcoderFolder(tables));
  expect(materials[0]?.codes.map(({ path }) => path)).toEqual([
    ['Under', 'Trusler', 'Vold'],
    ['Under', 'Trusler'],
  ]);
});

test('QualCoder: a tree of categories that goes round in a circle is read once round', async () => {
  const tables: Tables = { ...QUALCODER_OLD, code_cat: ['catid, name, supercatid', [2, 'Under', 2]] };
  const { materials } = await runImport(qualcoderFolder(tables));
  expect(materials[0]?.codes[0]?.path).toEqual(['Under', 'Vold']);
});

test('Taguette: a highlight with two tags is two codings, one without is none, and other tables are not read', async () => {
  const { assembled, materials } = await runImport(testDatabase(taguetteTables()), [], true);
  expect(assembled?.codings).toMatchObject([
    { interview: 'i01', kode: 'samarbejde', segment: 2, citat: 'læser <her>' },
    { interview: 'i01', kode: 'vold', segment: 2, citat: 'læser <her>' },
    { interview: 'i01', kode: 'vold', segment: 3, citat: 'Sørg' },
  ]);
  expect(materials[0]?.notes).toEqual(['Citater: 3 af 3 markeringer passer med teksterne.']);
  expect(assembled?.accounts[0]).toMatchObject({ sources: { read: 2 }, codings: { read: 3, kept: 3 } });
  expect(JSON.stringify(materials)).not.toMatch(/hemmelig|eksempel\.dk/);
});

test('Taguette: an early version without a number and without the columns that are not read', async () => {
  const { alembic_version: _, ...tables } = taguetteTables();
  const documents = tables.documents.map((row) =>
    typeof row === 'string' ? 'id, name, project_id, contents' : [row[0], row[1], row[5], row[7]],
  );
  const file = testDatabase({ ...tables, documents: documents as unknown as Tables[string] });
  expect(await importedCodings(file)).toEqual(['i01 samarbejde 2 K1', 'i01 vold 2 K1', 'i01 vold 3 K1']);
});

test('Taguette: a place that does not fit what Taguette kept gives no quotation', async () => {
  const tables = taguetteTables();
  const [columns, first, ...others] = tables['highlights']!;
  const moved = [first![0]!, 1, 18, 23, first![4]!];
  const file = testDatabase({ ...tables, highlights: [columns, moved, ...others] });
  const { assembled, materials } = await runImport(file, [], true);
  expect(assembled?.codings.map(({ citat }) => citat)).toEqual(['læser <her>', 'læser <her>', '']);
  expect(materials[0]?.notes).toEqual(['Citater: 2 af 3 markeringer passer med teksterne.']);
});

test('Taguette: of several projects one is chosen by name or number', async () => {
  const file = testDatabase(taguetteTables(['Behov', 'Andet']));
  expect(await importFaults(file)).toBe(
    'projekt.sqlite3:1:1 filen rummer projekterne »Behov« (nummer 1) og »Andet« (nummer 2), men ét af dem skal vælges med --projekt og dets navn eller nummer.',
  );
  const sources = async (project: string) =>
    (await runImport(file, [], false, project)).materials[0]?.sources.map(({ name }) => name);
  expect(await sources('2')).toEqual(['Udfører voksne 2024-04']);
  expect(await sources('Behov')).toEqual(['Myndighed voksne 2024-02', 'Udfører voksne 2024-03']);
  const only = await runImport(testDatabase(taguetteTables()), [], false, 'Tredje');
  expect(only.faults.join()).toContain('filen rummer kun projektet »Behov« (nummer 1), men ét af dem');
});

test('a database that its tool has open is not read, and nothing is written beside it', async () => {
  const file = testDatabase(taguetteTables());
  for (const mark of ['-wal', '-journal']) {
    writeFileSync(`${file}${mark}`, '');
    expect(await importFaults(file)).toContain(`værktøjet har projektet åbent eller blev afbrudt (projekt.sqlite3`);
    execFileSync('rm', [`${file}${mark}`]);
  }
  await runImport(file);
  expect(readdirSync(dirname(file))).toEqual(['projekt.sqlite3']);
  const folder = qualcoderFolder(QUALCODER_OLD);
  writeFileSync(join(folder, 'project_in_use.lock'), '');
  expect(await importFaults(folder)).toBe(
    'Behov.qda:1:1 værktøjet har projektet åbent eller blev afbrudt (project_in_use.lock ligger ved siden af), men det skal lukkes først; er det lukket, så åbn det og luk det igen.',
  );
});

test('a database in write-ahead mode that is closed is read, and nothing is written beside it', async () => {
  const file = testDatabase(taguetteTables());
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
  expect((await runImport(file)).faults).toEqual([]);
  expect(readdirSync(dirname(file))).toEqual(['projekt.sqlite3']);
});

test('a database that another program has locked', async () => {
  const file = testDatabase(taguetteTables());
  const other = new DatabaseSync(file);
  other.exec('BEGIN EXCLUSIVE');
  expect(await importFaults(file)).toBe(
    'projekt.sqlite3:1:1 databasen er låst af et andet program, men det skal lukkes først.',
  );
  other.close();
});

test('a database that is half written or damaged', async () => {
  const whole = readFileSync(testDatabase(taguetteTables()));
  const sentence = 'databasen er ikke hel, men den skal være det; kopiér den igen med værktøjet lukket.';
  expect(await importFaults(testFile(whole.subarray(0, whole.length / 2), 'a.sqlite3'))).toBe(
    `a.sqlite3:1:1 ${sentence}`,
  );
  expect(await importFaults(testFile(whole.subarray(0, 60), 'a.sqlite3'))).toBe(`a.sqlite3:1:1 ${sentence}`);
  const hurt = Buffer.from(whole).fill(0xff, 4096 * 3);
  expect(await importFaults(testFile(hurt, 'a.sqlite3'))).toBe(`a.sqlite3:1:1 ${sentence}`);
});

test('a database of a version that is newer than those that are known', async () => {
  const v99: Tables = { ...QUALCODER_OLD, project: ['databaseversion', ['v99']] };
  expect(await importFaults(qualcoderFolder(v99))).toBe(
    'Behov.qda:1:1 projektet er gemt af en nyere udgave af QualCoder (»v99«), men der kan læses til og med v17; eksportér kodningen som REFI-QDA (.qdpx), CSV eller XLSX.',
  );
  const later: Tables = { ...taguetteTables(), alembic_version: ['version_num', ['ffffffffffff']] };
  expect(await importFaults(testDatabase(later))).toContain(
    'en nyere udgave af Taguette (»ffffffffffff«), men der kan',
  );
  const changed: Tables = { ...taguetteTables(), tags: ['id, project_id, name', [1, 1, 'Vold']] };
  expect(await importFaults(testDatabase(changed))).toContain('databasens tabel »tags« har ikke kolonnen »path«, men');
});

test('a database of another program, and one whose tables are views', async () => {
  const sentence =
    'filen er en SQLite-database fra et andet program end QualCoder og Taguette, men den skal være fra et';
  expect(await importFaults(testDatabase({ bogmaerker: ['id, navn', [1, 'x']] }))).toContain(sentence);
  const file = testDatabase({ x: ['id', [1]] });
  const database = new DatabaseSync(file);
  for (const name of ['projects', 'documents', 'tags', 'highlights', 'highlight_tags'])
    database.exec(
      `CREATE VIEW ${name} AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT * FROM n`,
    );
  database.close();
  expect(await importFaults(file)).toContain(sentence);
});

test('a file that is named as a database and is none, an empty one, and a folder without one', async () => {
  expect(await importFaults(testFile('document,tag\n', 'a.sqlite3'))).toBe(
    'a.sqlite3:1:1 filen hedder som en database og er ingen SQLite-database, men den skal være det; kopiér den igen, eller eksportér kodningen som REFI-QDA (.qdpx), CSV eller XLSX.',
  );
  expect(await importFaults(testFile('', 'a.sqlite3'))).toBe(
    'a.sqlite3:1:1 filen er tom, men der skal stå noget i den.',
  );
  const folder = testPath('Tom.qda');
  mkdirSync(folder);
  expect(await importFaults(folder)).toBe(
    'Tom.qda:1:1 mappen er ikke et helt QualCoder-projekt, men data.qda skal ligge i den.',
  );
});

test('QualCoder: sources of one name are told apart, and what has no name is called by its number', async () => {
  const tables: Tables = {
    ...QUALCODER_OLD,
    source: ['id, name', [1, 'A'], [2, 'A'], [3, null]],
    code_name: ['cid, name', [1, '']],
  };
  const { materials } = await runImport(qualcoderFolder(tables));
  expect(materials[0]?.sources.map(({ name }) => name)).toEqual(['A', 'A (2)', 'kilde 3']);
  expect(materials[0]?.codes.map(({ path }) => path)).toEqual([['kode 1']]);
});

test('a project without codings', async () => {
  const none: Tables = { ...taguetteTables(), highlight_tags: ['highlight_id, tag_id'] };
  expect(await importFaults(testDatabase(none), [SKIP_B])).toContain('filen har ingen kodninger');
});
