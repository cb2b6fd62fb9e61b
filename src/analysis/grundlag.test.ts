import { expect, test } from 'vitest';
import type { Interviewsaet } from '../model/interviews.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { countingGroups, findDeviations, findEvidence, mentionsPerGruppe } from './grundlag.ts';

const { behov } = testStudy({ P: ['myndighed', 'udfoerer'] });
const [a, b] = [behov[0]!, behov[1]!];
const interview = (id: string, rolle: 'myndighed' | 'udfoerer') =>
  ({ id, rolle, omraade: 'voksne', maaned: '2024-01', deltagere: undefined }) as const;
const [m1, m2, u1] = [interview('m1', 'myndighed'), interview('m2', 'myndighed'), interview('u1', 'udfoerer')];
const coding = (one: typeof m1 | typeof u1, need: typeof a, segment = 1) => ({
  ...{ interview: one, behov: need, segment },
  koder: 'K1',
});
const saet = (taerskel: number): Interviewsaet => ({
  ...{ type: 'faktisk', version: '1.0', dato: '2024-02-01', kodere: ['K1'], kodningsenhed: 'et afsnit', taerskel },
  interviews: [m1, m2, u1],
  codings: [coding(m1, a), coding(m1, a, 2), coding(m2, a), coding(m2, b), coding(u1, a)],
  citater: [],
});

test('mentionsPerGruppe(saet) counts an interview once however often the need comes back in it', () => {
  const mentions = mentionsPerGruppe(saet(1));
  expect(mentions['myndighed-voksne'].n).toBe(2);
  expect([...mentions['myndighed-voksne'].k]).toEqual([
    [a.kode, 2],
    [b.kode, 1],
  ]);
  expect(mentions['udfoerer-boern-og-unge']).toEqual({ n: 0, k: new Map() });
});

test('countingGroups(saet) lets a need count where at least the threshold of interviews mention it', () => {
  expect([...countingGroups(saet(1))]).toEqual([
    [a.kode, ['myndighed-voksne', 'udfoerer-voksne']],
    [b.kode, ['myndighed-voksne']],
  ]);
  expect([...countingGroups(saet(2))]).toEqual([
    [a.kode, ['myndighed-voksne']],
    [b.kode, []],
  ]);
});

test('findEvidence(study, mentions) has a row for each need and group, without counts where nobody was interviewed', () => {
  const rows = findEvidence({ behov: [b] }, mentionsPerGruppe(saet(1)));
  expect(
    rows.map(({ gruppe, rapport, naevnt, interviews, taellerMed }) => [
      gruppe,
      rapport,
      naevnt,
      interviews,
      taellerMed,
    ]),
  ).toEqual([
    ['myndighed-boern-og-unge', false, undefined, undefined, false],
    ['myndighed-voksne', false, 1, 2, false],
    ['udfoerer-boern-og-unge', true, undefined, undefined, true],
    ['udfoerer-voksne', true, 0, 1, true],
  ]);
  expect(findEvidence({ behov: [b] }, undefined).map(({ naevnt }) => naevnt)).toEqual(Array(4).fill(undefined));
});

test('findDeviations(evidence) finds what only the report names and what only interviews mention', () => {
  const found = findDeviations(findEvidence({ behov }, mentionsPerGruppe(saet(1))));
  expect(found.map(({ behov: need, gruppe, kun }) => [need.kode, gruppe, kun])).toEqual([
    [b.kode, 'myndighed-voksne', 'interviews'],
    [a.kode, 'udfoerer-voksne', 'interviews'],
    [b.kode, 'udfoerer-voksne', 'rapport'],
  ]);
  expect(findDeviations(findEvidence({ behov }, undefined))).toEqual([]);
});

test('findDeviations(evidence) finds what the report names and fewer interviews than the threshold mention', () => {
  const [row] = findEvidence({ behov: [{ ...a, grupper: [] }] }, mentionsPerGruppe(saet(1))).filter(
    ({ gruppe }) => gruppe === 'myndighed-voksne',
  );
  expect(findDeviations([row!]).map(({ kun }) => kun)).toEqual(['under']);
});
