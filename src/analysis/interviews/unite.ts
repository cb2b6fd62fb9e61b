import { ascending } from 'd3';
import type { Sted } from '../../model/interviews.ts';

/** The stretches that some marks cover together, in order: marks that share a character are one. Marks that only touch stay apart. */
export function unite(marks: readonly Sted[]): Sted[] {
  const united: { fra: number; til: number }[] = [];
  for (const { fra, til } of marks.toSorted((a, b) => ascending(a.fra, b.fra))) {
    const last = united.at(-1);
    if (last !== undefined && fra < last.til) last.til = Math.max(last.til, til);
    else united.push({ fra, til });
  }
  return united;
}
