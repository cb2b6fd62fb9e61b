import { ascending } from 'd3';
import type { Interview } from '../model/interviews.ts';
import type { Material } from './material.ts';
import type { WhoOf } from './who.ts';

/**
 * Gives interviews the ids i01, i02 … in order of time, unless the mapping gives them; never a name of the export.
 * @returns the interviews in that order, their ids by their sources' names, and by id where role, area and month were read
 */
export function nameInterviews(materials: readonly Material[], whoOf: WhoOf) {
  const names = new Set(materials.flatMap(({ sources }) => sources.map(({ name }) => name)));
  const known = [...names].flatMap((name) => {
    const who = whoOf.get(name) ?? 'ignorer';
    return who === 'ignorer' ? [] : [{ name, who }];
  });
  const groups = Map.groupBy(known, ({ name, who }) => (who.id === undefined ? `navn ${name}` : `id ${who.id}`));
  const ordered = [...groups.values()]
    .map((own) => ({ names: own.map(({ name }) => name), who: own[0]!.who }))
    .sort((a, b) => ascending(a.who.maaned, b.who.maaned));
  const free = freeIds(ordered.map(({ who }) => who.id));
  const named = ordered.map(({ who, ...rest }) => ({ ...rest, who, id: who.id ?? free.shift()! }));
  return {
    interviews: named.map(({ id, who: { from: _, ...who } }): Interview => ({ ...who, id })),
    idOf: new Map(named.flatMap(({ id, names: own }) => own.map((name) => [name, id] as const))),
    from: new Map(named.map(({ id, who }) => [id, who.from])),
  };
}

/** As many ids as there are interviews, without those that are taken. */
function freeIds(taken: readonly (string | undefined)[]): string[] {
  const width = Math.max(2, String(taken.length).length);
  const ids = Array.from({ length: 2 * taken.length }, (_, i) => `i${String(i + 1).padStart(width, '0')}`);
  return ids.filter((id) => !taken.includes(id));
}
