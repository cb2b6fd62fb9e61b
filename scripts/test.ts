// npm test: everything that must hold, in the order in which it is cheapest to learn that it does not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { STUDY } from '../src/testing/openStudy.ts';
import { findOrInstallBrowser } from './findBrowser.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const browser = findOrInstallBrowser();
if (browser === undefined) {
  console.error(
    'No browser: set CHROME_PATH to a Chromium, Chrome or Edge, or install one; it could not be installed from here.',
  );
  process.exit(1);
}

/** Ends what runs beside the step that failed, so that the run's last words are the failure. */
const stop = new AbortController();

await Promise.all([checkFiles(), buildSites()]);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/vitest.config.ts', '--root', '.'];
await run('tests', [...vitest, ...process.argv.slice(2)]);

async function checkFiles(): Promise<void> {
  await run('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
  await run('types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint']);
}

async function buildSites(): Promise<void> {
  await run('build', ['scripts/build.ts']);
  await buildStudy('.cache/study', {});
  await buildStudy('.cache/study-sub', { BASE: '/a/b', SITE: 'https://example.org' });
}

/** The invented study as a site: what the browser tests of rules look at. */
async function buildStudy(out: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { data: SURVEY_DATA, content: SURVEY_CONTENT } = STUDY;
  await run(`the invented study in ${out}`, ['scripts/build.ts', '--out', out], {
    ...env,
    SURVEY_DATA,
    SURVEY_CONTENT,
  });
}

/** Runs a tool of the project in this Node; the first that fails ends the run. */
async function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  console.log(`\n— ${name}`);
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    signal: stop.signal,
    env: { ...process.env, CHROME_PATH: browser, ...env },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status === 0) return;
  stop.abort();
  console.error(`\nnpm test stopped: ${name} failed.`);
  process.exit(1);
}
