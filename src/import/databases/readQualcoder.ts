import {
  type Collected,
  addCoding,
  addEvidence,
  codeAt,
  nothingYet,
  numbering,
  sourceAt,
  spanAt,
  toMaterial,
} from '../collect.ts';
import { type Material, type Span, drop, plainName } from '../material.ts';
import { countCharacters, stedOf } from '../places.ts';
import { dayOf } from '../readDate.ts';
import { fillFromTexts } from '../refi/fillQuotations.ts';
import { codePaths } from './codePaths.ts';
import { type Database, type DatabaseRow, numberAt, textAt } from './openDatabase.ts';
import { type DatabaseOptions, type DatabaseReader, tooNew } from './reader.ts';

/** QualCoder's `data.qda`, its database's versions to 17. What an older one lacks (dates, categories, attributes) is not told. */
export const qualcoder: DatabaseReader = {
  needs: {
    source: ['id', 'name'],
    code_name: ['cid', 'name'],
    code_text: ['cid', 'fid', 'pos0', 'pos1', 'owner'],
  },
  read: readQualcoder,
};

const NEWEST = 17;

function readQualcoder(database: Database, { file, wantsText }: DatabaseOptions): Material {
  const [version = ''] = database.rows('project', ['databaseversion']).map((row) => textAt(row.databaseversion));
  if (Number(/\d+/.exec(version)?.[0] ?? 0) > NEWEST) throw tooNew(file, 'QualCoder', version, `v${NEWEST}`);
  const all = nothingYet();
  const nameOnce = numbering();
  for (const { id, name } of database.rows('source', ['id', 'name']))
    sourceAt(all, String(id), nameOnce(textAt(name) || `kilde ${id}`));
  for (const [id, path] of codePaths(database)) codeAt(all, id, path);
  addCases(database, all);
  addTextCodings(database, all, wantsText);
  for (const medium of MEDIA) addMediaCodings(database, all, medium);
  const kind = `QualCoder-projekt${/^v\d+$/.test(version) ? ` (${version})` : ''}`;
  return toMaterial(all, { file, kind, unit: 'et kodet stykke tekst', isCodebook: false, place: 'kodning' });
}

/** What tells who a source is: its own attributes, the cases that it is of, and their attributes. */
function addCases(database: Database, { sources }: Collected): void {
  const attributes = database.rows('attribute', ['id', 'attr_type', 'name', 'value']);
  const tell = (type: string, id: unknown, source: unknown) => {
    const known = sources.get(String(source));
    for (const row of attributes.filter((one) => one.attr_type === type && one.id === id))
      if (known !== undefined) addEvidence(known, `variablen »${textAt(row.name)}«`, textAt(row.value));
  };
  for (const id of sources.keys()) tell('file', Number(id), id);
  const names = new Map(database.rows('cases', ['caseid', 'name']).map(({ caseid, name }) => [caseid, textAt(name)]));
  for (const { caseid, fid } of database.rows('case_text', ['caseid', 'fid'])) {
    const source = sources.get(String(fid));
    if (source !== undefined) addEvidence(source, 'casen', names.get(caseid) ?? '');
    tell('case', caseid, fid);
  }
}

const TEXT = ['ctid', 'fid', 'cid', 'owner', 'date', 'pos0', 'pos1'] as const;

function addTextCodings(database: Database, all: Collected, wantsText: boolean): void {
  const rows = database.rows('code_text', [...TEXT, ...(wantsText ? (['seltext'] as const) : [])]);
  const places = rows.flatMap((row) => {
    const [start, end] = [numberAt(row.pos0), numberAt(row.pos1)];
    const span = addRow(all, row, `${start}-${end}`, start, numberAt(row.ctid));
    if (span !== undefined) span.sted = stedOf(start, end);
    const name = 'seltext' in row ? textAt(row.seltext) : '';
    return span === undefined ? [] : [{ source: String(row.fid), span, start, end, name }];
  });
  const own = Map.groupBy(places, ({ source }) => source);
  const texts = textsOf(database, new Set(own.keys()));
  for (const [id, text] of texts) all.sources.get(id)!.laengde = countCharacters(text);
  if (!wantsText) return;
  fillFromTexts(
    [...own].map(([source, coded]) => ({ text: texts.get(source) ?? '', places: coded })),
    all.notes,
  );
}

/** The texts of these sources, where they have one. */
function textsOf(database: Database, ids: ReadonlySet<string>): Map<string, string> {
  const rows = database
    .rows('source', ['id', 'fulltext'])
    .map((row) => [String(row.id), textAt(row.fulltext)] as const);
  return new Map(rows.filter(([id, text]) => ids.has(id) && text !== ''));
}

/** Codings of other media than text: they count like the others, and a note tells how many they are. */
interface Medium {
  readonly table: string;
  /** The column of the source, that of the coding's own number, and where in the source it is. */
  readonly columns: { readonly source: string; readonly id: string; readonly place: readonly string[] };
  readonly words: string;
}

const MEDIA: readonly Medium[] = [
  {
    table: 'code_image',
    columns: { source: 'id', id: 'imid', place: ['pdf_page', 'y1', 'x1', 'width', 'height'] },
    words: 'af billeder',
  },
  { table: 'code_av', columns: { source: 'id', id: 'avid', place: ['pos0', 'pos1'] }, words: 'af lyd eller video' },
];

function addMediaCodings(database: Database, all: Collected, { table, columns, words }: Medium): void {
  const { source, id, place } = columns;
  const rows = database.rows(table, [id, source, 'cid', 'owner', 'date', ...place]);
  for (const row of rows) {
    const where = place.map((column) => numberAt(row[column] ?? null));
    const [first = 0, second = 0] = where;
    const order = place.length > 2 ? first * 1e6 + second : first;
    const entry = {
      fid: row[source] ?? null,
      cid: row['cid'] ?? null,
      owner: row['owner'] ?? null,
      date: row['date'] ?? null,
    };
    addRow(all, entry, `${table} ${where.join(' ')}`, order, numberAt(row[id] ?? null));
  }
  if (rows.length > 0) all.notes.push(`${rows.length} af kodningerne er ${words}.`);
}

type CodingRow = DatabaseRow<'fid' | 'cid' | 'owner' | 'date'>;

/** Adds the coding of one row, and gives the piece that it codes; none where its source or code has been deleted. */
function addRow(all: Collected, row: CodingRow, key: string, order: number, line: number): Span | undefined {
  const [source, code] = [all.sources.get(String(row.fid)), all.codes.get(String(row.cid))];
  if (source === undefined) return void drop(all.refused, 'dens kilde findes ikke i projektet', line);
  if (code === undefined) return void drop(all.refused, 'dens kode findes ikke i projektet', line);
  const span = spanAt(source, key, order);
  addCoding(all, { source, code, coder: plainName(textAt(row.owner)), span, line, day: dayOf(textAt(row.date)) });
  return span;
}
