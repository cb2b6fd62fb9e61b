import { z } from 'zod';
import type { Column } from '../load/columns.ts';
import { OMRAADER, type Omraade, ROLLER, type Rolle, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { slug } from '../text/slug.ts';

/** How people write the roles and areas, as `slug` makes them: case, signs and Danish letters do not matter. */
const ROLLE_WRITTEN: Readonly<Record<Rolle, RegExp>> = {
  myndighed: /^(mynd|myndighed(en|er|erne|s|somraa?det?)?)$/,
  udfoerer: /^(udf|udfoe?rer(en|e|ne|s)?|udfoe?rerleddet)$/,
};

const OMRAADE_WRITTEN: Readonly<Record<Omraade, RegExp>> = {
  'boern-og-unge': /^(bu|b-u|b-og-u|boe?rne?(-(og-)?unge)?(-?omraa?det?)?)$/,
  voksne: /^voks(en|ne)(-?omraa?det?)?$/,
};

/** The role or area that a word means by itself; undefined where it is none that people write. */
function meant<T extends string>(word: string, written: Readonly<Record<T, RegExp>>): T | undefined {
  const plain = slug(word);
  return (Object.keys(written) as T[]).find((value) => written[value].test(plain));
}

export function rolleWritten(word: string): Rolle | undefined {
  return meant(word, ROLLE_WRITTEN);
}

export function omraadeWritten(word: string): Omraade | undefined {
  return meant(word, OMRAADE_WRITTEN);
}

/** What the map writes, and what its faults say should stand there: «udfører», «børn og unge». */
export function rolleOrd(rolle: Rolle): string {
  return rolleNavn[rolle].toLowerCase();
}

export function omraadeOrd(omraade: Omraade): string {
  return omraadeNavn[omraade].toLowerCase();
}

/** A cell that holds a role as people write it. */
export function rolle(): Column<Rolle> {
  return wordColumn(rolleWritten, ROLLER.map(rolleOrd));
}

/** A cell that holds an area as people write it. */
export function omraade(): Column<Omraade> {
  return wordColumn(omraadeWritten, OMRAADER.map(omraadeOrd));
}

function wordColumn<T>(read: (word: string) => T | undefined, known: readonly string[]): Column<T> {
  const schema = z.string().transform((word, context) => {
    const value = read(word);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });
  return { schema, expected: known.map((word) => `»${word}«`).join(' eller '), known };
}
