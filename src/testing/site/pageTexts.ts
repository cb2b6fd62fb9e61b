import { readFileSync } from 'node:fs';
import { fileOf, pagesOf } from './site.ts';

export interface Page {
  readonly path: string;
  /** The main part, without menu and footer. */
  readonly html: string;
  /** What a reader reads of it. */
  readonly text: string;
}

/** Every page of a built site. */
export function readPages(dir: string): Page[] {
  return pagesOf(dir).map((path) => {
    const [, html = ''] = /<main[^>]*>([^]*)<\/main>/.exec(readFileSync(fileOf(dir, path), 'utf8')) ?? [];
    return { path, html, text: textOf(html) };
  });
}

/** The text of HTML as it is read. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, ' ')
    .replace(/<\/?(a|b|i|em|strong|abbr|code)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ');
}

/** The quotations of a page, with `|` for each run of tags. */
export function quotationsOf(html: string): string[] {
  return [...html.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, inner]) =>
    (inner ?? '').replace(/<[^>]*>/g, '|').replace(/\s*\|[\s|]*/g, '|'),
  );
}
