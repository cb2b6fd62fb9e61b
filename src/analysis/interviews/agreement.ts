import { sum } from 'd3';
import type { Coding, Interview, Interviewsaet } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { type ConfidenceInterval, jackknifeInterval } from './jackknife.ts';
import { type Mark, markedLengths } from './markedLengths.ts';

/** An interview that at least two coded. */
export interface DoubleCoded {
  readonly interview: Interview;
  /** Those with a coding in it, in alphabetical order. */
  readonly kodere: readonly string[];
}

/** How far coders agree on one need. Characters, for «af `marked` tegn markerede alle `markedByAll`». */
export interface NeedAgreement {
  readonly behov: Behov;
  /** Characters that at least one coder marked with the need, and those of them that all coders of their interview did. */
  readonly marked: number;
  readonly markedByAll: number;
  /** Undefined, «–» in print, where nothing varies. */
  readonly alpha: number | undefined;
}

/** How far coders agree where they coded the same interview. */
export interface Agreement {
  /** Those that are compared. */
  readonly interviews: readonly DoubleCoded[];
  /** Those that are not, since a mark has no place or the interview no length. */
  readonly withoutPlaces: readonly DoubleCoded[];
  /** Characters of the interviews compared. */
  readonly laengde: number;
  /** The needs that anybody marked there, in codebook order. */
  readonly perBehov: readonly NeedAgreement[];
  /** How many of them have an alpha below .667. */
  readonly belowTentative: number;
  /** Over all needs. Undefined, «–» in print, where no interview is compared or nothing varies. */
  readonly alpha: number | undefined;
  /** 95 %, within -1 and 1. */
  readonly interval: ConfidenceInterval | undefined;
}

/** What Krippendorff asks for tentative conclusions; .800 for others (Content Analysis: An Introduction to Its Methodology). */
const TENTATIVE = 0.667;

/**
 * How far coders agree over the interviews that at least two coded; the others are left out. `behov`: the needs of the study.
 *
 * For each need every character of an interview is a unit, its value 1 from a coder who marked it with the need, else 0: so marks that
 * end some characters apart agree almost wholly, where identical spans would not at all. Alpha of a need is Krippendorff's for binary
 * data on these units (Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50:2347, treat the family). Over all needs it
 * is 1 - sum D_o / sum D_e, with the disagreement expected for each need by itself: one expectation for all would lift alpha with the
 * size of the codebook. Interviews with the same coders are one group; groups are summed, weighted by their pairs of values.
 *
 * Coders of an interview are those with a coding in it, and they are taken to have read all of it; who has none is not known to have.
 * The interval leaves out one interview at a time, since marks in one hang together; none below five. For talking disagreements over.
 */
export function agreement(
  { interviews, codings }: Pick<Interviewsaet, 'interviews' | 'codings'>,
  behov: readonly Behov[],
): Agreement {
  const codingsOf = Map.groupBy(codings, ({ interview }) => interview);
  const double = interviews
    .map((interview) => ({ interview, own: codingsOf.get(interview) ?? [] }))
    .map(({ interview, own }) => ({ interview, own, kodere: kodereOf(own) }))
    .filter(({ kodere }) => kodere.length > 1);
  const compared = double.filter(isPlaced);
  const texts = compared.map(({ interview, own, kodere }) => readText(interview, own, kodere, behov));
  const groups = groupTexts(texts);
  const perBehov = agreementsOf(groups, behov);
  const alpha = alphaFrom(addUp(groups.map(disagreementIn)));
  return {
    interviews: compared.map(onlyWho),
    withoutPlaces: double.filter((one) => !isPlaced(one)).map(onlyWho),
    laengde: sum(texts, ({ laengde }) => laengde),
    perBehov,
    belowTentative: perBehov.filter((one) => one.alpha !== undefined && one.alpha < TENTATIVE).length,
    alpha,
    interval: alpha === undefined ? undefined : intervalOf(alpha, texts, groups),
  };
}

function kodereOf(codings: readonly Coding[]): string[] {
  return [...new Set(codings.map(({ koder }) => koder))].sort();
}

