import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The shell is the same engine without windows: it opens pages in half the time. */
const SHELL = 'chromium-headless-shell';
const COMMANDS = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env['ProgramFiles'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['ProgramFiles(x86)'] ?? ''}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/** How it is started by tests and measurements. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Else the shell gives letters whole pixels, and lines break elsewhere than for readers.
  '--font-render-hinting=none',
];

/** The path of a Chromium on this machine: CHROME_PATH, then Chromium's shell, Chromium, Chrome or Edge, then Playwright's own; undefined if there is none. */
export function findBrowser(): string | undefined {
  const candidates = [process.env['CHROME_PATH'] ?? '', ...COMMANDS.map(onPath), ...PLACES, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path));
}

function onPath(command: string): string {
  const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return (stdout ?? '').split('\n')[0]?.trim() ?? '';
}

/** Finds a browser or installs one: Debian's package when root, else Playwright's. Undefined when neither can be had. */
export function findOrInstallBrowser(): string | undefined {
  return findBrowser() ?? (install(), findBrowser());
}

function install(): void {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const steps = isDebianRoot
    ? [
        ['apt-get', 'update', '-qq'],
        ...[SHELL, 'chromium'].map((name) => ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name]),
      ]
    : [[process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']];
  for (const [command = '', ...args] of steps) {
    // An older Debian has no shell and takes what comes next.
    if (findBrowser() !== undefined) return;
    console.log(`No browser found; running ${command} ${args.join(' ')}`);
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
