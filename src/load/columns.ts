import { z } from 'zod';
import { nearest } from './nearest.ts';
import { quote } from './problem.ts';

/** One column or field: how a trimmed cell becomes a value, and the Danish words for what should stand there. */
export interface Column<T> {
  readonly schema: z.ZodType<T>;
  readonly expected: string;
  /** For «mente du …?». */
  readonly known?: readonly string[];
  /** The table whose first column holds the ids that this column points to. */
  readonly references?: string;
}

export type ReadValue =
  { readonly parsed: unknown } | { readonly fault: string; readonly suggestion: string | undefined };

/** A value of a front matter: a list is read as its parts with semicolons between, everything else as its text. */
export function readValue({ schema, known = [] }: Column<unknown>, value: unknown): ReadValue {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (parts.some((part) => typeof part === 'object' && part !== null))
    return { fault: 'her står felter inde i feltet', suggestion: undefined };
  const written = (Array.isArray(value) ? value.join('; ') : String(value ?? '')).trim();
  const parsed = schema.safeParse(written);
  if (parsed.success) return { parsed: parsed.data };
  const wrong = written.split('; ').find((part) => !known.includes(part)) ?? written;
  return {
    fault: written === '' ? 'her står ikke noget' : `her står ${quote(written)}`,
    suggestion: nearest(wrong, known),
  };
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that becomes an address: kebab ASCII, at most 80 characters. */
export function id(): Column<string> {
  return {
    schema: z.string().max(80).regex(KEBAB),
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

export function optionalReference(table: string): Column<string | undefined> {
  return {
    schema: z.string().transform(orUndefined),
    expected: `et id fra ${table}.csv eller ingenting`,
    references: table,
  };
}

function orUndefined(value: string): string | undefined {
  return value === '' ? undefined : value;
}

/** Ids of another table, parted by semicolons; the empty cell is the empty list. */
export function references(table: string): Column<readonly string[]> {
  return {
    schema: z.string().transform((value) => (value === '' ? [] : value.split(';').map((part) => part.trim()))),
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
    schema: z
      .string()
      .transform((value) => (value === '' ? [] : value.split(';').map((part) => part.trim())))
      .pipe(list),
    expected: `en eller flere af ${values.map((value) => `»${value}«`).join(', ')}, hver højst én gang`,
    known: values,
  };
}

export function integer({ min, max }: { min: number; max: number }): Column<number> {
  return { schema: digits.pipe(z.number().int().min(min).max(max)), expected: `et helt tal fra ${min} til ${max}` };
}

export function optionalInteger({ min, max }: { min: number; max: number }): Column<number | undefined> {
  const { schema, expected } = integer({ min, max });
  return { schema: z.union([empty, schema]), expected: `${expected} eller ingenting` };
}

/** One or more positive numbers, parted by semicolons, with a comma or a point before at most two decimals. */
export function decimals({ example }: { example: string }): Column<readonly number[]> {
  return {
    schema: z
      .string()
      .regex(/^\s*\d{1,4}([.,]\d{1,2})?(\s*;\s*\d{1,4}([.,]\d{1,2})?)*\s*$/)
      .transform((value) => value.split(';').map((part) => Number(part.trim().replace(',', '.'))))
      .pipe(z.array(z.number().positive())),
    expected: `et tal over 0 eller flere med semikolon imellem, fx ${example}`,
  };
}

/** One number of 0 or more, with a comma or a point before at most two decimals. */
export function decimal(): Column<number> {
  return {
    schema: z
      .string()
      .regex(/^\d{1,9}([.,]\d{1,2})?$/)
      .transform((value) => Number(value.replace(',', '.'))),
    expected: 'et tal som 33,5',
  };
}

/** The empty cell, or what another column takes. */
export function optional<T>({ schema, expected, known, references: target }: Column<T>): Column<T | undefined> {
  const column = { schema: z.union([empty, schema]), expected: `${expected} eller ingenting` };
  return { ...column, ...(known && { known }), ...(target === undefined ? {} : { references: target }) };
}

const year = z
  .string()
  .regex(/^(19|20)\d\d$/)
  .transform(Number);

export function aar(): Column<number> {
  return { schema: year, expected: 'et årstal som 2019' };
}

/** A month as `2026-11`. */
export function maaned(): Column<string> {
  return { schema: z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/), expected: 'en måned som 2026-11' };
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
    schema: z
      .string()
      .regex(/^$|^[a-z0-9-]*[a-z0-9]( [+-] [a-z0-9][a-z0-9-]*)*$/)
      .transform((value) => (value === '' ? [] : value.split(/(?= [+-] )/)).map(toTerm)),
    expected: `id’er fra ${table}.csv med + eller - imellem, fx »besparelse - investering«, eller ingenting`,
  };
}

function toTerm(part: string): { tegn: 1 | -1; id: string } {
  return { tegn: part.startsWith(' - ') ? -1 : 1, id: part.replace(/^ [+-] /, '') };
}

export function optionalDate(): Column<string | undefined> {
  return { schema: z.union([empty, z.iso.date()]), expected: 'en dato som 2026-11-22 eller ingenting' };
}

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const empty = z.literal('').transform(() => undefined);
