import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { testPath } from './makeExports.ts';

/** Tables of a database: each the names of its columns, and its rows. The first column is the key. */
export type Tables = Readonly<
  Record<string, readonly [columns: string, ...rows: readonly (readonly SQLInputValue[])[]]>
>;

/** Writes a SQLite database for the running test. */
export function testDatabase(tables: Tables, path = testPath('projekt.sqlite3')): string {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  for (const [name, [columns, ...rows]] of Object.entries(tables)) {
    database.exec(`CREATE TABLE "${name}" (${columns})`);
    const insert = `INSERT INTO "${name}" VALUES (${columns
      .split(',')
      .map(() => '?')
      .join()})`;
    for (const row of rows) database.prepare(insert).run(...row);
  }
  database.close();
  return path;
}

/** Of the text «Vi 😀 mangler viden. Og mere.» of an interview with myndighed. */
export const QUALCODER_TEXT = 'Vi 😀 mangler viden. Og mere.';

/** A project of QualCoder 3.6 (v8): two coded texts, one without codings, a code in a tree, two coders, cases and attributes. */
export const QUALCODER_V8: Tables = {
  project: [
    'databaseversion, date, memo, about, bookmarkfile, bookmarkpos, codername',
    ['v8', '', '', '', 0, 0, 'Ane'],
  ],
  source: [
    'id, name, fulltext, mediapath, memo, owner, date, av_text_id, risid',
    [1, 'Gruppe A', QUALCODER_TEXT, null, '', 'Ane', '2024-02-13 10:00:00', null, null],
    [2, 'Gruppe B', 'Samarbejde er svært.', null, '', 'Ane', '2024-02-14 10:00:00', null, null],
    [3, 'Udfører voksne 2024-03', 'Ukodet.', null, '', 'Ane', '2024-02-14 10:00:00', null, null],
  ],
  code_cat: ['catid, name, owner, date, memo, supercatid', [1, 'Top', '', '', '', null], [2, 'Under', '', '', '', 1]],
  code_name: [
    'cid, name, memo, catid, owner, date, color',
    [1, 'Vold', '', 2, 'Ane', '', ''],
    [2, 'Samarbejde', '', null, 'Ane', '', ''],
    [3, 'Ubrugt', '', null, 'Ane', '', ''],
  ],
  code_text: [
    'ctid, cid, fid, seltext, pos0, pos1, owner, date, memo, avid, important',
    [1, 1, 1, 'viden', 13, 18, 'Ane', '2024-03-01 10:00:00', '', null, null],
    [2, 1, 1, 'viden', 13, 18, 'Bo', '2024-03-02 10:00:00', '', null, 1],
    [3, 2, 2, 'Samarbejde', 0, 10, 'Ane', '2024-03-03 10:00:00', '', null, null],
    [4, 99, 2, 'er', 11, 13, 'Ane', '2024-03-03 10:00:00', '', null, null],
  ],
  code_image: [
    'imid, id, x1, y1, width, height, cid, memo, date, owner, important',
    [1, 2, 1, 2, 3, 4, 1, '', '', 'Ane', null],
  ],
  code_av: ['avid, id, pos0, pos1, cid, memo, date, owner, important'],
  cases: ['caseid, name, memo, owner, date', [1, 'Myndighed', '', '', '']],
  case_text: ['id, caseid, fid, pos0, pos1, owner, date, memo', [1, 1, 1, 0, 29, '', '', '']],
  attribute_type: ['name, date, owner, memo, caseOrFile, valuetype'],
  attribute: [
    'attrid, name, attr_type, value, id, date, owner',
    [1, 'Område', 'case', 'Voksne', 1, '', ''],
    [2, 'Måned', 'file', '2024-02', 1, '', ''],
    [3, 'Rolle', 'file', 'udf.', 2, '', ''],
    [4, 'Område', 'file', 'B&U', 2, '', ''],
    [5, 'Måned', 'file', '2024-01', 2, '', ''],
  ],
};

/** The same in an early version: no categories above others, no dates of codings, no attributes, no version. */
export const QUALCODER_OLD: Tables = {
  source: ['id, name, fulltext', [1, 'Myndighed voksne 2024-02', QUALCODER_TEXT]],
  code_cat: ['catid, name', [2, 'Under']],
  code_name: ['cid, name, catid', [1, 'Vold', 2]],
  code_text: ['ctid, cid, fid, seltext, pos0, pos1, owner', [1, 1, 1, 'viden', 13, 18, 'Ane']],
};

/** QualCoder's project folder, with its database in it. */
export function qualcoderFolder(tables: Tables): string {
  const folder = testPath('Behov.qda');
  testDatabase(tables, join(folder, 'data.qda'));
  return folder;
}

const HTML = '<p>Vi læser &lt;her&gt;.</p>\n<p>Sørg for mere.</p>';

/** A project file of Taguette with one project, or two: a highlight with two tags, one without, and a document without any. */
export function taguetteTables(projects: readonly string[] = ['Behov']) {
  return {
    alembic_version: ['version_num', ['09c662cd9483']],
    users: ['login, hashed_password, email', ['ane', 'hemmelig', 'ane@eksempel.dk']],
    commands: ['id, user_login, payload', [1, 'ane', '{}']],
    projects: ['id, name, description, created', ...projects.map((name, i) => [i + 1, name, '', '2024-01-01'])],
    documents: [
      'id, name, description, filename, created, project_id, text_direction, contents',
      [1, 'Myndighed voksne 2024-02', '', 'a.html', '', 1, 'LEFT_TO_RIGHT', HTML],
      [2, 'Udfører voksne 2024-03', '', 'b.html', '', 1, 'LEFT_TO_RIGHT', '<p>Intet.</p>'],
      [3, 'Udfører voksne 2024-04', '', 'c.html', '', 2, 'LEFT_TO_RIGHT', '<p>Andet.</p>'],
    ],
    tags: ['id, project_id, path, description', [1, 1, 'Vold', ''], [2, 1, 'Samarbejde', ''], [3, 2, 'Angst', '']],
    highlights: [
      'id, document_id, start_offset, end_offset, snippet',
      [1, 1, 17, 22, '<p>Sørg</p>'],
      [2, 1, 3, 15, '<p>læser &lt;her&gt;</p>'],
      [3, 1, 0, 2, 'Vi'],
      [4, 3, 0, 5, 'Andet'],
    ],
    highlight_tags: ['highlight_id, tag_id', [1, 1], [2, 1], [2, 2], [4, 3]],
  } satisfies Tables;
}
