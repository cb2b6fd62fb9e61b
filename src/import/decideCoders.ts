import { type DraftRow, EMPTY_ROW, type Mapping } from './mapping.ts';
import type { Material } from './material.ts';

/** Coders are published as K1, K2 …: by the mapping, else in the order they are met. */
export function decideCoders(
  materials: readonly Material[],
  mapping: Mapping,
): { value: ReadonlyMap<string, string>; drafts: readonly DraftRow[] } {
  const names = [...new Set(materials.flatMap(({ coders }) => coders))];
  const taken = new Set([...mapping.of.koder.values()].flatMap(({ til }) => til ?? []));
  const free = Array.from({ length: 99 }, (_, i) => `K${i + 1}`).filter((k) => !taken.has(k));
  const value = new Map<string, string>();
  const drafts: DraftRow[] = [];
  for (const name of names) {
    const given = mapping.of.koder.get(name)?.til;
    const k = given ?? free.shift() ?? 'K99';
    value.set(name, k);
    if (given === undefined && name !== '') drafts.push({ ...EMPTY_ROW, slags: 'koder', fra: name, til: k });
  }
  return { value, drafts };
}
