import { type Header, type Layout, NO_CODE, NO_SOURCE, codePath } from './layout.ts';

/** What a column of any table may be, in the map's words. */
export const COLUMN_USES = [
  'interview',
  'kode',
  'segment',
  'koder',
  'tekst',
  'dato',
  'rolle',
  'omraade',
  'maaned',
  'ignorer',
] as const;

export type ColumnUse = (typeof COLUMN_USES)[number];

/** A table laid out as its map says. `uses` gives what each column is, by header; undefined where interview and code are not among them. */
export function mappedTable(header: Header, uses: ReadonlyMap<string, ColumnUse>): Layout | undefined {
  const where = (use: ColumnUse) => header.names.findIndex((name) => uses.get(name) === use);
  const [interview, kode, segment, koder, tekst, dato] = (
    ['interview', 'kode', 'segment', 'koder', 'tekst', 'dato'] as const
  ).map(where) as [number, number, number, number, number, number];
  if (interview < 0 || kode < 0) return undefined;
  const told = (['rolle', 'omraade', 'maaned'] as const)
    .map((use) => ({ use, i: where(use) }))
    .filter(({ i }) => i >= 0);
  return {
    kind: 'tabel læst efter kort',
    unit: segment < 0 ? 'en række i tabellen' : 'et segment',
    read: (cells, line) => {
      const [source, code] = [cells[interview] ?? '', codePath(cells[kode] ?? '', '>')];
      if (source.trim() === '') return NO_SOURCE;
      if (code.length === 0) return NO_CODE;
      const place = cells[segment] ?? cells[tekst] ?? `række ${line}`;
      const number = Number(place);
      return [
        {
          source,
          code,
          coder: cells[koder] ?? '',
          span: place,
          order: Number.isFinite(number) && place.trim() !== '' ? number : line,
          text: cells[tekst] ?? '',
          date: cells[dato] ?? '',
          evidence: told.map(({ use, i }) => ({ from: `variablen »${use}«`, text: cells[i] ?? '' })),
        },
      ];
    },
  };
}
