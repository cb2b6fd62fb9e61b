import { type Header, type Layout, NO_CODE, NO_SOURCE, codePath } from './layout.ts';

/** MAXQDA writes its headers in the language of its screen; English, German and Polish are known from real files. */
export const MAXQDA_HEADERS = {
  group: ['Document group', 'Dokumentgruppe', 'Grupa dokumentów'],
  document: ['Document name', 'Dokumentname', 'Nazwa dokumentu'],
  code: ['Code', 'Kod'],
  begin: ['Beginning', 'Begin', 'Anfang', 'Początek'],
  end: ['End', 'Ende', 'Koniec'],
  text: ['Segment', 'Fragment'],
  coder: ['Created by', 'Erstellt von', 'Author', 'Autor', 'Modified by', 'Bearbeitet von'],
  date: [
    'Created on',
    'Creation date',
    'Erstellt am',
    'Erstellungsdatum',
    'Data utworzenia',
    'Modified on',
    'Bearbeitet am',
  ],
} as const;

/** Columns that say nothing of the source. */
const OTHERS =
  /^(color|colour|farbe|kolor|comment|kommentar|komentarz|weight|gewicht|waga|area|fläche|objętość|obszar|coverage|abdeckungsgrad|preview|vorschau|memo)/i;

/**
 * MAXQDA's coded segments. Columns stand in any order, some are left out, and with variables some stand twice; what is not
 * known is taken for a variable of the document. Beginning and end are paragraphs, so the text tells pieces apart too.
 */
export function maxqdaSegments(header: Header): Layout | undefined {
  const at = Object.fromEntries(
    Object.entries(MAXQDA_HEADERS).map(([field, names]) => [field, header.find(names)]),
  ) as Record<keyof typeof MAXQDA_HEADERS, number>;
  if (at.document < 0 || at.code < 0 || at.text < 0) return undefined;
  const known = new Set<string>(Object.values(MAXQDA_HEADERS).flatMap((names) => names.map((n) => n.toLowerCase())));
  const variables = header.names.flatMap((name, i) =>
    name === '' || known.has(name.toLowerCase()) || OTHERS.test(name) ? [] : [{ name, i }],
  );
  return {
    kind: 'MAXQDA, kodede segmenter',
    unit: 'et kodet segment',
    read: (cells, line) => {
      const cell = (field: keyof typeof at) => cells[at[field]] ?? '';
      const code = codePath(cell('code'), '>');
      if (cell('document').trim() === '') return NO_SOURCE;
      if (code.length === 0) return NO_CODE;
      const order = Number(cell('begin'));
      return [
        {
          source: cell('document'),
          code,
          coder: cell('coder'),
          span: [cell('begin'), cell('end'), cell('text')].join('\n'),
          order: Number.isFinite(order) && cell('begin') !== '' ? order : line,
          text: cell('text'),
          date: cell('date'),
          evidence: [
            { from: 'dokumentgruppen', text: cell('group') },
            ...variables.map(({ name, i }) => ({ from: `variablen »${name}«`, text: cells[i] ?? '' })),
          ],
        },
      ];
    },
  };
}
