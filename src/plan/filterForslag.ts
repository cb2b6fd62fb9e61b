/** A proposal as the catalogue's filters see it. Every list holds ids. */
export interface Card {
  readonly format: string;
  readonly roller: readonly string[];
  readonly omraader: readonly string[];
  readonly temaer: readonly string[];
  readonly behov: readonly string[];
  /** Its words in lower case, for the text filter. */
  readonly words: string;
}

export const FACETS = ['rolle', 'omraade', 'format', 'tema', 'behov'] as const;

export type Facet = (typeof FACETS)[number];

/** What is chosen; an empty string chooses all. `sorter` is '' (by format) or 'behov' (most needs met first). */
export type Filter = Readonly<Record<Facet | 'tekst' | 'sorter', string>>;

export const NO_FILTER: Filter = { rolle: '', omraade: '', format: '', tema: '', behov: '', tekst: '', sorter: '' };

const LONGEST_TEXT = 80;

/** Whether a card passes every chosen facet and holds every word of the text. */
export function matches(card: Card, filter: Filter): boolean {
  const values: Readonly<Record<Facet, readonly string[]>> = {
    rolle: card.roller,
    omraade: card.omraader,
    format: [card.format],
    tema: card.temaer,
    behov: card.behov,
  };
  const words = filter.tekst.toLowerCase().split(/\s+/);
  return (
    FACETS.every((facet) => filter[facet] === '' || values[facet].includes(filter[facet])) &&
    words.every((word) => card.words.includes(word))
  );
}

/** A query string as a filter. What is not among the known values, comes twice or is too long is passed over. */
export function parseFilter(query: string, known: Readonly<Record<Facet | 'sorter', readonly string[]>>): Filter {
  const params = new URLSearchParams(query.slice(0, 2000));
  const choose = (name: Facet | 'sorter') => {
    const [value = '', ...more] = params.getAll(name);
    return more.length === 0 && known[name].includes(value) ? value : '';
  };
  const tekst = params.getAll('tekst').length === 1 ? (params.get('tekst') ?? '').slice(0, LONGEST_TEXT) : '';
  const chosen = Object.fromEntries([...FACETS, 'sorter' as const].map((name) => [name, choose(name)]));
  return { ...NO_FILTER, ...chosen, tekst };
}

/** A filter as the shortest query string that gives it back; empty where nothing is chosen. */
export function toQuery(filter: Filter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value.trim() !== '')).toString();
  return query === '' ? '' : `?${query}`;
}
