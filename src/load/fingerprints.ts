import { createHash } from 'node:crypto';
import { isReading } from './checkDaekning.ts';
import type { Problem } from './problem.ts';
import type { Folder } from './readFolder.ts';
import type { ForslagHead } from './readForslag.ts';
import type { ReadTables } from './readTables.ts';
import { cellProblem } from './table.ts';
import type { RowOf } from './tables.ts';

type Link = RowOf<'daekning'>;

/** A link that counts, with the fingerprint of the words that it is judged against now. */
export interface Fingerprinted {
  readonly link: Link;
  readonly aftryk: string;
}

/** Eight letters from a to p for some words, whatever their white space: letters, since eight digits would look like a telephone number. */
export function fingerprintOf(words: readonly string[]): string {
  const text = words.map((word) => word.replace(/\s+/g, ' ').trim()).join('\n');
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [...hex].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** Every link that counts with the fingerprint of its need's and its proposal's words as they are now. */
export function fingerprints(tables: ReadTables, heads: readonly ForslagHead[], forslag: Folder): Fingerprinted[] {
  return tables.daekning.rows
    .filter((link) => !isReading(link))
    .map((link) => ({
      link,
      aftryk: fingerprintOf([...needWords(link, tables), ...forslagWords(link, heads, forslag)]),
    }));
}

function needWords({ kode, rolle }: Link, { kodebog, naevnelser }: ReadTables): string[] {
  const behov = kodebog.rows.find((row) => row.kode === kode);
  const naevnelse = naevnelser.rows.find((row) => row.kode === kode && row.rolle === rolle);
  return [behov?.navn ?? '', behov?.definition ?? '', naevnelse?.ordlyd ?? ''];
}

function forslagWords({ forslag: id }: Link, heads: readonly ForslagHead[], { files }: Folder): string[] {
  const head = heads.find(({ values }) => values.id === id)?.values;
  const text = new TextDecoder().decode(files.get(`${id}.mdx`));
  return [head?.titel ?? '', head?.maalgruppe ?? '', text.replace(/^\uFEFF?---[\s\S]*?\n---/, '')];
}

/** The links whose words have changed since they were judged, or that bear no fingerprint yet: a notice each. */
export function staleLinks(tables: ReadTables, all: readonly Fingerprinted[]): Problem[] {
  const { sheet } = tables.daekning;
  if (sheet === undefined || !all.some(({ link }) => link.aftryk !== undefined)) return [];
  return all
    .filter(({ link, aftryk }) => link.aftryk !== aftryk)
    .map(({ link }) => {
      const field = link.aftryk === undefined ? 'forslag' : 'aftryk';
      const found = link.aftryk === undefined ? 'koblingen har intet aftryk' : 'koblingen er bedømt ud fra ældre ord';
      const expected = 'den skal læses igen sammen med behovet og forslaget og bekræftes med »npm run confirm«';
      return cellProblem(sheet, link.row, field, { rule: 'stale-link', severity: 'advarsel', found, expected });
    });
}
