const format = new Intl.ListFormat('da-DK', { style: 'long', type: 'conjunction' });

/** Words as a Danish list: «a, b og c». */
export function liste(items: readonly string[]): string {
  return format.format(items);
}
