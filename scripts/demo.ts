// npm run demo [-- --interviews N --codings M --seed S --out DIR]: writes a made-up set of coded interviews. Its default output is the set that is shipped.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHIPPED, demoSet } from '../src/demo/demoSet.ts';
import { openOrExit } from './openOrExit.ts';

const { values } = parseArgs({
  options: {
    interviews: { type: 'string', default: String(SHIPPED.interviews) },
    codings: { type: 'string', default: String(SHIPPED.codings) },
    seed: { type: 'string', default: String(SHIPPED.seed) },
    out: { type: 'string', default: 'data/interviews' },
  },
});
const { study } = await openOrExit();

const { out } = values;
const set = demoSet(study, {
  interviews: Number(values.interviews),
  codings: Number(values.codings),
  seed: Number(values.seed),
});
await mkdir(out, { recursive: true });
await writeFile(join(out, 'datasaet.json'), set.saet);
await writeFile(join(out, 'interviews.csv'), set.interviews);
await writeFile(join(out, 'kodninger.csv'), set.kodninger);
console.log(`${out}: ${values.interviews} interviews, ${values.codings} kodninger, syntetisk.`);
