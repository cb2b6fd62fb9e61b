import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cooccurrence } from '../analysis/interviews/cooccurrence.ts';
import { mentionMatrix } from '../analysis/interviews/mentionMatrix.ts';
import { type Passages, passagesOf } from '../analysis/interviews/passages.ts';
import type { Interview } from '../model/interviews.ts';
import { GRUPPER, gruppeOf } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { openProject } from '../project.ts';
import { copyForTest } from '../testing/copyStudy.ts';
import { REAL_EXPORTS, REAL_PROJECT, REAL_TABLE, hasRealProject, mapElevenGroups } from '../testing/mapElevenGroups.ts';
import { readMaterial } from './readMaterial.ts';

const NVIVO = join(REAL_EXPORTS, 'nvivo-12.6-win.qdpx');

/** The counts of the real exports that may lie beside this project, from their own README. */
const COUNTS: Readonly<Record<string, { sources: number; codes: number; used: number; codings: number }>> = {
  'atlasti-8.4.qdpx': { sources: 12, codes: 14, used: 9, codings: 16 },
  'nvivo-12.6-win.qdpx': { sources: 2, codes: 152, used: 76, codings: 303 },
  'nvivo-matrix.xlsx': { sources: 1, codes: 18, used: 5, codings: 6 },
  'taguette-codebook.csv': { sources: 0, codes: 22, used: 0, codings: 0 },
  'taguette-highlights.csv': { sources: 17, codes: 22, used: 22, codings: 1930 },
  'taguette-highlights.xlsx': { sources: 9, codes: 13, used: 13, codings: 701 },
  'taguette-project.sqlite3': { sources: 17, codes: 22, used: 22, codings: 1930 },
};

test('each real export that lies beside the project is read to the counts its README gives', async () => {
  const there = existsSync(REAL_EXPORTS) ? readdirSync(REAL_EXPORTS).filter((name) => !name.endsWith('.md')) : [];
  const read = await Promise.all(there.map(async (name) => [name, await countsOf(join(REAL_EXPORTS, name))]));
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(there.map((name) => [name, COUNTS[name]])));
});

async function countsOf(file: string) {
  const read = await readMaterial(file, { wantsText: true, columns: new Map() });
  if (!('codings' in read)) return read;
  const { sources, codes, codings } = read;
  const used = codes.filter((code) => code.codings > 0).length;
  return { sources: sources.length, codes: codes.length, used, codings: codings.length };
}

/** Numbers of «læst = beholdt + ignoreret + …» in the account's line of one thing. */
function numbersOf(account: string, thing: string): number[] {
  const line = account.split('\n').find((one) => one.trim().startsWith(`${thing}:`)) ?? '';
  return (line.match(/\d+/g) ?? []).map(Number);
}

/** The account without what differs by the kind of file: its name and kind, and where in it a coding stands. */
function accountOf(stdout: string): string[] {
  const lines = stdout.split('\n').filter((line) => !/^Skrevet i /.test(line));
  return lines.slice(1).map((line) => line.replace(/ \((linje|markering) [^)]*\)$/, ''));
}

/** Only a project knows where its marks stand. */
function withoutPlaces(csv: string): string {
  const added = /,(laengde|fra,til)$/m.exec(csv)?.[1]?.split(',').length ?? 0;
  return csv.replace(new RegExp(`(,[^,\\r\\n]*){${added}}$`, 'gm'), '');
}

test.runIf(existsSync(NVIVO))(
  'a real project of NVivo has 211 pairs of codings that overlap, 183 with the same span',
  async () => {
    const read = await readMaterial(NVIVO, { wantsText: false, columns: new Map() });
    if (!('codings' in read)) throw new Error('no project');
    const behovOf = new Map(read.codes.map((code) => [code, { kode: code.path.join() } as Behov]));
    const interviewOf = new Map(read.sources.map((source) => [source, { id: source.name } as Interview]));
    const codings = read.codings.map(({ source, code, coder, span: { sted, order } }) => {
      return { interview: interviewOf.get(source)!, behov: behovOf.get(code)!, koder: coder, segment: order, sted };
    });
    const behov = [...behovOf.values()];
    const passages = passagesOf(codings, behov);
    const matrix = mentionMatrix(passages, [...interviewOf.values()], behov);
    const together = (all: Passages) => cooccurrence(all, matrix).reduce((sum, { segments }) => sum + segments.both, 0);
    expect(together(passages)).toBe(211);
    const bySpan = Array.from(passages, ([interview, own]) => {
      const all = own.map(({ b, sted }) => ({ b, sted: undefined, segmenter: [sted!.fra * 1e6 + sted!.til] }));
      return [interview, all] as const;
    });
    expect(together(new Map(bySpan))).toBe(183);
  },
);

describe.runIf(hasRealProject())('eleven real transcripts of Taguette, mapped to the invented study', () => {
  test('are imported with an account that adds up, and load as a real set of four groups', async () => {
    const study = copyForTest();
    study.remove('data/interviews');
    const { status, stdout, faults } = mapElevenGroups(join(study.data, 'interviews'));
    expect([status, faults]).toEqual([0, []]);
    for (const thing of ['kilder', 'koder', 'kodninger']) {
      const [read, ...parts] = numbersOf(stdout, thing);
      expect([thing, parts.reduce((sum, part) => sum + part, 0)]).toEqual([thing, read]);
    }
    expect(numbersOf(stdout, 'kilder')).toEqual([17, 11, 6]);
    expect(numbersOf(stdout, 'kodninger')[0]).toBe(1930);

    const { value, problems } = await openProject(study);
    expect(problems.filter(({ severity }) => severity === 'fejl')).toEqual([]);
    const saet = value?.realInterviews?.saet;
    expect([saet?.type, saet?.interviews.length]).toEqual(['faktisk', 11]);
    expect(saet?.codings.length).toBe(numbersOf(stdout, 'kodninger')[1]);
    const groups = saet?.interviews.map(({ rolle, omraade }) => gruppeOf(rolle, omraade));
    expect(GRUPPER.map((gruppe) => groups?.filter((one) => one === gruppe).length)).toEqual([3, 2, 3, 3]);
  });

  test('give the same set and the same account from the project, but for places, as from the table that Taguette exported of it', () => {
    const study = copyForTest();
    const [dir, other] = [join(study.dir, 'fra-projekt'), join(study.dir, 'fra-tabel')];
    const [fromProject, fromTable] = [mapElevenGroups(dir), mapElevenGroups(other, REAL_TABLE)];
    expect(accountOf(fromProject.stdout)).toEqual(accountOf(fromTable.stdout));
    for (const name of ['datasaet.json', 'interviews.csv', 'kodninger.csv'])
      expect(withoutPlaces(readFileSync(join(dir, name), 'utf8'))).toBe(readFileSync(join(other, name), 'utf8'));
    expect(readFileSync(join(dir, 'kodninger.csv'), 'utf8')).toMatch(
      /^interview,kode,segment,koder,fra,til\r?\n(.*,\d+,\d+\r?\n)+$/,
    );
    expect(existsSync(`${REAL_PROJECT}-wal`)).toBe(false);
  });
});
