import type { GapsByChance } from '../analysis/interviews/gapsByChance.ts';
import { liste } from './liste.ts';
import { tal, talord } from './tal.ts';

/** How many needs differ between the roles as much as chance alone would make them, as one sentence; no p-values. */
export function describeChance({ least, byChance, found }: Pick<GapsByChance, 'least' | 'byChance' | 'found'>): string {
  const average = tal(Math.round(byChance * 10) / 10);
  return `Fordelte man rollerne tilfældigt på interviewene, ville der i snit være ${average} behov med en forskel på mindst ${talord(least)} interviews mellem rollerne. Her er der ${talord(found)}.`;
}

/** Which needs stand out beyond what chance gives, as one sentence. */
export function describeStandsOut(names: readonly string[]): string {
  if (names.length === 0) return 'Ingen af forskellene er større, end tilfældet kan give. De skal læses som uklare.';
  const needs = liste(names.map((name) => `»${name}«`));
  return `${needs} skiller sig ud: ${names.length === 1 ? 'forskellen er' : 'forskellene er'} større, end tilfældet giver med så mange behov. Resten skal læses som uklare.`;
}
