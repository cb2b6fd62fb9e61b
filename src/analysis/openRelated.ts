import { type Rolle, rolleOf } from '../model/rolle.ts';
import type { Behov, Forslag } from '../model/study.ts';

/** Needs related to those a proposal meets, for the same role, that it does not meet itself. Each pair once, in the order met. */
export function openRelated({ links }: Forslag): { behov: Behov; rolle: Rolle }[] {
  const key = ({ behov, rolle }: { behov: Behov; rolle: Rolle }) => `${behov.kode} ${rolle}`;
  const met = new Set(links.map(key));
  const related = links.flatMap(({ behov, rolle }) =>
    behov.relaterede
      .filter((other) => other.grupper.some((gruppe) => rolleOf(gruppe) === rolle))
      .map((other) => ({ behov: other, rolle })),
  );
  return [...new Map(related.filter((pair) => !met.has(key(pair))).map((pair) => [key(pair), pair])).values()];
}
