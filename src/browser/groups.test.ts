import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openProject } from '../project.ts';
import { copyStudy } from '../testing/copyStudy.ts';
import { hasRealProject, mapElevenGroups } from '../testing/mapElevenGroups.ts';
import { contradictions } from './contradictions.ts';
import { readPages } from './pageTexts.ts';
import { STUDY_SITE, build } from './site.ts';

const [REPORT, EQUAL] = ['.cache/test-report', '.cache/test-equal'];
afterAll(() => [REPORT, EQUAL].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

describe('no two sentences contradict each other about whom a need is named for', () => {
  test('on the shipped site, which rests on the report', () => {
    expect(contradictions('dist')).toEqual([]);
  });

  test('on the invented study, which rests on interviews that differ from the report', () => {
    expect(contradictions(STUDY_SITE)).toEqual([]);
  });
});

describe.runIf(hasRealProject())('a site of eleven real transcripts of another tool, mapped to the codebook', () => {
  test('is built from what the import wrote, and contradicts itself nowhere', () => {
    const study = copyStudy();
    study.remove('data/interviews');
    mapElevenGroups(join(study.dir, 'data/interviews'));
    const { status, faults } = build(study, EQUAL);
    rmSync(study.dir, { recursive: true });
    expect([status, faults.filter((line) => !line.includes('advarsel'))]).toEqual([0, []]);
    expect(contradictions(EQUAL)).toEqual([]);
    const [deviations] = readPages(EQUAL).filter(({ path }) => path === 'interviews/afvigelser/');
    expect(deviations?.text).toMatch(/I \d+ tilfælde nævner interviewene og afrapporteringen ikke det samme/);
  });
});

/** The runs of text of a page, each as often as it stands; without counts of interviews, lines of sources and sizes of PDFs. */
const runsOf = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, ' ')
    .split(/<[^>]*>/)
    .map((run) =>
      run
        .replace(/\s+/g, ' ')
        .replace(/,? ?nævnt i \d+ af \d+ interviews( med .*)?\.?/gi, '')
        .trim(),
    )
    .filter((run) => run !== '' && !/^Kilder?: |^PDF, \d|Dataversion \d|\(udateret\)/.test(run));

function minus(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((run) => {
    const at = left.indexOf(run);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('a real set in which each group mentions what the report names gives the same pages, but for the words about the basis', async () => {
  const study = copyStudy();
  study.remove('data/interviews');
  expect(build(study, REPORT).status).toBe(0);
  const { value } = await openProject(study);
  writeEqualSet(study, value!.study.naevnelser);
  expect(build(study, EQUAL).status).toBe(0);
  rmSync(study.dir, { recursive: true });
  const equal = new Map(readPages(EQUAL).map(({ path, html }) => [path, runsOf(html)]));
  const report = readPages(REPORT).filter(({ path }) => !/interviews\/|^metode\/|^data\//.test(path));
  expect(report.length).toBeGreaterThan(30);
  const changed = report.flatMap(({ path, html }) => {
    const [before, after] = [runsOf(html), equal.get(path) ?? []];
    return [...minus(before, after), ...minus(after, before)].map((run) => `${path} ${run}`);
  });
  expect(changed.filter((run) => !/interview|afrapportering|skelner ikke|^ \d+$/i.test(run))).toEqual([]);
});

/** One interview a group, which mentions what the report names for its role. */
function writeEqualSet(
  study: ReturnType<typeof copyStudy>,
  naevnelser: readonly { rolle: string; behov: { kode: string } }[],
): void {
  const groups = ['myndighed', 'udfoerer'].flatMap((rolle) =>
    ['boern-og-unge', 'voksne'].map((omraade) => ({ rolle, omraade, id: `${rolle[0]}${omraade[0]}` })),
  );
  const rows = groups.flatMap(({ rolle, id }) =>
    naevnelser.filter((n) => n.rolle === rolle).map(({ behov }, i) => `${id},${behov.kode},${i + 1},K1\n`),
  );
  const head = { type: 'faktisk', version: '1.0', dato: '2021-01-01', kodere: ['K1'], kodningsenhed: 'et afsnit' };
  study.makeFolder('data/interviews');
  study.write('data/interviews/datasaet.json', JSON.stringify(head));
  study.write(
    'data/interviews/interviews.csv',
    `interview,rolle,omraade,maaned,deltagere\n${groups.map(({ id, rolle, omraade }) => `${id},${rolle},${omraade},2020-10,\n`).join('')}`,
  );
  study.write('data/interviews/kodninger.csv', `interview,kode,segment,koder\n${rows.join('')}`);
}
