import { type Entry, type Header, type Layout, NO_CODE } from './layout.ts';

const COLUMN = /^[A-Z]{1,3} : (.+)$/;

/**
 * NVivo's matrix: an empty corner, columns `A : case`, rows `1 : code`, counts. It does not say which piece was coded, so each
 * coding is a piece of its own and no two codes stand together.
 */
export function nvivoMatrix(header: Header): Layout | undefined {
  const sources = header.names.flatMap((name, i) =>
    COLUMN.test(name) ? [{ name: COLUMN.exec(name)?.[1] ?? '', i }] : [],
  );
  if (sources.length === 0 || header.names[0] !== '' || sources.length !== header.names.length - 1) return undefined;
  return {
    kind: 'NVivo, matrix af antal',
    unit: 'en kodning, hvis sted ikke er kendt',
    notes: ['En matrix siger ikke, hvilke stykker tekst der er kodet, så behov kan ikke ses sammen i samme segment.'],
    read: (cells, line) => {
      const code = (cells[0] ?? '').replace(/^\d+ : /, '');
      if (code.trim() === '') return NO_CODE;
      const counts = sources.map(({ name, i }) => ({ name, count: Number(cells[i] || 0) }));
      if (counts.some(({ count }) => !Number.isInteger(count) || count < 0 || count > 1e6))
        return 'rækken har en celle, der ikke er et antal';
      return counts.flatMap(({ name, count }) => repeat(name, code, count, line));
    },
  };
}

function repeat(source: string, code: string, count: number, line: number): Entry[] {
  if (count === 0) return [{ source, code: [code], span: '', order: line, isNamedOnly: true }];
  return Array.from({ length: count }, (_, n) => ({ source, code: [code], span: `${code} ${n}`, order: line }));
}
