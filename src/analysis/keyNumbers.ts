import { type Gruppe, ROLLER, grupperOf, gruppeNavn, rolleNavn } from '../model/rolle.ts';
import type { Study } from '../model/study.ts';
import type { KeyNumbers } from '../model/udgivet.ts';
import { type Pair, countStatus } from './coverPairs.ts';

/** What an editor wants to know of a change: the needs per role, the offers, and what is covered per role and per group. */
export function keyNumbers(study: Study, pairs: readonly Pair[]): KeyNumbers {
  const { behov, temaer, forslag, links } = study;
  return {
    behov: {
      'i alt': behov.length,
      'nævnt for begge roller': behov.filter(({ deling }) => deling === 'faelles').length,
    },
    temaer: { 'i alt': temaer.length },
    forslag: { 'i alt': forslag.length, koblinger: links.length },
    ...Object.fromEntries(
      ROLLER.flatMap((rolle) =>
        ofRole(
          rolle,
          pairs.filter((pair) => pair.rolle === rolle),
          (gruppe) => study.grundlag.art === 'rapport' || study.grundlag.interviewede.includes(gruppe),
        ),
      ),
    ),
  };
}

function ofRole(
  rolle: (typeof ROLLER)[number],
  pairs: readonly Pair[],
  isKnown: (gruppe: Gruppe) => boolean,
): [string, Record<string, number>][] {
  const name = rolleNavn[rolle].toLowerCase();
  const { direkte, delvis, hul } = countStatus(pairs);
  const role = { behov: pairs.length, 'dækket direkte': direkte, 'dækket delvist': delvis, 'uden forslag': hul };
  const cells = pairs.flatMap((pair) => pair.cells);
  const groups = grupperOf(rolle)
    .filter(isKnown)
    .map((gruppe): [string, Record<string, number>] => {
      const uncovered = cells.filter((cell) => cell.gruppe === gruppe && cell.status === 'hul');
      return [gruppeNavn(gruppe).toLowerCase(), { 'uden forslag': uncovered.length }];
    });
  return [[name, role], ...groups];
}
