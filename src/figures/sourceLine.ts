import type { Dataversion, Kilde } from '../model/study.ts';
import { dato } from '../text/dato.ts';
import { kildenavn } from '../text/kildenavn.ts';
import { VURDERING } from '../text/vurdering.ts';
import type { Figure } from './figure.ts';

/** The sources with their dates, as one sentence. */
export function sources(kilder: readonly Kilde[]): string {
  return `${kilder.length > 1 ? 'Kilder' : 'Kilde'}: ${kilder.map(kildenavn).join('; ')}.`;
}

/** The line that goes with a figure out of the site: whose judgement it is, where it is one, then its sources. */
export function standaloneLine(
  { kilder, isVurdering = false }: Pick<Figure, 'kilder' | 'isVurdering'>,
  dataversion: Dataversion,
): string {
  return `${isVurdering ? `${VURDERING} ` : ''}${sourceLine(kilder, dataversion)}`;
}

/** The line under a figure: its sources with their dates, and the version of the coding. */
export function sourceLine(kilder: readonly Kilde[], { version, dato: iso }: Dataversion): string {
  return `${sources(kilder)} Dataversion ${version}, ${dato(iso)}.`;
}
