import { type Entry, type Layout, NO_CODE } from './layout.ts';

const COLUMN = /^[A-Z]{1,3} : (.+)$/;

/**
 * NVivo's matrix: an empty corner, columns `A : case`, rows `1 : code`, counts. It does not say which piece was coded, so each
 * coding is a piece of its own and no two codes stand together.
 */
export function nvivoMatrix([corner, ...columns]: readonly string[]): Layout | undefined {
  const sources = columns.map((name) => COLUMN.exec(name)?.[1] ?? '');
  if (corner !== '' || sources.length === 0 || sources.includes('')) return undefined;
  return {
    kind: 'NVivo, matrix af antal',
    unit: 'en kodning, hvis sted ikke er kendt',
    notes: ['En matrix siger ikke, hvilke stykker tekst der er kodet, så behov kan ikke ses sammen i samme segment.'],
    read: ([name = '', ...cells], line) => {
      const code = name.replace(/^\d+ : /, '');
      if (code.trim() === '') return NO_CODE;
      const counts = sources.map((_, i) => Number(cells[i] || 0));
      if (counts.some((count) => !Number.isInteger(count) || count < 0 || count > 1e6))
        return 'rækken har en celle, der ikke er et antal';
      return sources.flatMap((source, i) => repeat({ source, code: [code], span: '', order: line }, counts[i] ?? 0));
    },
  };
}

function repeat(entry: Entry, count: number): Entry[] {
  if (count === 0) return [{ ...entry, isNamedOnly: true }];
  return Array.from({ length: count }, (_, n) => ({ ...entry, span: `${entry.code.join()} ${n}` }));
}
