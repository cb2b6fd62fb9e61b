import type { Sted } from '../model/interviews.ts';
import type { Material, Source, Span } from './material.ts';

/** No interview is longer, in characters. */
const LONGEST = 100_000_000;

/** A place that can be one: whole numbers from 0, and not empty. */
export function stedOf(fra: number, til: number): Sted | undefined {
  return Number.isSafeInteger(fra) && Number.isSafeInteger(til) && fra >= 0 && til > fra && til <= LONGEST
    ? { fra, til }
    : undefined;
}

/** Characters of a text as most tools count them: code points, without a byte order mark. */
export function countCharacters(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
  return text.length - pairs - (text.startsWith('\uFEFF') ? 1 : 0);
}

interface Places {
  readonly stedOf: ReadonlyMap<Span, Sted>;
  /** By the interview's id. */
  readonly laengdeOf: ReadonlyMap<string, number>;
}

/**
 * Where each coded piece stands in its interview, and how long interviews are. An interview of several sources has them one after
 * another, in the order met; where one of them has no length, nobody knows where the next begins, and it has no places.
 * @param idOf the interview's id by its source's name; a source that is ignored has none
 */
export function placeSpans(materials: readonly Material[], idOf: ReadonlyMap<string, string>): Places {
  const sources = materials.flatMap((material) => material.sources).filter(({ name }) => idOf.has(name));
  const interviews = Map.groupBy(sources, ({ name }) => idOf.get(name)!);
  const placed = [...interviews].map(([id, own]) => ({ id, ...placeInterview(own) }));
  return {
    stedOf: new Map(placed.flatMap(({ spans }) => spans)),
    laengdeOf: new Map(placed.flatMap(({ id, laengde }) => (laengde === undefined ? [] : [[id, laengde] as const]))),
  };
}

/** A source may stand in several files, one a coder. */
function placeInterview(sources: readonly Source[]): { spans: [Span, Sted][]; laengde: number | undefined } {
  const parts = [...Map.groupBy(sources, ({ name }) => name).values()];
  const lengths = parts.map(lengthOf);
  const isKnown = lengths.every((length) => length !== undefined);
  if (!isKnown && parts.length > 1) return { spans: [], laengde: undefined };
  let from = 0;
  const spans = parts.flatMap((same, i) => {
    const own = same.flatMap((source) => placedSpans(source, from));
    from += lengths[i] ?? 0;
    return own;
  });
  return { spans, laengde: isKnown ? from : undefined };
}

/** Tools count line ends and rare signs in their own ways, so a mark may end a little beyond the text: then it is that long. */
function lengthOf(same: readonly Source[]): number | undefined {
  const lengths = same.flatMap(({ laengde }) => laengde ?? []);
  if (lengths.length === 0) return undefined;
  const ends = same.flatMap(({ spans }) => [...spans.values()].map(({ sted }) => sted?.til ?? 0));
  return [...lengths, ...ends].reduce((most, one) => Math.max(most, one), 0);
}

function placedSpans({ spans }: Source, from: number): [Span, Sted][] {
  return [...spans.values()].flatMap((span): [Span, Sted][] =>
    span.sted === undefined ? [] : [[span, { fra: from + span.sted.fra, til: from + span.sted.til }]],
  );
}
