import type { Coding, Interview } from '../../model/interviews.ts';
import { type Rolle, rolleNavn } from '../../model/rolle.ts';
import type { Behov } from '../../model/study.ts';
import type { Quotation } from './readCodingRow.ts';

/** Who mentioned what: the site shows it as a matrix, and a quotation with its need and role may be looked up in it. */
interface Mentions {
  readonly codings: readonly Coding[];
  readonly interviews: readonly Interview[];
}

/**
 * The approved quotations that the matrix ties to one interview, or to one area of their role, and why, in words. One text at several
 * needs stems from an interview that mentions them all.
 */
export function tiedQuotations(quotations: readonly Quotation[], mentions: Mentions): Map<Quotation, string> {
  const approved = quotations.filter(({ isApproved }) => isApproved);
  if (approved.length === 0) return new Map();
  const namers = namersOf(mentions.codings);
  const alike = Map.groupBy(approved, ({ citat }) => `${citat.rolle} ${citat.tekst}`);
  return new Map(
    [...alike.values()].flatMap((same) => {
      return same.flatMap((one): [Quotation, string][] => {
        const why = reasonToHold(one, same, namers, mentions.interviews);
        return why === undefined ? [] : [[one, why]];
      });
    }),
  );
}

type Namers = ReadonlyMap<Behov, ReadonlySet<Interview>>;

/** The interviews that mention each need. */
function namersOf(codings: readonly Coding[]): Namers {
  const namers = new Map<Behov, Set<Interview>>();
  for (const { behov, interview } of codings) namers.set(behov, (namers.get(behov) ?? new Set()).add(interview));
  return namers;
}

function reasonToHold(
  { citat: { rolle, behov } }: Quotation,
  same: readonly Quotation[],
  namers: Namers,
  interviews: readonly Interview[],
): string | undefined {
  const all = [...(namers.get(behov) ?? [])];
  const possible = ofRole(all, rolle).filter((one) => same.every(({ citat }) => namers.get(citat.behov)?.has(one)));
  const together = same.length > 1 ? 'alle citatets behov' : 'behovet';
  const role = all.length > 1 ? ` med ${rolleNavn[rolle].toLowerCase()}` : '';
  if (possible.length === 1)
    return `${together} er kun nævnt i ét interview${role}, så citatet kan føres tilbage til det`;
  if (areasIn(possible) > 1 || areasIn(ofRole(interviews, rolle)) < 2) return undefined;
  return `${together} er kun nævnt i én gruppe${role}, så citatet kan føres tilbage til den`;
}

function ofRole(interviews: readonly Interview[], rolle: Rolle): Interview[] {
  return interviews.filter((one) => one.rolle === rolle);
}

/** A role with an area is a group. Where a role was asked in one area alone, its quotations hide no area. */
function areasIn(interviews: readonly Interview[]): number {
  return new Set(interviews.map(({ omraade }) => omraade)).size;
}
