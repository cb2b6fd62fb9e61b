/** The English of a theme or a format; the Danish where its table has none. */
export function english({ navn, navnEn }: { readonly navn: string; readonly navnEn: string | undefined }): {
  readonly text: string;
  readonly lang: 'en' | 'da';
} {
  return navnEn === undefined ? { text: navn, lang: 'da' } : { text: navnEn, lang: 'en' };
}

/** A count in English figures: 1234 → «1,234». */
export function englishNumber(n: number): string {
  return n.toLocaleString('en-GB');
}
