import { wrap } from '../charts/text.ts';
import { reportPath } from '../model/paths.ts';
import type { Kilde } from '../model/study.ts';
import { kildenavn, shortSources, sources as kildelinje } from '../text/kilder.ts';
import type { Json } from './printable.ts';
import type { Report } from './report.ts';
import { type SlideGroup, slideColumns } from './slideColumns.ts';
import { type Sources, report } from './sources.ts';

/** Whose ink stands over a column; `ingen` is the text's own. */
export type Farve = 'myndighed' | 'faelles' | 'udfoerer' | 'ingen';

/** A column with a number: what it is of, the number, its word, a sentence, and for coverage how its needs are parted. */
export type Felt = {
  readonly farve: Farve;
  readonly navn: string;
  readonly under?: string;
  readonly tal: string;
  readonly ord: string;
  readonly tekst?: string;
  readonly dele?: readonly number[];
};

export type Punkt = { readonly navn: string; readonly faelles: boolean };

export type Raekke = {
  readonly kode: string;
  readonly titel: string;
  readonly tekst: string;
  readonly beskrivelse: string;
  readonly grupper: readonly boolean[];
};

/** What is drawn under a slide's finding. */
export type Indhold =
  | { readonly kind: 'tekst'; readonly blokke: readonly Json[] }
  | { readonly kind: 'figur'; readonly id: string; readonly tekst: readonly string[] }
  | {
      readonly kind: 'felter';
      readonly felter: readonly Felt[];
      readonly fod: readonly { navn: string; tekst: string }[];
    }
  | { readonly kind: 'spalter'; readonly farve: Farve; readonly spalter: readonly (readonly SlideGroup<Punkt>[])[] }
  | { readonly kind: 'raekker'; readonly raekker: readonly Raekke[] }
  | {
      readonly kind: 'baner';
      readonly hoveder: readonly string[];
      readonly raekker: readonly { navn: string; antal: readonly number[] }[];
    };

/** One finding, what shows it, where it comes from, and what to say besides. */
export type Dias = {
  readonly titel: string;
  readonly indhold: Indhold;
  /** A line under what is drawn: what its marks mean. */
  readonly note?: string;
  readonly kilder: readonly Kilde[];
  readonly noter: readonly string[];
};

/** A deck and, for who speaks, its notes: each slide's text and sources. */
export function deck(id: string, sources: Sources, dias: readonly Dias[]): Report[] {
  const drawn = report(id, 'dias', sources, {
    figures: [sources.figures.overlap],
    data: {
      dias: dias.map(withShortSources),
      kildenavne: [...new Set(dias.flatMap(({ kilder }) => kilder.map(kildenavn)))],
      version: sources.findings.study.dataversion.version,
    },
  });
  const slides: Report = { ...drawn, template: 'dias.typ' };
  const titel = `Noter til dias: ${slides.titel}`;
  const beskrivelse = 'Hvert dias med sin tekst, hvad der er at sige til det, og sine kilder.';
  const noter = `${id}-noter`;
  return [
    slides,
    {
      ...slides,
      id: noter,
      hoererTil: id,
      path: reportPath(noter),
      titel,
      beskrivelse,
      figures: [],
      kind: 'rapport',
      template: 'dias-noter.typ',
    },
  ];
}

/** A slide with its sources in one line: where that cannot hold them in full, by title and date. */
function withShortSources({ kilder, ...slide }: Dias) {
  const kilde = kildelinje(kilder);
  const isShort = wrap(kilde, 640, { size: 14 }).length === 1;
  return { ...slide, kort: isShort ? kilde : shortSources(kilder) };
}

/** Names under headings, on as many slides as they need; each but a single one says which it is. */
export function spalter(slide: Omit<Dias, 'indhold'>, farve: Farve, groups: readonly SlideGroup<Punkt>[]): Dias[] {
  const most = wrap(slide.titel, 840, { size: 40, face: 'serif' }).length > 1 ? 12 : 14;
  const pages = slideColumns(
    groups.filter(({ punkter }) => punkter.length > 0),
    most,
  );
  return numbered(pages.map((columns) => ({ ...slide, indhold: { kind: 'spalter', farve, spalter: columns } })));
}

/** What rows may take of a slide, in pt. */
const ROOM = 400;

/** Rows on as many slides as they need, each with about as much. */
export function raekker(slide: Omit<Dias, 'indhold'>, rows: readonly Raekke[]): Dias[] {
  const all = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  const each = all / Math.ceil(all / ROOM);
  const pages: Raekke[][] = [];
  let taken = ROOM;
  for (const row of rows) {
    const height = rowHeight(row);
    if (taken >= each || taken + height > ROOM) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(row);
    taken += height;
  }
  return numbered(pages.map((some) => ({ ...slide, indhold: { kind: 'raekker', raekker: some } })));
}

/** Its lines and the space between rows, in pt. A row of a title alone has it larger, and one without a strip of groups has more room. */
function rowHeight({ titel, tekst, grupper }: Raekke): number {
  const width = grupper.length > 0 ? 600 : 780;
  if (tekst === '') return 12 + wrap(titel, width, { size: 30 }).length * 32;
  return 8 + [titel, tekst].reduce((sum, words) => sum + wrap(words, width, { size: 24 }).length * 26, 0);
}

function numbered(slides: readonly Dias[]): Dias[] {
  if (slides.length === 1) return [...slides];
  return slides.map((slide, i) => ({ ...slide, titel: `${slide.titel} (${i + 1}\u00a0af\u00a0${slides.length})` }));
}
