import { join } from 'node:path';
import { type Document, LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Column } from './columns.ts';
import { decode } from './decode.ts';
import { nearest } from './nearest.ts';
import { type Problem, faultIn, quote } from './problem.ts';
import type { Folder } from './readFolder.ts';

/** The YAML between the two lines of dashes at the head of a file. */
export const HEAD = /^---\n([\s\S]*?)\n---(\n|$)/;

export type Fields = Readonly<Record<string, Column<unknown>>>;

export type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Column<infer T> ? T : never };

/** The front matter of one MDX file, and where each of its fields stands. */
export interface Frontmatter<F extends Fields> {
  readonly file: string;
  readonly values: Values<F>;
  readonly placeOf: (field: keyof F) => { line: number; column: number };
}

/**
 * Reads the YAML between the two lines of dashes at the head of an MDX file.
 * Every field must be there, but for those that may be empty, and no other; lists are written `[a, b]`, and their values are checked one by one.
 */
export function readFrontmatter<const F extends Fields>(
  folder: Folder,
  name: string,
  fields: F,
): { value?: Frontmatter<F>; problems: readonly Problem[] } {
  const file = join(folder.dir, name);
  const { text, problems } = decode(folder.files.get(name) ?? new Uint8Array(), file);
  if (text === undefined) return { problems };
  const yaml = HEAD.exec(text)?.[1];
  if (yaml === undefined)
    return {
      problems: [fault(file, 'filen begynder ikke med et hoved', 'hovedet skal stå øverst mellem to linjer med ---')],
    };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The first line of dashes stands above the YAML.
  const place = (offset = 0) => ({ line: lines.linePos(offset).line + 1, column: lines.linePos(offset).col });
  const broken = brokenAt(document);
  if (broken !== undefined || !isMap(document.contents)) {
    const expected = 'det skal være linjer som »titel: Barnets lov«';
    return { problems: [fault(file, 'hovedet kan ikke læses herfra', expected, place(broken))] };
  }
  const written = document.contents.items.map(({ key, value }) => ({
    field: isScalar(key) ? String(key.value) : '',
    place: place(isScalar(key) ? key.range?.[0] : 0),
    valuePlace: place((value as { range?: [number] } | null)?.range?.[0]),
    value: (value as { toJS?: (d: unknown) => unknown } | null)?.toJS?.(document),
  }));
  return check(file, fields, written);
}

/** Where YAML breaks: at its first error, or at an alias («*name»), which a head has no use for and which may point nowhere. */
function brokenAt(document: Document): number | undefined {
  const places = document.errors.map(({ pos }) => pos[0]);
  visit(document, { Alias: (_, { range }) => void places.push(range?.[0] ?? 0) });
  return places[0];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Written {
  readonly field: string;
  readonly place: Place;
  readonly valuePlace: Place;
  readonly value: unknown;
}

function check<F extends Fields>(
  file: string,
  fields: F,
  written: readonly Written[],
): { value?: Frontmatter<F>; problems: Problem[] } {
  const names = new Set(written.map(({ field }) => field));
  const missing = new Set(Object.keys(fields).filter((field) => !names.has(field) && !mayBeAbsent(fields[field])));
  const unknown = written
    .filter(({ field }) => !Object.hasOwn(fields, field))
    .map((w) => unknownField(file, w, missing, Object.keys(fields)));
  const lost = [...missing].map((field) =>
    fault(file, `feltet »${field}« mangler i hovedet`, expectedOf(fields[field])),
  );
  const read = written
    .filter(({ field }) => Object.hasOwn(fields, field))
    .map((w) => ({ ...w, ...readValue(fields[w.field]!, w.value) }));
  const wrong = read.flatMap(({ field, valuePlace, found, suggestion }) =>
    found === undefined ? [] : [fault(file, found, expectedOf(fields[field]), { ...valuePlace, field, suggestion })],
  );
  const problems = [...unknown, ...lost, ...wrong];
  if (problems.length > 0) return { problems };
  const parsedOf = (field: string) => read.find((r) => r.field === field)?.parsed;
  const values = Object.fromEntries(Object.keys(fields).map((field) => [field, parsedOf(field)])) as Values<F>;
  const placeOf = (field: keyof F) => read.find((r) => r.field === field)?.valuePlace ?? { line: 1, column: 1 };
  return { value: { file, values, placeOf }, problems: [] };
}

interface ReadValue {
  readonly parsed?: unknown;
  /** What is wrong, in words; undefined where nothing is. */
  readonly found?: string;
  readonly suggestion?: string | undefined;
}

/** A list is read as its parts with semicolons between, everything else as its text. */
function readValue({ schema, known = [] }: Column<unknown>, value: unknown): ReadValue {
  if ([value].flat().some((part) => typeof part === 'object' && part !== null))
    return { found: 'her står felter inde i feltet' };
  const written = (Array.isArray(value) ? value.join('; ') : String(value ?? '')).trim();
  const { success, data } = schema.safeParse(written);
  if (success) return { parsed: data };
  const wrong = written.split('; ').find((part) => !known.includes(part)) ?? written;
  const found = written === '' ? 'her står ikke noget' : `her står ${quote(written)}`;
  return { found, suggestion: nearest(wrong, known) };
}

function expectedOf(column: Column<unknown> | undefined): string {
  return `der skal stå ${column?.expected}`;
}

/** What the empty cell of an optional column is: nothing. */
function mayBeAbsent(column: Column<unknown> | undefined): boolean {
  const empty = column?.schema.safeParse('');
  return empty?.success === true && empty.data === undefined;
}

function unknownField(
  file: string,
  { field, place }: Written,
  missing: Set<string>,
  known: readonly string[],
): Problem {
  const suggestion = nearest(field, missing);
  if (suggestion !== undefined) missing.delete(suggestion);
  const expected = `hovedet skal have felterne ${known.join(', ')}`;
  return fault(file, `her står feltet ${quote(field)}`, expected, { ...place, suggestion });
}

function fault(file: string, found: string, expected: string, more: Partial<Problem> = {}): Problem {
  return faultIn(file, 'frontmatter', found, expected, more);
}
