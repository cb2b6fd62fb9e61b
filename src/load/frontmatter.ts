import { join } from 'node:path';
import { type Document, LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import { type Column, readValue } from './columns.ts';
import { decode } from './decode.ts';
import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
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
  const decoded = decode(folder.files.get(name) ?? new Uint8Array(), file);
  if (!('text' in decoded)) return { problems: decoded.problems };
  const yaml = HEAD.exec(decoded.text)?.[1];
  if (yaml === undefined)
    return {
      problems: [
        at(file, 1, 1, 'filen begynder ikke med et hoved', 'hovedet skal stå øverst mellem to linjer med ---'),
      ],
    };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The first line of dashes stands above the YAML.
  const place = (offset = 0) => ({ line: lines.linePos(offset).line + 1, column: lines.linePos(offset).col });
  const broken = brokenAt(document);
  if (broken !== undefined || !isMap(document.contents)) {
    const { line, column } = place(broken);
    return {
      problems: [
        at(file, line, column, 'hovedet kan ikke læses herfra', 'det skal være linjer som »titel: Barnets lov«'),
      ],
    };
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

interface Written {
  readonly field: string;
  readonly place: { line: number; column: number };
  readonly valuePlace: { line: number; column: number };
  readonly value: unknown;
}

function check<F extends Fields>(
  file: string,
  fields: F,
  written: readonly Written[],
): { value?: Frontmatter<F>; problems: Problem[] } {
  const absent = Object.keys(fields).filter((field) => !written.some((w) => w.field === field));
  const missing = new Set(absent.filter((field) => !mayBeAbsent(fields[field])));
  const unknown = written
    .filter(({ field }) => !Object.hasOwn(fields, field))
    .map((w) => unknownField(file, w, missing, Object.keys(fields)));
  const lost = [...missing].map((field) =>
    at(file, 1, 1, `feltet »${field}« mangler i hovedet`, `der skal stå ${fields[field]?.expected}`),
  );
  const read = written.flatMap((w) => {
    const column = Object.hasOwn(fields, w.field) ? fields[w.field] : undefined;
    return column === undefined ? [] : [{ ...w, ...readValue(column, w.value) }];
  });
  const wrong = read.flatMap((r) =>
    'fault' in r
      ? [
          {
            ...at(file, r.valuePlace.line, r.valuePlace.column, r.fault, `der skal stå ${fields[r.field]?.expected}`),
            field: r.field,
            suggestion: r.suggestion,
          },
        ]
      : [],
  );
  const problems = [...unknown, ...lost, ...wrong];
  if (problems.length > 0) return { problems };
  const values = Object.fromEntries(read.map((r) => [r.field, 'parsed' in r ? r.parsed : undefined])) as Values<F>;
  const placeOf = (field: keyof F) => read.find((r) => r.field === field)?.valuePlace ?? { line: 1, column: 1 };
  return { value: { file, values, placeOf }, problems: [] };
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
  return {
    ...at(
      file,
      place.line,
      place.column,
      `her står feltet ${quote(field)}`,
      `hovedet skal have felterne ${known.join(', ')}`,
    ),
    suggestion,
  };
}

function at(file: string, line: number, column: number, found: string, expected: string): Problem {
  return { rule: 'frontmatter', severity: 'fejl', file, line, column, found, expected };
}
