import type { Dataversion, Kilde } from '../model/study.ts';
import { dato } from '../text/dato.ts';
import { kildenavn } from '../text/kildenavn.ts';

/** The line under a figure: its sources with their dates, and the version of the coding. */
export function sourceLine(kilder: readonly Kilde[], { version, dato: iso }: Dataversion): string {
  const label = kilder.length > 1 ? 'Kilder' : 'Kilde';
  return `${label}: ${kilder.map(kildenavn).join('; ')}. Dataversion ${version}, ${dato(iso)}.`;
}
