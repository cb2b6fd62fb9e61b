import type { Interview } from '../model/interviews.ts';
import type { Who } from './decideInterviews.ts';
import type { Material } from './material.ts';

export interface NamedInterviews {
  /** In order of time, then as met. */
  readonly interviews: readonly Interview[];
  /** The interview's id, by the source's name. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Where each interview's role, area and month were read, in words, by its id. */
  readonly from: ReadonlyMap<string, readonly string[]>;
}

/** Ids i01, i02 … in order of time, unless the mapping gives them. Never a name of the export. */
export function nameInterviews(
  materials: readonly Material[],
  whoOf: ReadonlyMap<string, Who | 'ignorer'>,
): NamedInterviews {
  const names = new Set(materials.flatMap(({ sources }) => sources.map(({ name }) => name)));
  const known = [...names].flatMap((name) => {
    const who = whoOf.get(name) ?? 'ignorer';
    return who === 'ignorer' ? [] : [{ name, who }];
  });
  const groups = Map.groupBy(known, ({ name, who }) => (who.id === undefined ? `navn ${name}` : `id ${who.id}`));
  const ordered = [...groups.values()]
    .map((own) => ({ names: own.map(({ name }) => name), who: own[0]!.who }))
    .sort((a, b) => (a.who.maaned < b.who.maaned ? -1 : Number(a.who.maaned > b.who.maaned)));
  const free = freeIds(ordered.map(({ who }) => who.id));
  const named = ordered.map(({ names: own, who: { from, ...who } }) => ({
    interview: { ...who, id: who.id ?? free.shift()! },
    names: own,
    from,
  }));
  return {
    interviews: named.map(({ interview }) => interview),
    idOf: new Map(named.flatMap(({ interview, names: own }) => own.map((name) => [name, interview.id]))),
    from: new Map(named.map(({ interview, from }) => [interview.id, from])),
  };
}

/** As many ids as there are interviews, without those that are taken. */
function freeIds(taken: readonly (string | undefined)[]): string[] {
  const width = Math.max(2, String(taken.length).length);
  const ids = Array.from({ length: 2 * taken.length }, (_, i) => `i${String(i + 1).padStart(width, '0')}`);
  return ids.filter((id) => !taken.includes(id));
}
