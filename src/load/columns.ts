import { z } from 'zod';

/** One column or field: how a trimmed cell becomes a value, and the Danish words for what should stand there. */
export interface Column<T> {
  readonly schema: z.ZodType<T>;
  readonly expected: string;
  /** For «mente du …?». */
  readonly known?: readonly string[];
  /** The table whose first column holds the ids that this column points to. */
  readonly references?: string;
}

/** Small ASCII letters, numbers and single hyphens. */
export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that becomes an address: kebab ASCII, at most 80 characters. */
export function id(): Column<string> {
  return {
    schema: matching(KEBAB).max(80),
    expected: 'et id af små bogstaver a-z, tal og bindestreger, højst 80 tegn, fx »psykiske-lidelser«',
  };
}

/** Text that people read. Runs of white space, line breaks among them, become one space. */
export function text({ max }: { max: number }): Column<string> {
  return {
    schema: z.string().transform(singleSpaced).pipe(z.string().min(1).max(max)),
    expected: `en tekst på 1 til ${max} tegn`,
  };
}

function singleSpaced(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** The id of a row in another table. That it exists is checked when all tables are read. */
export function reference(table: string): Column<string> {
  return {
    schema: z.string().min(1),
    expected: `et id fra ${table}${table === 'forslag' ? '' : '.csv'}`,
    references: table,
  };
}

function partsOf(value: string): string[] {
  return value === '' ? [] : value.split(';').map((part) => part.trim());
}

/** Ids of another table, parted by semicolons; the empty cell is the empty list. */
export function references(table: string): Column<readonly string[]> {
  return {
    schema: z.string().transform(partsOf),
    expected: `id’er fra ${table}.csv med semikolon imellem`,
    references: table,
  };
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T): Column<T[number]> {
  return { schema: z.enum(values), expected: values.map((value) => `»${value}«`).join(' eller '), known: values };
}

/** One or more of some values, each once, parted by semicolons. */
export function someOf<const T extends readonly [string, ...string[]]>(values: T): Column<readonly T[number][]> {
  const list = z
    .array(z.enum(values))
    .min(1)
    .refine((parts) => new Set(parts).size === parts.length);
  return {
    schema: z.string().transform(partsOf).pipe(list),
    expected: `en eller flere af ${values.map((value) => `»${value}«`).join(', ')}, hver højst én gang`,
    known: values,
  };
}

export function integer({ min, max }: { min: number; max: number }): Column<number> {
  return { schema: digits.pipe(z.number().int().min(min).max(max)), expected: `et helt tal fra ${min} til ${max}` };
}

/** One or more positive numbers, parted by semicolons, with a comma or a point before at most two decimals. */
export function decimals({ example }: { example: string }): Column<readonly number[]> {
  const written = matching(/^\s*\d{1,4}([.,]\d{1,2})?(\s*;\s*\d{1,4}([.,]\d{1,2})?)*\s*$/);
  return {
    schema: written.transform((value) => partsOf(value).map(toNumber)).pipe(z.array(z.number().positive())),
    expected: `et tal over 0 eller flere med semikolon imellem, fx ${example}`,
  };
}

/** One number of 0 or more, with a comma or a point before at most two decimals. */
export function decimal(): Column<number> {
  return { schema: matching(/^\d{1,9}([.,]\d{1,2})?$/).transform(toNumber), expected: 'et tal som 33,5' };
}

function toNumber(written: string): number {
  return Number(written.replace(',', '.'));
}

/** The empty cell, or what another column takes. */
export function optional<T>(column: Column<T>): Column<T | undefined> {
  return { ...column, schema: z.union([empty, column.schema]), expected: `${column.expected} eller ingenting` };
}

export function aar(): Column<number> {
  return { schema: year, expected: 'et årstal som 2019' };
}

/** A month as `2026-11`. */
export function maaned(): Column<string> {
  return { schema: matching(/^(19|20)\d\d-(0[1-9]|1[0-2])$/), expected: 'en måned som 2026-11' };
}

/** A year, or «før» and «nu» of a source that bears no date. */
export function tidspunkt(): Column<number | 'før' | 'nu'> {
  return { schema: z.union([z.enum(['før', 'nu']), year]), expected: 'et årstal som 2019, »før« eller »nu«' };
}

/** Names parted by semicolons, at least one. */
export function names(): Column<readonly string[]> {
  return {
    schema: z
      .string()
      .transform((value) => value.split(';').map(singleSpaced))
      .pipe(z.array(z.string().min(1).max(200)).min(1)),
    expected: 'et eller flere navne med semikolon imellem',
  };
}

/** Ids added and subtracted: «a - b»; the empty cell is no sum. */
export function sumOf(table: string): Column<readonly { readonly tegn: 1 | -1; readonly id: string }[]> {
  return {
    schema: matching(/^$|^[a-z0-9-]*[a-z0-9]( [+-] [a-z0-9][a-z0-9-]*)*$/).transform((value) =>
      (value === '' ? [] : value.split(/(?= [+-] )/)).map(toTerm),
    ),
    expected: `id’er fra ${table}.csv med + eller - imellem, fx »besparelse - investering«, eller ingenting`,
  };
}

function toTerm(part: string): { tegn: 1 | -1; id: string } {
  return { tegn: part.startsWith(' - ') ? -1 : 1, id: part.replace(/^ [+-] /, '') };
}

export function date(): Column<string> {
  return { schema: z.iso.date(), expected: 'en dato som 2026-11-22' };
}

function matching(pattern: RegExp) {
  return z.string().regex(pattern);
}

const digits = matching(/^\d{1,9}$/).transform(Number);
const year = matching(/^(19|20)\d\d$/).transform(Number);
const empty = z.literal('').transform(() => undefined);

/** A judge's own reading by a made-up name, or what the judges agreed on. */
export function bedoemmer(): Column<string> {
  return { schema: z.string().regex(/^(K[1-9]\d?|enige)$/), expected: '»K1«, »K2« … eller »enige«' };
}

/** A fingerprint of words: eight letters from a to p. */
export function aftryk(): Column<string> {
  return { schema: z.string().regex(/^[a-p]{8}$/), expected: 'de 8 bogstaver, som »npm run confirm« skriver' };
}
