import { z } from 'zod';
import { AENDRINGSSLAGS, UDFALD, type Udgave } from '../model/aendringer.ts';
import { type Problem, faultIn } from './problem.ts';
import { readJson } from './readJson.ts';

export const AENDRINGER = 'aendringer.json';

const felt = z.strictObject({ felt: z.string(), foer: z.string(), efter: z.string() });
const version = z.string().regex(/^\d+\.\d+(\.\d+)?$/);

const schema = z.array(
  z.strictObject({
    fra: version,
    til: version,
    dato: z.iso.date(),
    aendringer: z.array(
      z.strictObject({
        slags: z.enum(AENDRINGSSLAGS),
        udfald: z.enum(UDFALD),
        id: z.string(),
        navn: z.string(),
        felter: z.array(felt),
      }),
    ),
  }),
);

/** What the data versions changed, latest first, as `npm run changes` wrote it. Without the file there is one version only, and no fault. */
export function readAendringer(
  bytes: Uint8Array | undefined,
  file: string,
): { value: readonly Udgave[]; problems: readonly Problem[] } {
  if (bytes === undefined) return { value: [], problems: [] };
  const { value = [], problems } = readJson(bytes, file, schema, ({ issues }) => {
    const where = issues[0]?.path.join('.') ?? '';
    const found = where === '' ? 'filen er ikke en liste af udgaver' : `feltet »${where}« er ikke, som det skal være`;
    return [faultIn(file, 'aendringer', found, 'filen skal laves med »npm run changes«')];
  });
  return { value, problems };
}
