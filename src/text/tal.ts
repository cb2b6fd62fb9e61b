import type { Format } from '../model/study.ts';

const WORDS = ['nul', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'] as const;

const digits = new Intl.NumberFormat('da-DK');

/** A count in figures, the Danish way: 1234 → «1.234». */
export function tal(n: number): string {
  return digits.format(n);
}

/** A count in running text: words up to twelve, figures above. Common gender nouns (`koen: 'en'`) take «én». */
export function talord(n: number, koen: 'en' | 'et' = 'et'): string {
  if (n === 1) return koen === 'en' ? 'én' : 'ét';
  return WORDS[n] ?? tal(n);
}

/** `talord` with a capital, for the start of a sentence. */
export function Talord(n: number, koen: 'en' | 'et' = 'et'): string {
  return capital(talord(n, koen));
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}

/** A number or a range: «10» or «4-10». */
export function spaend({ mindst, hoejst }: { mindst: number; hoejst: number }): string {
  return mindst === hoejst ? tal(mindst) : `${tal(mindst)}-${tal(hoejst)}`;
}

/** A format's length in words: «4-10 dage, 20-40 timer». */
export function varighed({ dage, timer }: Format): string {
  const hours = timer === undefined ? '' : `, ${spaend(timer)} ${timer.hoejst === 1 ? 'time' : 'timer'}`;
  return dageAf({ dage }) + hours;
}

/** A format's days in words: «1 dag», «4-10 dage». */
export function dageAf({ dage }: Pick<Format, 'dage'>): string {
  return `${spaend(dage)} ${dage.hoejst === 1 ? 'dag' : 'dage'}`;
}

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

/** A PDF's extent: «26 sider, 218 KB». */
export function describePdf({ pages, bytes }: { pages: number; bytes: { length: number } }): string {
  return `${tal(pages)} ${pages === 1 ? 'side' : 'sider'}, ${tal(Math.max(1, Math.round(bytes.length / 1000)))} KB`;
}

/** «interview» after one, else «interviews». */
export const interviewOrd = (n: number): string => (n === 1 ? 'interview' : 'interviews');
