/** What a column of any table may be, in the mapping's words. */
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

/** What is read from a row. `segment` says which piece is coded, `start` and `slut` where it stands in its interview. */
export type Field = 'interview' | 'kode' | 'segment' | 'start' | 'slut' | 'koder' | 'tekst' | 'dato';

/** How one tool lays out its table of codings. */
export interface Tool {
  readonly kind: string;
  readonly unit: string;
  /** The names that a column may have, by field; the first that is there is read. */
  readonly headers: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** A table without these columns is not of this tool. */
  readonly needs: readonly Field[];
  /** A table with such a column is not of this tool. */
  readonly lacks?: readonly string[];
  /** What parts the names of a code from its parents' names. */
  readonly mark?: string;
  /** Columns that hold True where their code is used. */
  readonly codeColumn?: RegExp;
  /** Columns with the code's parents, the nearest first. */
  readonly parentColumn?: RegExp;
  /** What a column that is no field says of the interview: the words for it, or undefined where it says nothing. */
  readonly evidence?: (header: string) => string | undefined;
  /** True where a short row is not padded, so that the cells after its code are in wrong columns. */
  readonly isRagged?: boolean;
  /** True where the table lists codes and no codings. */
  readonly isCodebook?: boolean;
}

const taguette: Tool = {
  kind: 'Taguette, markeringer',
  unit: 'et markeret stykke tekst',
  headers: { interview: ['document'], kode: ['tag'], tekst: ['content'], segment: ['id'] },
  needs: ['interview', 'kode', 'tekst'],
};

const codebook: Tool = {
  kind: 'kodebog som tabel',
  unit: '',
  headers: { kode: ['tag', 'name'], tekst: ['description'] },
  needs: ['kode', 'tekst'],
  lacks: ['content'],
  isCodebook: true,
};

/** MAXQDA writes its headers in the language of its screen; English, German and Polish are known from real files. */
const maxqda: Tool = {
  kind: 'MAXQDA, kodede segmenter',
  unit: 'et kodet segment',
  headers: {
    interview: ['Document name', 'Dokumentname', 'Nazwa dokumentu'],
    kode: ['Code', 'Kod'],
    start: ['Beginning', 'Begin', 'Anfang', 'Początek'],
    slut: ['End', 'Ende', 'Koniec'],
    tekst: ['Segment', 'Fragment'],
    koder: ['Created by', 'Erstellt von', 'Author', 'Autor', 'Modified by', 'Bearbeitet von'],
    dato: [
      ...['Created on', 'Creation date', 'Erstellt am', 'Erstellungsdatum', 'Data utworzenia'],
      ...['Modified on', 'Bearbeitet am'],
    ],
  },
  needs: ['interview', 'kode', 'tekst'],
  mark: '>',
  evidence: (header) => {
    if (/^(document group|dokumentgruppe|grupa dokumentów)$/i.test(header)) return 'dokumentgruppen';
    return MAXQDA_OTHERS.test(header) ? undefined : `variablen »${header}«`;
  },
};

const MAXQDA_OTHERS =
  /^(color|colour|farbe|kolor|comment|kommentar|komentarz|weight|gewicht|waga|area|fläche|objętość|obszar|coverage|abdeckungsgrad|preview|vorschau|memo)/i;

/** QualCoder's CSV does not pad a code with few categories, so a short row's variables stand in wrong columns. */
const qualcoder: Tool = {
  kind: 'QualCoder, kodninger',
  unit: 'et kodet stykke tekst',
  headers: { interview: ['File', 'Filename', 'Case'], kode: ['Codename'], koder: ['Coder'], tekst: ['Coded'] },
  needs: ['interview', 'kode', 'koder', 'tekst'],
  parentColumn: /^Category\b/i,
  evidence: (header) => (/^(File|Case)Var_./i.test(header) ? `variablen »${header.slice(8)}«` : undefined),
  isRagged: true,
};

/** Dedoose has a column for each code. Commas stand inside codes, so its combined column is not read. */
const dedoose: Tool = {
  kind: 'Dedoose, uddrag',
  unit: 'et uddrag',
  headers: {
    interview: ['Media Title'],
    segment: ['Excerpt Range'],
    start: ['Excerpt Range'],
    koder: ['Excerpt Creator'],
    dato: ['Excerpt Date'],
    tekst: ['Excerpt Copy'],
  },
  needs: ['interview'],
  mark: '\\',
  codeColumn: /^Code: (.+) Applied$/i,
  evidence: (header) =>
    /^(Code: .+|Resource (Creator|Date)|Codes Applied Combined|Memo.*)$/i.test(header)
      ? undefined
      : `feltet »${header}«`,
};

/** A table goes to the first tool that fits it. */
export const TOOLS: readonly Tool[] = [taguette, maxqda, qualcoder, dedoose, codebook];

/** Any other table, with its columns as the mapping says. */
export function mappedTool(uses: ReadonlyMap<string, ColumnUse>): Tool {
  const named = (use: ColumnUse) => [...uses].flatMap(([name, its]) => (its === use ? [name] : []));
  const segment = named('segment');
  return {
    kind: 'tabel læst efter kort',
    unit: segment.length === 0 ? 'en række i tabellen' : 'et segment',
    headers: {
      ...{ interview: named('interview'), kode: named('kode'), koder: named('koder') },
      ...{ segment, start: segment, tekst: named('tekst'), dato: named('dato') },
    },
    needs: ['interview', 'kode'],
    mark: '>',
    evidence: (header) => {
      const use = uses.get(header) ?? '';
      return ['rolle', 'omraade', 'maaned'].includes(use) ? `variablen »${use}«` : undefined;
    },
  };
}
