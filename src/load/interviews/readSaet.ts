import { z } from 'zod';
import { SAET_TYPER } from '../../model/interviews.ts';
import { type Problem, faultIn } from '../problem.ts';
import { type Broken, fieldFault, lineOf, readJson } from '../readJson.ts';

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

const EXPECTED: Readonly<Record<string, string>> = {
  type: 'der skal stå »faktisk« eller »syntetisk«',
  version: 'der skal stå et versionsnummer som »1.0«',
  dato: 'der skal stå kodningens dato som »2026-11-22«',
  kodere: 'der skal stå en liste som ["K1", "K2"]: koderne kaldes K1, K2 …, aldrig ved navn',
  kodningsenhed: 'der skal stå, hvad én kodning dækker, fx »et afsnit«',
  taerskel: 'der skal stå et helt tal fra 1: i hvor mange af en gruppes interviews et behov skal nævnes for at tælle',
};

/** What a set of coded interviews says of itself. Each field that is missing, unknown or wrong is one problem. */
export function readSaet(bytes: Uint8Array, file: string): { value?: SaetHead; problems: readonly Problem[] } {
  return readJson(bytes, file, schema, (broken) => wrongFields(broken, file));
}

function wrongFields({ issues, json, text }: Broken, file: string): Problem[] {
  if (json === undefined)
    return [faultIn(file, 'datasaet', 'filen er ikke gyldig JSON', 'den skal være det', { line: lineOf('', text) })];
  const fields = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  );
  return [...new Set(fields)].map((field) => {
    const value = (json as Record<string, unknown> | null)?.[field];
    const onlyThese = `der skal kun være felterne ${Object.keys(EXPECTED).join(', ')}`;
    return fieldFault({ file, rule: 'datasaet', text }, { field }, value, EXPECTED[field] ?? onlyThese);
  });
}
