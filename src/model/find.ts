import type { Faktum, Kilde, Study } from './study.ts';

/** The number of the sources with an id. Throws, naming it, where there is none: prose may not point into the blue. */
export function findFaktum({ fakta }: Study, id: string): Faktum {
  return found(
    fakta.find((faktum) => faktum.id === id),
    `<Faktum er="${id}" />`,
  );
}

/** The source with an id. Throws, naming it, where there is none. */
export function findKilde({ kilder }: Study, id: string): Kilde {
  return found(
    kilder.find((kilde) => kilde.id === id),
    `<Kildenote id="${id}" />`,
  );
}

function found<T>(value: T | undefined, tag: string): T {
  if (value === undefined) throw new Error(`unknown id in prose: ${tag}`);
  return value;
}
