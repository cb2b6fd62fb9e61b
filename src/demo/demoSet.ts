import type { Interview } from '../model/interviews.ts';
import { OMRAADER, ROLLER } from '../model/rolle.ts';
import type { Study } from '../model/study.ts';

export interface DemoOptions {
  readonly interviews: number;
  readonly codings: number;
  readonly seed: number;
}

/** The set that is shipped: 12 interviews, 3 in each group, which is an assumption: the report does not tell how many. */
export const SHIPPED: DemoOptions = { interviews: 12, codings: 640, seed: 2026 };

const KODERE = ['K1', 'K2'];
/** These interviews are coded by both coders. */
const DOUBLE = [0, 1];
/** How often the second coder finds what the first did. */
const AGREEMENT = 0.85;
const FEWEST_SEGMENTS = 120;
/** Stands in every row, so that whoever meets the file alone sees what it is. */
const MARK = 'EKSEMPELDATA';

/** A made-up set, consistent with the report: a need is coded for a role exactly where the report mentions it. No quotations. */
export interface DemoSet {
  /** `datasaet.json`. */
  readonly saet: string;
  /** `interviews.csv`. */
  readonly interviews: string;
  /** `kodninger.csv`, line by line, each with its line break. */
  readonly kodninger: () => Generator<string>;
}

/** The same options and study give the same bytes. Throws where there are fewer codings than mentions to make. */
export function demoSet(study: Study, { interviews: count, codings, seed }: DemoOptions): DemoSet {
  const random = mulberry32(seed);
  const interviews = Array.from({ length: count }, (_, i) => demoInterview(i, random));
  const mentions = demoMentions(study, interviews, random);
  if (codings < mentions.length) throw new Error(`${codings} codings for ${mentions.length} mentions`);
  const saet = {
    type: 'syntetisk',
    version: '1.0',
    dato: study.dataversion.dato,
    kodere: KODERE,
    kodningsenhed: 'et afsnit',
  };
  const head = 'interview,rolle,omraade,maaned,deltagere,eksempeldata\n';
  return {
    saet: `${JSON.stringify(saet, undefined, 2)}\n`,
    interviews:
      head +
      interviews
        .map(
          ({ id, rolle, omraade, maaned, deltagere }) => `${id},${rolle},${omraade},${maaned},${deltagere},${MARK}\n`,
        )
        .join(''),
    kodninger: () => demoLines(mentions, codings, mulberry32(seed + 1)),
  };
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

interface Mention {
  readonly interview: string;
  readonly kode: string;
  readonly weight: number;
  readonly isDouble: boolean;
}

/** Which interview mentions which need: each pair of need and role as likely as the seed says, and at least once. */
function demoMentions({ naevnelser }: Study, interviews: readonly Interview[], random: () => number): Mention[] {
  const mentions = naevnelser.flatMap(({ behov, rolle }) => {
    const own = interviews
      .map((interview, i) => ({ interview, i }))
      .filter(({ interview }) => interview.rolle === rolle);
    const chance = 0.2 + 0.75 * random();
    const said = own.filter(() => random() < chance);
    const sure = own[Math.floor(random() * own.length)];
    const all = said.length > 0 || sure === undefined ? said : [sure];
    return all.map(({ interview, i }) => {
      return { i, interview: interview.id, kode: behov.kode, weight: 0.3 + random(), isDouble: DOUBLE.includes(i) };
    });
  });
  return mentions.sort((a, b) => a.i - b.i);
}

/** The rows: every mention gets its share of the codings, each in a segment of its own; the second coder agrees mostly. */
function* demoLines(mentions: readonly Mention[], codings: number, random: () => number): Generator<string> {
  yield 'interview,kode,segment,koder,eksempeldata\n';
  const total = mentions.reduce((sum, { weight }) => sum + weight, 0);
  const spare = codings - mentions.length;
  let [weight, given] = [0, 0];
  for (const mention of mentions) {
    weight += mention.weight;
    const share = 1 + Math.floor((spare * weight) / total + 1e-9) - given;
    given += share - 1;
    yield* mentionLines(mention, share, random);
  }
}

function* mentionLines({ interview, kode, isDouble }: Mention, share: number, random: () => number): Generator<string> {
  const second = isDouble ? Math.floor(share / 2) : 0;
  const first = share - second;
  const segments = Math.max(FEWEST_SEGMENTS, share * 2);
  const start = Math.floor(random() * segments);
  // Steps of one through a ring of segments never meet the same one twice.
  const at = (n: number) => 1 + ((start + n) % segments);
  for (let n = 0; n < first; n++) yield `${interview},${kode},${at(n)},K1,${MARK}\n`;
  for (let n = 0; n < second; n++)
    yield `${interview},${kode},${at(random() < AGREEMENT ? n : first + n)},K2,${MARK}\n`;
}

/** A small seeded generator, so that the set is the same on every machine (mulberry32, Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
