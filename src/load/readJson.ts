import type { z } from 'zod';
import { decode } from './decode.ts';
import { type Problem, faultIn, quote } from './problem.ts';

/** What of a JSON file is not as it should be; `json` is undefined where it is no JSON at all from `place` on. */
export interface Broken {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly json: unknown;
  readonly text: string;
  readonly place: { readonly line: number; readonly column: number };
}

/** Reads a JSON file by its schema; `tell` puts what is wrong with it into words. */
export function readJson<T>(
  bytes: Uint8Array,
  file: string,
  schema: z.ZodType<T>,
  tell: (broken: Broken) => readonly Problem[],
): { value?: T; text?: string; problems: readonly Problem[] } {
  const { text, problems } = decode(bytes, file);
  if (text === undefined) return { problems };
  const { json, place } = parse(text);
  const { success, data, error } = schema.safeParse(json);
  return success ? { value: data, problems: [] } : { problems: tell({ issues: error.issues, json, text, place }) };
}

/** A text as JSON, or where it stops being JSON. */
function parse(text: string): Pick<Broken, 'json' | 'place'> {
  try {
    return { json: JSON.parse(text), place: { line: 1, column: 1 } };
  } catch (error) {
    const [, line = 1, column = 1] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    return { json: undefined, place: { line: Number(line), column: Number(column) } };
  }
}

/** A field that is missing or wrong, at the first line that has its name. */
export function fieldFault(
  { file, rule, text }: { file: string; rule: string; text: string },
  { field, name = field }: { field: string; name?: string },
  value: unknown,
  expected: string,
): Problem {
  const isMissing = value === undefined;
  const found = isMissing ? `feltet »${field}« mangler` : `i feltet »${field}« står ${quote(JSON.stringify(value))}`;
  return faultIn(file, rule, found, expected, { line: lineOf(name, text) });
}

/** The first line that has a name between quotation marks; the first of all where none has. */
export function lineOf(name: string, text: string): number {
  return text.slice(0, Math.max(0, text.indexOf(`"${name}"`))).split('\n').length;
}
