const conjunction = new Intl.ListFormat('da-DK', { style: 'long', type: 'conjunction' });
const disjunction = new Intl.ListFormat('da-DK', { style: 'long', type: 'disjunction' });

/** Words as a Danish list: «a, b og c». */
export function liste(items: readonly string[]): string {
  return conjunction.format(items);
}

/** Parts as sentences, each with one full stop, also where a part ends in an abbreviation. */
export function saetninger(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}

/** Words as a Danish choice: «a, b eller c». */
export function enten(items: readonly string[]): string {
  return disjunction.format(items);
}
