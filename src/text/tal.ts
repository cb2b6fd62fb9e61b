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
