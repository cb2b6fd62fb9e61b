import { z } from 'zod';
import type { Descriptor } from '../model/descriptor.ts';
import { type Problem, faultIn } from './problem.ts';
import { type Broken, fieldFault, readJson } from './readJson.ts';
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
  const { value, problems } = readJson(bytes, file, schema, (broken) => wrongFields(broken, file));
  return value === undefined ? { problems } : { value, problems: undescribed(value, file) };
}

function wrongFields({ issues, json, text, place }: Broken, file: string): Problem[] {
  if (json === undefined)
    return [faultIn(file, 'json', 'filen er ikke gyldig JSON fra dette sted', 'den skal være det', place)];
  return issues.map(({ path }) => {
    const field = path.join('.');
    const name = String(path.findLast((key) => typeof key === 'string') ?? '');
    const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json);
    const expected = EXPECTED[field] ?? 'feltet skal være udfyldt, som Frictionless Data Package beskriver';
    return fieldFault({ file, rule: 'descriptor', text }, { field, name }, value, expected);
  });
}

/** Every table, and every column of it, must be described to those who download the data. */
function undescribed({ resources }: Descriptor, file: string): Problem[] {
  return Object.values(TABLES).flatMap(({ name, columns }) => {
    const fields = resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name) ?? [];
    const missing = Object.keys(columns).filter((column) => !fields.includes(column));
    if (missing.length === 0) return [];
    const found = `tabellen »${name}« er ikke beskrevet med kolonnerne ${missing.join(', ')}`;
    return [faultIn(file, 'undescribed', found, 'hver kolonne skal have en beskrivelse')];
  });
}
