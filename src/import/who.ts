import type { Interview } from '../model/interviews.ts';
import type { Rolle } from '../model/rolle.ts';
import type { Code, Coding } from './material.ts';

/** Who an interview is, before it gets its id. */
export type Who = Omit<Interview, 'id'> & { readonly id: string | undefined; readonly from: readonly string[] };

/** Who each source is, by its name, as far as it is decided; `ignorer` where it is no interview. */
export type WhoOf = ReadonlyMap<string, Who | 'ignorer'>;

/** The role that a coding's interview is of; undefined where it is of none. */
export function rolleOfCoding({ source }: Coding, whoOf: WhoOf): Rolle | undefined {
  const who = whoOf.get(source.name);
  return who === undefined || who === 'ignorer' ? undefined : who.rolle;
}

/** The roles whose interviews each code is found in. */
export function rollerOfCodes(codings: readonly Coding[], whoOf: WhoOf): Map<Code, Set<Rolle>> {
  const found = new Map<Code, Set<Rolle>>();
  for (const coding of codings) {
    const rolle = rolleOfCoding(coding, whoOf);
    if (rolle !== undefined) found.set(coding.code, (found.get(coding.code) ?? new Set<Rolle>()).add(rolle));
  }
  return found;
}
