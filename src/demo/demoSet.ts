import { cumsum, sort } from 'd3';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Interview } from '../model/interviews.ts';
import { OMRAADER, ROLLER } from '../model/rolle.ts';
import type { Behov, Study } from '../model/study.ts';

export interface DemoOptions {
  readonly interviews: number;
  readonly codings: number;
  readonly seed: number;
}

/** The set that is shipped: 12 interviews, 3 in each group, which is an assumption: the report does not tell how many. */
export const SHIPPED: DemoOptions = { interviews: 12, codings: 640, seed: 2026 };

const KODERE = ['K1', 'K2'];
/** So many of the first interviews are coded by both coders: enough for an interval. */
const DOUBLE = 6;
/** How often the second coder finds what the first did. */
const AGREEMENT = 0.85;
const FEWEST_SEGMENTS = 120;
/** Characters of a segment, and of those before its end that coders leave out at most. */
const SEGMENT = 300;
const SLIP = 3;
/** Stands in every row, so that whoever meets the file alone sees what it is. */
const MARK = 'EKSEMPELDATA';

/** The three files of a made-up set. */
export interface DemoSet {
  /** `datasaet.json`. */
  readonly saet: string;
  /** `interviews.csv`. */
  readonly interviews: string;
  /** `kodninger.csv`. */
  readonly kodninger: string;
}

/**
 * A made-up set, consistent with the report: a need is coded for a role exactly where the report mentions it. No quotations.
 * The same options and study give the same bytes. Throws where there are fewer codings than mentions to make.
 */
export function demoSet(study: Study, { interviews: count, codings, seed }: DemoOptions): DemoSet {
  const random = seededRandom(seed);
  const { interviews, mentions } = begin(study, count, random);
  if (codings < mentions.length) throw new Error(`${codings} codings for ${mentions.length} mentions`);
  const rows = demoCodings(mentions, codings, random);
  const lengths = new Map(
    Array.from(
      Map.groupBy(rows, ({ interview }) => interview),
      ([id, own]) => [id, lengthOf(own)],
    ),
  );
  return {
    saet: saetJson(study),
    interviews: csv(
      'interview,rolle,omraade,maaned,deltagere,laengde',
      interviews.map((one) => interviewCells(one, lengths)),
    ),
    kodninger: csv('interview,kode,segment,koder,fra,til', placeRows(rows, seededRandom(seed + 1))),
  };
}

/** So many codings the set has at least: one for each mention. */
export function fewestCodings(study: Study, { interviews, seed }: Omit<DemoOptions, 'codings'>): number {
  return begin(study, interviews, seededRandom(seed)).mentions.length;
}

/** What the random numbers are used for first: the interviews, and who mentions what in them. */
function begin(study: Study, count: number, random: () => number) {
  const interviews = Array.from({ length: count }, (_, i) => demoInterview(i, random));
  return { interviews, mentions: demoMentions(study, interviews, random) };
}

/** Gives the next number from 0 up to 1, the same on every machine. */
function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

function saetJson({ dataversion }: Study): string {
  const saet = {
    type: 'syntetisk',
    version: '1.0',
    dato: dataversion.dato,
    kodere: KODERE,
    kodningsenhed: 'et afsnit',
  };
  return `${JSON.stringify(saet, undefined, 2)}\n`;
}

/** Every row ends in the mark. */
function csv(header: string, rows: readonly (readonly unknown[])[]): string {
  return `${header},eksempeldata\n${rows.map((cells) => `${cells.join()},${MARK}\n`).join('')}`;
}

/** The four groups by turns, so that no role comes in a block; two interviews a month. */
function demoInterview(i: number, random: () => number): Interview {
  const month = Math.floor(i / 2) % 12;
  const year = 2000 + (Math.floor(i / 24) % 100);
  return {
    id: `i${String(i + 1).padStart(2, '0')}`,
    rolle: ROLLER[i % 2] ?? 'myndighed',
    omraade: OMRAADER[Math.floor(i / 2) % 2] ?? 'voksne',
    maaned: `${year}-${String(month + 1).padStart(2, '0')}`,
    deltagere: 5 + Math.floor(random() * 4),
  };
}

function interviewCells(
  { id, rolle, omraade, maaned, deltagere }: Interview,
  lengths: ReadonlyMap<string, number>,
): unknown[] {
  return [id, rolle, omraade, maaned, deltagere, lengths.get(id) ?? SEGMENT * FEWEST_SEGMENTS];
}

/** A row of codings, before it is known where it stands. */
interface Row {
  readonly interview: string;
  readonly kode: string;
  readonly segment: number;
  readonly koder: string;
}

/** An interview has segments of one length, as many as its codings need. */
function lengthOf(rows: readonly Row[]): number {
  return SEGMENT * rows.reduce((most, { segment }) => Math.max(most, segment), FEWEST_SEGMENTS);
}

/** Each row marks its segment, and mostly ends some characters before it does, as people mark. */
function placeRows(rows: readonly Row[], random: () => number): unknown[][] {
  return rows.map(({ interview, kode, segment, koder }) => {
    const fra = SEGMENT * (segment - 1);
    return [interview, kode, segment, koder, fra, fra + SEGMENT - 1 - Math.floor((SLIP + 1) * random())];
  });
}

interface Mention {
  /** The interview's number. */
  readonly i: number;
  readonly interview: Interview;
  readonly behov: Behov;
  /** Its share of the codings, beside those of the others. */
  readonly weight: number;
}

/** Which interviews mention which needs, interview by interview. */
function demoMentions({ naevnelser }: Study, interviews: readonly Interview[], random: () => number): Mention[] {
  const mentions = naevnelser.flatMap(({ behov, rolle }) => {
    const own = interviews.map((interview, i) => ({ i, interview })).filter((one) => one.interview.rolle === rolle);
    return chooseSome(own, random).map((one) => ({ ...one, behov, weight: 0.3 + random() }));
  });
  return sort(mentions, ({ i }) => i);
}

/** Some of a list, at least one where there is any: how likely each is, is drawn first. */
function chooseSome<T>(all: readonly T[], random: () => number): readonly T[] {
  const chance = 0.2 + 0.75 * random();
  const some = all.filter(() => random() < chance);
  const first = Math.floor(random() * all.length);
  return some.length > 0 ? some : all.slice(first, first + 1);
}

/** The rows of all codings: every mention gets one, and its share of those that are left. */
function demoCodings(mentions: readonly Mention[], codings: number, random: () => number): Row[] {
  const weights = cumsum(mentions, ({ weight }) => weight);
  const spare = codings - mentions.length;
  const upTo = (n: number) => (n < 0 ? 0 : Math.round((spare * weights[n]!) / weights.at(-1)!));
  return mentions.flatMap((mention, n) => mentionRows(mention, 1 + upTo(n) - upTo(n - 1), random));
}

/** The rows of one mention: each coder's in different segments; the second coder mostly finds what the first did. */
function mentionRows({ i, interview, behov }: Mention, share: number, random: () => number): Row[] {
  const second = i < DOUBLE ? Math.floor(share / 2) : 0;
  const first = share - second;
  const segments = Math.max(FEWEST_SEGMENTS, share * 2);
  const start = Math.floor(random() * segments);
  // Steps of one through a ring of segments never meet the same one twice.
  const row = (n: number, koder: string): Row => {
    return { interview: interview.id, kode: behov.kode, segment: 1 + ((start + n) % segments), koder };
  };
  return [
    ...Array.from({ length: first }, (_, n) => row(n, 'K1')),
    ...Array.from({ length: second }, (_, n) => row(random() < AGREEMENT ? n : first + n, 'K2')),
  ];
}
