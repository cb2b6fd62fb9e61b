// npm run demo [-- --interviews N --codings M --seed S --out DIR]: writes a made-up set of coded interviews. Its default output is the set that is shipped.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SHIPPED, demoSet, fewestCodings } from '../src/demo/demoSet.ts';
import { openOrExit } from './openOrExit.ts';
import { numberFaults, readOptions, stopAt } from './readOptions.ts';

const {
  values: { out, ...numbers },
} = readOptions({
  interviews: { type: 'string', default: String(SHIPPED.interviews) },
  codings: { type: 'string', default: String(SHIPPED.codings) },
  seed: { type: 'string', default: String(SHIPPED.seed) },
  out: { type: 'string', default: 'data/interviews' },
});
stopAt(numberFaults(numbers, 1));
const { study } = await openOrExit();

const options = {
  interviews: Number(numbers.interviews),
  codings: Number(numbers.codings),
  seed: Number(numbers.seed),
};
stopAt(numberFaults({ codings: numbers.codings }, fewestCodings(study, options)));
const set = demoSet(study, options);
await mkdir(out, { recursive: true });
await writeFile(join(out, 'datasaet.json'), set.saet);
await writeFile(join(out, 'interviews.csv'), set.interviews);
await writeFile(join(out, 'kodninger.csv'), set.kodninger);
console.log(`${out}: ${numbers.interviews} interviews, ${numbers.codings} kodninger, syntetisk.`);
