import { parseJson } from '../parseJson.ts';
import { z } from 'zod';
import { SAET_TYPER } from '../../model/interviews.ts';
import { decode } from '../decode.ts';
import { type Problem, quote } from '../problem.ts';

export const SAET = 'datasaet.json';

const schema = z.strictObject({
  type: z.enum(SAET_TYPER),
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
  dato: z.iso.date(),
  kodere: z
    .array(z.string().regex(/^K[1-9]\d?$/))
    .min(1)
    .max(99)
    .refine((names) => new Set(names).size === names.length),
  kodningsenhed: z.string().min(1).max(200),
  taerskel: z.number().int().min(1).max(1000).default(1),
});

export type SaetHead = z.infer<typeof schema>;

const EXPECTED: Readonly<Record<keyof SaetHead, string>> = {
  type: 'der skal stå »faktisk« eller »syntetisk«',
  version: 'der skal stå et versionsnummer som »1.0«',
  dato: 'der skal stå kodningens dato som »2026-11-22«',
  kodere: 'der skal stå en liste som ["K1", "K2"]: koderne kaldes K1, K2 …, aldrig ved navn',
  kodningsenhed: 'der skal stå, hvad én kodning dækker, fx »et afsnit«',
  taerskel: 'der skal stå et helt tal fra 1: i hvor mange af en gruppes interviews et behov skal nævnes for at tælle',
};

/** What a set of coded interviews says of itself. Each field that is missing, unknown or wrong is one problem. */
export function readSaet(bytes: Uint8Array, file: string): { value?: SaetHead; problems: readonly Problem[] } {
  const decoded = decode(bytes, file);
  if (!('text' in decoded)) return { problems: decoded.problems };
  const json = parseJson(decoded.text);
  if (json === undefined)
    return { problems: [problem(file, decoded.text, '', 'filen er ikke gyldig JSON', 'den skal være det')] };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const fields = new Set(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
    ),
  );
  return { problems: [...fields].map((field) => wrongField(field, json, decoded.text, file)) };
}

function wrongField(field: string, json: unknown, text: string, file: string): Problem {
  const value = (json as Record<string, unknown> | null)?.[field];
  const found =
    value === undefined ? `feltet »${field}« mangler` : `i feltet »${field}« står ${quote(JSON.stringify(value))}`;
  const expected =
    EXPECTED[field as keyof SaetHead] ?? `der skal kun være felterne ${Object.keys(EXPECTED).join(', ')}`;
  return problem(file, text, field, found, expected);
}

function problem(file: string, text: string, field: string, found: string, expected: string): Problem {
  const line = text.slice(0, Math.max(0, text.indexOf(`"${field}"`))).split('\n').length;
  return { rule: 'datasaet', severity: 'fejl', file, line, column: 1, found, expected };
}
