// npm run build [-- --out DIR]: checks the data, then makes the whole site. The output is either replaced wholly or left as it was.
import { globSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bindNumbers } from '../src/layouts/bindNumbers.ts';
import { tightPolicy } from '../src/layouts/tightPolicy.ts';
import { openOrExit } from './openOrExit.ts';
import { readOptions } from './readOptions.ts';
import { settingFaults } from './settingFaults.ts';
import { writeSearch } from './writeSearch.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const { values } = readOptions({ out: { type: 'string', default: 'dist' } });
const { out } = values;
const next = join(dirname(out), `.${basename(out)}-next`);
const old = join(dirname(out), `.${basename(out)}-old`);

const settings = settingFaults(process.env);
if (settings.length > 0) {
  console.error([...settings, '', `${out}/ er ikke ændret.`].join('\n'));
  process.exit(1);
}

const { study } = await openOrExit();
const { build } = await import('astro');
try {
  await rm(next, { recursive: true, force: true });
  await build({ outDir: next, logLevel: 'warn' });
  await finishPages();
  await writeSearch(next, process.env['BASE'] ?? '/', study.soegeord);
  await replace();
  console.log(`Sitet ligger i ${out}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\nSitet kunne ikke bygges. ${out}/ er ikke ændret.`);
  process.exitCode = 1;
} finally {
  await rm(next, { recursive: true, force: true });
}

async function finishPages(): Promise<void> {
  for (const file of globSync(`${next}/**/*.html`))
    await writeFile(file, bindNumbers(tightPolicy(await readFile(file, 'utf8'))));
}

/** Two renames, so that a reader or a server never meets half a site. */
async function replace(): Promise<void> {
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch(ignoreMissing);
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