interface Coded extends DoubleCoded {
  readonly own: readonly Coding[];
}

function isPlaced({ interview, own }: Coded): boolean {
  return interview.laengde !== undefined && own.every(({ sted }) => sted !== undefined);
}

function onlyWho({ interview, kodere }: Coded): DoubleCoded {
  return { interview, kodere };
}

/** One interview, or several with the same coders laid end to end. */
interface Text {
  readonly kodere: readonly string[];
  readonly laengde: number;
  /** For each need of the study: characters that exactly so many coders marked (see markedLengths.ts). */
  readonly lengths: readonly (readonly number[])[];
}

function readText(
  { laengde = 0 }: Interview,
  codings: readonly Coding[],
  kodere: readonly string[],
  behov: readonly Behov[],
): Text {
  const marks = Map.groupBy(
    codings.filter((coding): coding is Coding & Mark => coding.sted !== undefined),
    (coding) => coding.behov,
  );
  return { kodere, laengde, lengths: behov.map((one) => markedLengths(marks.get(one) ?? [], kodere.length)) };
}

/** Those with the same coders as one text each. */
function groupTexts(texts: readonly Text[]): Text[] {
  return [...Map.groupBy(texts, ({ kodere }) => kodere.join(' ')).values()].map((same) => ({
    kodere: same[0]!.kodere,
    laengde: sum(same, ({ laengde }) => laengde),
    lengths: same[0]!.lengths.map((own, b) => own.map((_, k) => sum(same, ({ lengths }) => lengths[b]![k]))),
  }));
}

function without(group: Text, { laengde, lengths }: Text): Text {
  return {
    kodere: group.kodere,
    laengde: group.laengde - laengde,
    lengths: group.lengths.map((own, b) => own.map((length, k) => length - lengths[b]![k]!)),
  };
}

/** D_o and D_e of one need or several, each times the pairs of values that it is a share of. */
interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Of one need in one group with m coders, L characters, and n1 ones and n0 zeros among the m L values. D_o = sum (ones x zeros) /
 * (L m (m - 1) / 2) and D_e = 2 n0 n1 / (m L (m L - 1)), both times L m (m - 1) / 2 (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability).
 */
function disagreementOf(lengths: readonly number[], { kodere, laengde }: Text): Disagreement {
  const m = kodere.length;
  const values = m * laengde;
  const ones = sum(lengths, (length, k) => k * length);
  return {
    observed: sum(lengths, (length, k) => length * k * (m - k)),
    expected: ((m - 1) * ones * (values - ones)) / (values - 1),
  };
}

function addUp(all: readonly Disagreement[]): Disagreement {
  return { observed: sum(all, ({ observed }) => observed), expected: sum(all, ({ expected }) => expected) };
}

function alphaFrom({ observed, expected }: Disagreement): number | undefined {
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** Over all needs. */
function disagreementIn(group: Text): Disagreement {
  return addUp(group.lengths.map((lengths) => disagreementOf(lengths, group)));
}

function agreementsOf(groups: readonly Text[], behov: readonly Behov[]): NeedAgreement[] {
  const all = behov.map((one, b) => ({
    behov: one,
    marked: sum(groups, ({ lengths }) => sum(lengths[b]!)),
    markedByAll: sum(groups, ({ lengths }) => lengths[b]!.at(-1)),
    alpha: alphaFrom(addUp(groups.map((group) => disagreementOf(group.lengths[b]!, group)))),
  }));
  return all.filter(({ marked }) => marked > 0);
}

function intervalOf(alpha: number, texts: readonly Text[], groups: readonly Text[]): ConfidenceInterval | undefined {
  const whole = groups.map((group) => ({ group, of: disagreementIn(group) }));
  const leftOut = texts.map((text) => {
    const isOwn = (group: Text) => group.kodere.join(' ') === text.kodere.join(' ');
    return alphaFrom(addUp(whole.map(({ group, of }) => (isOwn(group) ? disagreementIn(without(group, text)) : of))));
  });
  const interval = jackknifeInterval(alpha, leftOut);
  return interval && { low: Math.max(-1, interval.low), high: Math.min(1, interval.high) };
}
