import type { Dataversion, Kilde } from '../model/study.ts';
import { dato } from '../text/dato.ts';
import { kildenavn } from '../text/kildenavn.ts';

/** The sources with their dates, as one sentence. */
export function sources(kilder: readonly Kilde[]): string {
  return `${kilder.length > 1 ? 'Kilder' : 'Kilde'}: ${kilder.map(kildenavn).join('; ')}.`;
}

/** The line under a figure: its sources with their dates, and the version of the coding. */
export function sourceLine(kilder: readonly Kilde[], { version, dato: iso }: Dataversion): string {
  return `${sources(kilder)} Dataversion ${version}, ${dato(iso)}.`;
}
