// What the import of a large project costs: a .qdpx of 200 MB, most of it recordings and texts, its XML with 399,996 codings. Used by `npm run bench`.
import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { run } from '../../src/testing/run.ts';

const DIR = '.cache/bench-import';
const MEGABYTES = 200;
const INTERVIEWS = 12;
const CODINGS = 399_996;

interface ImportCost {
  /** Resident at most. */
  readonly megabytes: number;
  readonly fileMegabytes: number;
  readonly codings: number;
}

/** Makes the large project and imports it in a process of its own, as `npm run import` does. */
export async function costOfImport(): Promise<ImportCost> {
  rmSync(DIR, { recursive: true, force: true });
  mkdirSync(DIR, { recursive: true });
  const file = join(DIR, 'stor.qdpx');
  await makeProject(file);
  const { stdout, faults, status } = run('bench/import.ts', [file]);
  const fileMegabytes = statSync(file).size / 1e6;
  rmSync(DIR, { recursive: true });
  if (status !== 0 || !stdout.includes(`= ${CODINGS} beholdt`)) throw new Error([...faults, stdout].join('\n'));
  return { megabytes: Number(stdout.trim().split('\n').at(-1)), fileMegabytes, codings: CODINGS };
}

async function makeProject(file: string): Promise<void> {
  const zip = new yazl.ZipFile();
  zip.addReadStream(Readable.from(projectXml()), 'project.qde');
  const noise = Array.from({ length: MEGABYTES / 2 }, () => randomBytes(2_000_000));
  for (const [i, bytes] of noise.entries()) zip.addBuffer(bytes, `sources/${i}.mp3`, { compress: false });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

function* projectXml(): Generator<string> {
  const koder = readFileSync('data/kodebog.csv', 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[0] || []);
  yield '<Project xmlns="urn:QDA-XML:project:1.0" origin="Bench"><CodeBook><Codes>';
  yield koder.map((kode, i) => `<Code guid="${guid(i)}" name="${kode}"/>`).join('');
  yield '</Codes></CodeBook><Sources>';
  for (let i = 0; i < INTERVIEWS; i++) {
    yield `<TextSource guid="${guid(1000 + i)}" name="${i % 2 ? 'Myndighed' : 'Udfører'} ${i % 4 < 2 ? 'voksne' : 'børn'} 2024-0${(i % 9) + 1} nr ${i}">`;
    for (let n = 0; n < CODINGS / INTERVIEWS; n++) yield selection(i, n, koder.length);
    yield '</TextSource>';
  }
  yield '</Sources></Project>';
}

function selection(interview: number, n: number, codes: number): string {
  const place = `guid="${guid(1e6 + interview * CODINGS + n)}" startPosition="${n * 40}" endPosition="${n * 40 + 30}"`;
  const coding = `<Coding guid="${guid(2e6 + n)}" creationDateTime="2024-03-01T10:00:00Z"><CodeRef targetGUID="${guid((n * 7 + interview) % codes)}"/></Coding>`;
  return `<PlainTextSelection ${place} name="">${coding}</PlainTextSelection>`;
}

function guid(n: number): string {
  return `0a0b0c0d-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

if (process.argv[1]?.endsWith('bench/import.ts')) {
  process.on('exit', () => console.log(`\n${process.resourceUsage().maxRSS / 1000}`));
  process.argv.push('--out', join(DIR, 'ud'));
  await import('../import.ts');
}
