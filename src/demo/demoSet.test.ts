import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { readInterviewsaet } from '../load/interviews/loadInterviews.ts';
import { type DemoOptions, SHIPPED, demoSet } from './demoSet.ts';

const study = testStudy();

/** A made-up set as the site reads it, and what is wrong with it. */
const read = (options: DemoOptions = SHIPPED) => {
  const { saet, interviews, kodninger } = demoSet(study, options);
  const texts = { 'datasaet.json': saet, 'interviews.csv': interviews, 'kodninger.csv': kodninger };
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
  return readInterviewsaet({ dir: 'interviews', files }, study);
};
const shipped = read().value!;

test('demoSet(study) is a set without faults that says that it is made up, in every row too', () => {
  const { interviews, kodninger } = demoSet(study, SHIPPED);
  expect(read().problems).toEqual([]);
  expect(shipped.type).toBe('syntetisk');
  const rows = [interviews, kodninger].flatMap((text) => text.trim().split('\n').slice(1));
  expect(rows.filter((row) => !row.endsWith(',EKSEMPELDATA'))).toEqual([]);
});

test('demoSet(study) codes a need for a role exactly where the report mentions it', () => {
  const coded = new Set(shipped.codings.map(({ behov, interview }) => `${behov.kode} ${interview.rolle}`));
  expect([...coded].sort()).toEqual(study.naevnelser.map(({ behov, rolle }) => `${behov.kode} ${rolle}`).sort());
});

test('demoSet(study) gives three interviews to each group, codes six of them twice, and quotes nobody', () => {
  const groups = Map.groupBy(shipped.interviews, ({ rolle, omraade }) => `${rolle} ${omraade}`);
  expect([...groups.values()].map((group) => group.length)).toEqual([3, 3, 3, 3]);
  const second = shipped.codings.filter(({ koder }) => koder === 'K2');
  expect([...new Set(second.map(({ interview }) => interview.id))]).toEqual(['i01', 'i02', 'i03', 'i04', 'i05', 'i06']);
  expect(shipped.citater).toEqual([]);
});

test('demoSet(study) tells where every mark stands and how long every interview is, with coders’ marks that end a little apart', () => {
  expect(shipped.interviews.filter(({ laengde }) => laengde === undefined)).toEqual([]);
  expect(shipped.codings.filter(({ sted }) => sted === undefined)).toEqual([]);
  const ends = new Set(shipped.codings.map(({ sted }) => sted!.til % 300));
  expect([...ends].sort()).toEqual([296, 297, 298, 299]);
  expect(new Set(shipped.codings.map(({ segment, sted }) => sted!.fra - 300 * (segment - 1)))).toEqual(new Set([0]));
});

test('demoSet(study, options) gives as many codings as are asked for', () => {
  expect(shipped.codings).toHaveLength(640);
  expect(read({ interviews: 40, codings: 5000, seed: 7 }).value?.codings).toHaveLength(5000);
});

test('demoSet(study, options) is the same for the same seed, and refuses fewer codings than mentions', () => {
  expect(demoSet(study, SHIPPED)).toEqual(demoSet(study, SHIPPED));
  expect(demoSet(study, { ...SHIPPED, seed: 1 }).kodninger).not.toBe(demoSet(study, SHIPPED).kodninger);
  expect(() => demoSet(study, { ...SHIPPED, codings: 10 })).toThrow('10 codings for');
});
