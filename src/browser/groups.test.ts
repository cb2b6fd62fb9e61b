import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyStudy } from '../testing/copyStudy.ts';
import { hasRealProject, mapElevenGroups } from '../testing/mapElevenGroups.ts';
import { contradictions } from '../testing/site/contradictions.ts';
import { readPages } from '../testing/site/pageTexts.ts';
import { STUDY_SITE, build } from '../testing/site/site.ts';

const OUT = '.cache/test-eleven';
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

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
    const { status, faults } = build(study, OUT);
    rmSync(study.dir, { recursive: true });
    expect([status, faults.filter((line) => !line.includes('advarsel'))]).toEqual([0, []]);
    expect(contradictions(OUT)).toEqual([]);
    const [deviations] = readPages(OUT).filter(({ path }) => path === 'interviews/afvigelser/');
    expect(deviations?.text).toMatch(/I \d+ tilfælde nævner interviewene og afrapporteringen ikke det samme/);
  });
});
