// npm test: everything that must hold, in the order in which it is cheapest to learn that it does not.
import { spawnSync } from 'node:child_process';
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

step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
step('types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint');
step('build', 'scripts/build.ts');
buildStudy('.cache/study', {});
buildStudy('.cache/study-sub', { BASE: '/a/b', SITE: 'https://example.org' });
step(
  'tests',
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'scripts/vitest.config.ts',
  '--root',
  '.',
  ...process.argv.slice(2),
);

function step(name: string, script: string, ...args: readonly string[]): void {
  run(name, [script, ...args], {});
}

/** The invented study as a site: what the browser tests of rules look at. */
function buildStudy(out: string, env: NodeJS.ProcessEnv): void {
  const { data: SURVEY_DATA, content: SURVEY_CONTENT } = STUDY;
  run(`the invented study in ${out}`, ['scripts/build.ts', '--out', out], { ...env, SURVEY_DATA, SURVEY_CONTENT });
}

/** Runs a tool of the project in this Node; the first that fails ends the run. */
function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  console.log(`\n— ${name}`);
  const all = { ...process.env, CHROME_PATH: browser, ...env };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: all });
  if (status === 0) return;
  console.error(`\nnpm test stopped: ${name} failed.`);
  process.exit(1);
}
