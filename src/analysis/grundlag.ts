import { rollup } from 'd3';
import type { Interview, Interviewsaet } from '../model/interviews.ts';
import { GRUPPER, type Gruppe, gruppeOf, rolleOf } from '../model/rolle.ts';
import type { Behov, Study } from '../model/study.ts';

/** In how many of a group's interviews each need is mentioned. `n` is 0 where the group has none. */
export interface GruppeMentions {
  readonly n: number;
  readonly k: ReadonlyMap<string, number>;
}

/** The mentions of a set by group, by the needs' codes. An interview counts once however often the need comes back in it. */
export function mentionsPerGruppe({ interviews, codings }: Interviewsaet): Readonly<Record<Gruppe, GruppeMentions>> {
  const groupOf = ({ rolle, omraade }: Interview) => gruppeOf(rolle, omraade);
  const found = rollup(
    codings,
    (same) => new Set(same.map(({ interview }) => interview)).size,
    ({ interview }) => groupOf(interview),
    ({ behov }) => behov.kode,
  );
  const entries = GRUPPER.map((gruppe): [Gruppe, GruppeMentions] => {
    const n = interviews.filter((interview) => groupOf(interview) === gruppe).length;
    return [gruppe, { n, k: found.get(gruppe) ?? new Map() }];
  });
  return Object.fromEntries(entries) as Record<Gruppe, GruppeMentions>;
}

/** The groups that each need counts for by its interviews, by its code: at least `taerskel` of them mention it. */
export function countingGroups(saet: Interviewsaet): ReadonlyMap<string, readonly Gruppe[]> {
  const mentions = mentionsPerGruppe(saet);
  const koder = new Set(GRUPPER.flatMap((gruppe) => [...mentions[gruppe].k.keys()]));
  const counts = (kode: string, gruppe: Gruppe) => (mentions[gruppe].k.get(kode) ?? 0) >= saet.taerskel;
  return new Map([...koder].map((kode) => [kode, GRUPPER.filter((gruppe) => counts(kode, gruppe))]));
}

/** What speaks for a need in a group: the report, which names needs by role, and the group's interviews. */
export interface Evidence {
  readonly behov: Behov;
  readonly gruppe: Gruppe;
  readonly rapport: boolean;
  /** Mentioned in `naevnt` of `interviews`; undefined where no real set is loaded, or the group has no interviews. */
  readonly naevnt: number | undefined;
  readonly interviews: number | undefined;
  readonly taellerMed: boolean;
}

/** The evidence of every need and group, in the codebook's order. `mentions`: of a real set. */
export function findEvidence(
  { behov }: Pick<Study, 'behov'>,
  mentions: Readonly<Record<Gruppe, GruppeMentions>> | undefined,
): Evidence[] {
  return behov.flatMap((one) => GRUPPER.map((gruppe) => evidenceOf(one, gruppe, mentions?.[gruppe])));
}

function evidenceOf(behov: Behov, gruppe: Gruppe, mentions: GruppeMentions | undefined): Evidence {
  const held = mentions !== undefined && mentions.n > 0 ? mentions : undefined;
  return {
    behov,
    gruppe,
    rapport: behov.naevnelser.some(({ rolle }) => rolle === rolleOf(gruppe)),
    naevnt: held && (held.k.get(behov.kode) ?? 0),
    interviews: held?.n,
    taellerMed: behov.grupper.includes(gruppe),
  };
}

/** A need where report and interviews differ about a group: one alone names it, or fewer interviews than the threshold do. */
export interface Deviation extends Evidence {
  readonly kun: 'rapport' | 'interviews' | 'under';
}

/** Where they differ, group by group. A group without interviews differs in nothing. */
export function findDeviations(evidence: readonly Evidence[]): Deviation[] {
  return GRUPPER.flatMap((gruppe) =>
    evidence
      .filter((one) => one.gruppe === gruppe)
      .flatMap((one) => {
        const kun = deviationOf(one);
        return kun === undefined ? [] : [{ ...one, kun }];
      }),
  );
}

function deviationOf({ rapport, naevnt, taellerMed }: Evidence): Deviation['kun'] | undefined {
  if (naevnt === undefined) return undefined;
  if (!rapport) return naevnt > 0 ? 'interviews' : undefined;
  if (naevnt === 0) return 'rapport';
  return taellerMed ? undefined : 'under';
}
