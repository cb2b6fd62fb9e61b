import type { Deling } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';

export type ByDeling = Readonly<Record<Deling, readonly Behov[]>>;

/** Needs parted by who mentions them: myndighed alone, both, udfører alone. Keeps their order. */
export function splitByDeling(behov: readonly Behov[]): ByDeling {
  const of = (deling: Deling) => behov.filter((b) => b.deling === deling);
  return { myndighed: of('myndighed'), faelles: of('faelles'), udfoerer: of('udfoerer') };
}
