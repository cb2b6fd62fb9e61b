import type { Dataversion } from '../model/study.ts';
import { dato } from '../text/dato.ts';

/** What the margins of a printed page take from the data: CSS there can read no text from the page itself. */
export function pageMargins(siteName: string, { version, dato: iso }: Dataversion): string {
  const foot = `Dataversion ${version}, ${dato(iso)}`;
  return `@page{@top-left{content:${cssString(siteName)}}@bottom-left{content:${cssString(foot)}}}`;
}

/** A text as a CSS string; what could end the string or the style element becomes an escape. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,()–-]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)}"`;
}
