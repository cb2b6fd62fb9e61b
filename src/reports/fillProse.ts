import type { Figures } from '../figures/drawFigures.ts';
import type { Findings } from '../findings/findings.ts';
import type { Block, Inline } from '../model/prose.ts';
import { findFaktum, findKilde } from '../model/find.ts';
import { dato } from '../text/dato.ts';
import { describeFaktum } from '../text/kilder.ts';
import { Talord, tal, talord } from '../text/tal.ts';
import type { Json } from './printable.ts';

/** A piece of a line: its text, and how it is set. */
interface Run {
  readonly tekst: string;
  readonly fed: boolean;
  readonly kursiv: boolean;
}

/**
 * An editor's text with its numbers from the model, as data for a template.
 * A figure becomes its id.
 * Throws, naming it, on a number or a figure that does not exist.
 */
export function fillProse(blocks: readonly Block[], findings: Findings, figures: Figures): Json[] {
  return blocks.map((block): Json => {
    if (block.kind === 'figur') return { kind: 'figur', id: figureId(block.navn, figures) };
    if (block.kind === 'liste') return { kind: 'liste', punkter: block.punkter.map((point) => runs(point, findings)) };
    const dele = runs(block.indhold, findings);
    return block.kind === 'overskrift' ? { kind: 'overskrift', niveau: block.niveau, dele } : { kind: 'afsnit', dele };
  });
}

/** A text up to its heading number `count` + 1. */
export function firstSections(blocks: readonly Block[], count: number): Block[] {
  const heading = blocks.filter(({ kind }) => kind === 'overskrift')[count];
  return blocks.slice(0, heading === undefined ? blocks.length : blocks.indexOf(heading));
}

function figureId(navn: string, figures: Figures): string {
  const figure = own(figures, navn);
  if (figure === undefined) throw new Error(`unknown figure in prose: <Figur navn="${navn}" />`);
  return figure.id;
}

function runs(parts: readonly Inline[], findings: Findings, fed = false, kursiv = false): (Run & Json)[] {
  return parts.flatMap((part) => {
    if ('indhold' in part)
      return runs(part.indhold, findings, fed || part.kind === 'fed', kursiv || part.kind === 'kursiv');
    return [{ tekst: words(part, findings), fed, kursiv }];
  });
}

function words(part: Exclude<Inline, { kind: 'fed' | 'kursiv' }>, { tal: counts, study }: Findings): string {
  if (part.kind === 'tekst') return part.tekst;
  if (part.kind === 'dataversion')
    return `dataversion ${study.dataversion.version} fra ${dato(study.dataversion.dato)}`;
  if (part.kind === 'faktum') return describeFaktum(findFaktum(study, part.er), part.form);
  if (part.kind === 'kildenote') return findKilde(study, part.id).beskrivelse;
  const count = own(counts, part.er);
  if (count === undefined) throw new Error(`unknown number in prose: <Tal er="${part.er}" />`);
  return { tal, ord: talord, Ord: Talord }[part.form](count);
}

/** A value by a name that an editor wrote; what every object inherits is no value. */
function own<T extends object>(values: T, name: string): T[keyof T] | undefined {
  return Object.hasOwn(values, name) ? values[name as keyof T] : undefined;
}
