import { z } from 'zod';
import type { Descriptor } from '../model/descriptor.ts';
import { decode } from './decode.ts';
import { type Problem, quote } from './problem.ts';
import { TABLES } from './tables.ts';

export const DESCRIPTOR = 'datapackage.json';

const words = z.string().min(1);

const schema = z.object({
  title: words,
  description: words,
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
  created: z.iso.date(),
  licenses: z.array(z.object({ name: words, title: words, path: z.url() })).min(1),
  resources: z.array(
    z.object({
      name: words,
      path: words,
      title: words,
      description: words,
      schema: z.object({ fields: z.array(z.object({ name: words, type: words, description: words })) }),
    }),
  ),
});

const EXPECTED: Readonly<Record<string, string>> = {
  version: 'der skal stå et versionsnummer som »1.0«',
  created: 'der skal stå en dato som »2026-11-22«',
};

/** The Frictionless descriptor beside the tables: the data's version and date, and what each table and column means. */
export function readDescriptor(
  bytes: Uint8Array,
  file: string,
): { readonly value?: Descriptor; readonly problems: readonly Problem[] } {
  const decoded = decode(bytes, file);
  if (!('text' in decoded)) return { problems: decoded.problems };
  const json = parseJson(decoded.text);
  if ('error' in json) return { problems: [notJson(json.error, file)] };
  const parsed = schema.safeParse(json.value);
  if (!parsed.success)
    return { problems: parsed.error.issues.map((issue) => wrongField(issue, json.value, decoded.text, file)) };
  return { value: parsed.data, problems: undescribed(parsed.data, file) };
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: String(error) };
  }
}

function notJson(error: string, file: string): Problem {
  const place = /line (\d+) column (\d+)/.exec(error);
  const [line, column] = [Number(place?.[1] ?? 1), Number(place?.[2] ?? 1)];
  const found = 'filen er ikke gyldig JSON fra dette sted';
  return { rule: 'json', severity: 'fejl', file, line, column, found, expected: 'den skal være det' };
}

function wrongField({ path }: z.core.$ZodIssue, json: unknown, text: string, file: string): Problem {
  const field = path.join('.');
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json);
  const found =
    value === undefined ? `feltet »${field}« mangler` : `i feltet »${field}« står ${quote(JSON.stringify(value))}`;
  const name = path.findLast((key) => typeof key === 'string') ?? '';
  const line = text.slice(0, Math.max(0, text.indexOf(`"${String(name)}"`))).split('\n').length;
  const expected = EXPECTED[field] ?? 'feltet skal være udfyldt, som Frictionless Data Package beskriver';
  return { rule: 'descriptor', severity: 'fejl', file, line, column: 1, found, expected };
}

/** Every table, and every column of it, must be described to those who download the data. */
function undescribed({ resources }: Descriptor, file: string): Problem[] {
  return Object.values(TABLES).flatMap(({ name, columns }) => {
    const fields = resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name) ?? [];
    const missing = Object.keys(columns).filter((column) => !fields.includes(column));
    if (missing.length === 0) return [];
    const found = `tabellen »${name}« er ikke beskrevet med kolonnerne ${missing.join(', ')}`;
    const expected = 'hver kolonne skal have en beskrivelse';
    return [{ rule: 'undescribed', severity: 'fejl' as const, file, line: 1, column: 1, found, expected }];
  });
}
