import type { Evidence } from '../analysis/grundlag.ts';
import { omraadeOf, rolleOf } from '../model/rolle.ts';
import { csv } from './csv.ts';

/** What each need rests on in each group as CSV; see `grundlagRows`. */
export function grundlagCsv(evidence: readonly Evidence[]): string {
  return csv(grundlagRows(evidence));
}

/**
 * What each need rests on in each group, one row for each: whether the report names it for the role, in how many of the group's
 * interviews it is mentioned (empty without real interviews of the group), and whether it counts there.
 */
export function grundlagRows(evidence: readonly Evidence[]): (string | number)[][] {
  return [
    ['kode', 'rolle', 'omraade', 'rapport', 'naevnt', 'interviews', 'taeller_med'],
    ...evidence.map(({ behov, gruppe, rapport, naevnt, interviews, taellerMed }) => [
      behov.kode,
      rolleOf(gruppe),
      omraadeOf(gruppe),
      jaNej(rapport),
      naevnt ?? '',
      interviews ?? '',
      jaNej(taellerMed),
    ]),
  ];
}

const jaNej = (value: boolean) => (value ? 'ja' : 'nej');
