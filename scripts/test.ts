// npm test: everything that must hold, in the order in which it is cheapest to learn that it does not.
import { spawnSync } from 'node:child_process';
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

/** Runs a tool of the project in this Node; the first that fails ends the run. */
function step(name: string, script: string, ...args: readonly string[]): void {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: browser },
  });
  if (status === 0) return;
  console.error(`\nnpm test stopped: ${name} failed.`);
  process.exit(1);
}
