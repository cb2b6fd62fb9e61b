// npm run test:engines: opens every kind of page of dist/ in Chromium, Firefox and WebKit, works the catalogue, the planner and the
// search, and compares. An engine that is not on the machine is named; a fault in any, or a difference in what they find, ends with 1.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { preview } from 'astro';
import { kindsOf } from '../src/testing/site/site.ts';
import { chromium } from '../src/testing/engines/chromium.ts';
import type { Engine, Tab } from '../src/testing/engines/engine.ts';
import { firefox } from '../src/testing/engines/firefox.ts';
import { faultsOfPage, ownFonts, useCatalogue, usePlanner, useSearch } from '../src/testing/engines/questions.ts';
import { webkit } from '../src/testing/engines/webkit.ts';

const WIDTHS = [360, 1280];
/** Pictures of the first view of every page, to be looked at beside each other. */
const PICTURES = '.cache/engines';

/** What an engine found: its faults, and what the scripts answered. */
interface Findings {
  readonly faults: readonly string[];
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(1);
}
const server = await preview({ server: { port: 4470 }, logLevel: 'silent' });
const origin = `http://localhost:${server.port}/`;
mkdirSync(PICTURES, { recursive: true });
let passed = 0;
let failed = 0;
let first: Findings | undefined;
for (const engine of [chromium, firefox, webkit]) {
  const opening = engine.open();
  if (opening === undefined) {
    console.log(`${engine.name} is not installed (${engine.package}): nothing was looked at in it.`);
    continue;
  }
  const findings = await lookAround(engine, await opening);
  first ??= findings;
  report(engine, findings, first);
}
await server.stop();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function lookAround({ name }: Engine, tab: Tab): Promise<Findings> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await tab.size(width, 900);
    for (const path of kindsOf('dist')) {
      await tab.go(origin + path);
      if (!(await tab.ask(ownFonts))) faults.push(`/${path} at ${width} px: not in the site's own letters`);
      for (const fault of await tab.ask(faultsOfPage)) faults.push(`/${path} at ${width} px: ${fault}`);
      const file = `${path.replaceAll('/', '_') || 'forside'}-${width}-${name.toLowerCase()}.png`;
      writeFileSync(`${PICTURES}/${file}`, await tab.picture());
    }
  }
  const at = async <T>(path: string, use: () => Promise<T>) => (await tab.go(origin + path), use());
  const answers = {
    catalogue: await at('forslag/', () => tab.ask(useCatalogue)),
    planner: await at('planlaeg/', () => tab.ask(usePlanner, '9')),
    search: await at('indeks/', () => tab.ask(useSearch, 'samarbejde')),
  };
  await tab.close();
  return { faults, answers };
}

/** Prints an engine's faults, and where its scripts answer otherwise than the first engine's. */
function report({ name }: Engine, { faults, answers }: Findings, other: Findings): void {
  const differ = Object.entries(answers).filter(([key, answer]) => !isDeepStrictEqual(answer, other.answers[key]));
  const silent = Object.entries(answers).filter(([, answer]) => answer.length < 2);
  const lines = [
    ...faults,
    ...silent.map(([key, answer]) => `the ${key} answers nothing: ${answer.join()}`),
    ...differ.map(([key, answer]) => `the ${key} answers otherwise: ${answer.slice(0, 3).join(' | ')}`),
  ];
  const asked = kindsOf('dist').length * WIDTHS.length + Object.keys(answers).length;
  const wrong = new Set(lines.map((line) => line.split(':')[0])).size;
  passed += asked - wrong;
  failed += wrong;
  console.log(`${name}: ${asked} looked at, ${wrong} with faults`);
  for (const line of lines) console.log(`  ${line}`);
}
