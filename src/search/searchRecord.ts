import { type Synonyms, keywords } from './keywords.ts';

/** A page as the search knows it. */
export interface SearchRecord {
  readonly path: string;
  readonly title: string;
  /** In words: «Behov», «Forslag». */
  readonly kind: string;
  /** Without the title, under which it is read. */
  readonly description: string;
  /** All words of the page, then those that a reader may type for them. */
  readonly content: string;
}

const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['behov/', 'Behov'],
  ['temaer/', 'Tema'],
  ['forslag/', 'Forslag'],
  ['praksis/', 'Praksis'],
  ['rapporter/', 'Rapporter'],
  ['interviews/', 'Interviews'],
  ['daekning/', 'Dækning'],
];

/** A title's words are said so many times more, as Pagefind says the title itself: a page called for them comes first. */
const TITLE_WEIGHT = 5;

/**
 * What the search is to know of a built page. Undefined for pages that nobody is to find: those kept out of search engines (made-up
 * data, addresses that lead on), the page of missing addresses, and the index itself.
 * @param path from the site's root, '' for the front page
 */
export function searchRecord(path: string, html: string, synonyms: Synonyms): SearchRecord | undefined {
  if (path === '404.html' || path === 'indeks/' || /<meta name="robots" content="noindex"/.test(html)) return undefined;
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '';
  const title = plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(main)?.[1] ?? '');
  const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '')
    .replace(`${title}: `, '')
    .replace(`: ${title}.`, '.')
    .replace(` »${title}«`, '');
  const text = plain(main.replace(/<(svg|script|style|textarea)[^>]*>[^]*?<\/\1>/g, ' '));
  const kind = KINDS.find(([start]) => path.startsWith(start) && path !== start)?.[1] ?? 'Side';
  const words = [
    ...Array<string[]>(TITLE_WEIGHT).fill(keywords(title, '', synonyms)),
    keywords(title, text, synonyms),
  ].flat();
  return { path, title, kind, description, content: `${text} ${words.join(' ')}` };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', nbsp: ' ' };

/** Markup to text. The HTML is our own build's. */
function plain(html: string): string {
  return html
    .replace(/<span class="nb">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')
    .trim();
}
