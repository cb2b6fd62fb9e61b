import { ink } from '../charts/ink.ts';
import { file } from '../charts/file.ts';
import type { Figure } from '../figures/figure.ts';
import { sources } from '../text/kilder.ts';
import type { Dataversion } from '../model/study.ts';
import { type Json, printable, printableData } from './printable.ts';

/** A PDF before it is set: which template, with which data and figures. */
export interface Report {
  /** Name of its folder of sources, and of its PDF where that stands under `/rapporter/`. */
  readonly id: string;
  /** Address inside the site, without a leading slash. */
  readonly path: string;
  readonly kind: 'rapport' | 'dias' | 'ark';
  readonly titel: string;
  readonly undertitel: string;
  readonly beskrivelse: string;
  /** Whom it is for and what to do with it, where an editor or its kind says so. */
  readonly til?: string | undefined;
  readonly brug?: string | undefined;
  /** The deck that these are the notes of; what belongs to another has no picture of its own. */
  readonly hoererTil?: string;
  /** Name of a file in `src/reports/typst`. */
  readonly template: string;
  readonly figures: readonly Figure[];
  readonly data: { readonly [key: string]: Json };
  /** Sizes from large to small for what has to stay on one page: the first that one page holds is taken, else the last. */
  readonly stoerrelser?: readonly Json[];
}

export type Templates = ReadonlyMap<string, Uint8Array>;

/** The width figures are drawn at: at 162 mm of paper their smallest text, 13.5 px, is 9.1 pt, and the circles' 14 px are 16 pt at 420 pt of a slide. */
const WIDTHS: Readonly<Record<Report['kind'], number>> = { rapport: 680, ark: 680, dias: 364 };

/** Every file that a report is set from, by its path from the root: its template, data and figures and what all share. */
export function reportFiles(
  report: Report,
  templates: Templates,
  dataversion: Dataversion,
  stoerrelse: Json | undefined = report.stoerrelser?.[0],
): Map<string, string> {
  const folder = `/${report.id}`;
  const text = new TextDecoder();
  const shared = [...templates].filter(([name]) => name.startsWith('faelles'));
  const main = templates.get(report.template);
  if (main === undefined) throw new Error(`no template: ${report.template}`);
  return new Map([
    ...shared.map(([name, bytes]) => [`/${name}`, text.decode(bytes)] as const),
    ['/farver.json', json(ink)],
    [`${folder}/main.typ`, text.decode(main)],
    [
      `${folder}/data.json`,
      json(printableData({ ...dataOf(report, dataversion), ...(stoerrelse === undefined ? {} : { stoerrelse }) })),
    ],
    ...report.figures.map((figure) => [`${folder}/figurer/${figure.id}.svg`, figureFile(figure, report.kind)] as const),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A figure's drawing. Slides have the pages' ground; elsewhere the paper is white, and so is what a drawing keeps clear. */
function figureFile(figure: Figure, kind: Report['kind']): string {
  const { text } = file(figure.draw({ width: WIDTHS[kind] }));
  return printable(kind === 'dias' ? text : text.replaceAll(ink.paper, ink.white));
}

function dataOf({ id, titel, undertitel, beskrivelse, figures, data }: Report, dataversion: Dataversion) {
  const [aar = 0, maaned = 0, dag = 0] = dataversion.dato.split('-').map(Number);
  const described = new Map(figures.map((figure) => [figure.id, describeFigure(figure, id)]));
  return {
    ...(placeFigures(data, described) as typeof data),
    titel,
    undertitel,
    meta: { titel: `${titel}. ${undertitel}`, beskrivelse, aar, maaned, dag },
    figurer: Object.fromEntries(described),
  };
}

function describeFigure({ id, title, alt, kilder }: Figure, report: string): Json {
  return { titel: title, alt, kilde: sources(kilder), fil: `/${report}/figurer/${id}.svg` };
}

/** A block of text that shows a figure gets the figure itself in place of its name. */
function placeFigures(value: Json, described: ReadonlyMap<string, Json>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => placeFigures(item, described));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, placeFigures(item, described)] as const);
  const figure = described.get(String(idOfFigure(value)));
  return Object.fromEntries(figure === undefined ? entries : [...entries, ['figur', figure]]);
}

/** The names of the figures that texts in the data show. */
export function figuresInData(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => figuresInData(item));
  if (typeof value !== 'object' || value === null) return [];
  const own = idOfFigure(value);
  return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(figuresInData)];
}

function idOfFigure(value: Json): string | undefined {
  const { kind, id } = value as { kind?: Json; id?: Json };
  return kind === 'figur' && typeof id === 'string' ? id : undefined;
}
