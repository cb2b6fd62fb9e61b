import { z } from 'zod';
import type { Dataversion } from '../model/study.ts';
import { decode } from './decode.ts';
import { type Problem, quote } from './problem.ts';

export const DESCRIPTOR = 'datapackage.json';

const schema = z.object({ version: z.string().regex(/^\d+\.\d+(\.\d+)?$/), created: z.iso.date() });

const EXPECTED: Readonly<Record<string, string>> = {
  version: 'der skal stå et versionsnummer som »1.0« i »version«',
  created: 'der skal stå en dato som »2026-11-22« i »created«',
};

/** The data's version and date, from the Frictionless descriptor beside the tables. */
export function readDataversion(
  bytes: Uint8Array,
  file: string,
): { value?: Dataversion; problems: readonly Problem[] } {
  const decoded = decode(bytes, file);
  if (!('text' in decoded)) return { problems: decoded.problems };
  const json = parseJson(decoded.text);
  if ('error' in json) return { problems: [notJson(json.error, file)] };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { value: { version: parsed.data.version, dato: parsed.data.created }, problems: [] };
  return {
    problems: parsed.error.issues.map(({ path }) => wrongField(String(path[0] ?? ''), json.value, decoded.text, file)),
  };
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
  return {
    rule: 'json',
    severity: 'fejl',
    file,
    line,
    column,
    found: 'filen er ikke gyldig JSON fra dette sted',
    expected: 'den skal være det',
  };
}

function wrongField(field: string, value: unknown, text: string, file: string): Problem {
  const stands = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  const found = stands === undefined ? `feltet »${field}« mangler` : `her står ${quote(JSON.stringify(stands))}`;
  const line = text.slice(0, Math.max(0, text.indexOf(`"${field}"`))).split('\n').length;
  const expected = EXPECTED[field] ?? 'filen skal rumme et JSON-objekt med »version« og »created«';
  return { rule: 'dataversion', severity: 'fejl', file, line, column: 1, field, found, expected };
}
