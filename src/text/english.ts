/** English for the words that the one English page needs. What is not here stays Danish, so the data may grow. */
const WORDS: Readonly<Record<string, string>> = {
  myndighedsrollen: 'The role of the authority',
  lovgivning: 'Legislation',
  'oeget-kompleksitet': 'Rising complexity in the target group',
  'samarbejde-med-borgeren': 'Working with the child, the family and the adult',
  'systematisk-tilgang': 'Systematic and methodical work',
  'konkrete-metoder': 'Specific methods',
  'tvaergaaende-samarbejde': 'Collaboration across sectors',
  ledelsesopgaven: 'Leadership',
  temadag: 'theme day',
  kompetenceforloeb: 'skills course',
  laeringsforloeb: 'organisational learning programme',
};

/** The English of a theme or a format by its id; the Danish where there is none. */
export function english(id: string, danish: string): { readonly text: string; readonly lang: 'en' | 'da' } {
  const text = WORDS[id];
  return text === undefined ? { text: danish, lang: 'da' } : { text, lang: 'en' };
}

/** A count in English figures: 1234 → «1,234». */
export function englishNumber(n: number): string {
  return n.toLocaleString('en-GB');
}
