/** Kinds that never leave the import, as a Danish phrase for the editor. */
export const HARD_KINDS = {
  cpr: 'et CPR-nummer',
  telefon: 'et telefonnummer',
  mail: 'en mailadresse eller en profil på nettet',
  adresse: 'en adresse',
  foedselsdato: 'en fødselsdato',
  sagsnummer: 'et sagsnummer',
  nummerplade: 'en nummerplade',
} as const;

/** Kinds that a person has to look at, since a rule alone cannot tell whether they lead to anybody. */
export const SOFT_KINDS = {
  institution: 'navnet på en institution',
  sted: 'navnet på et sted',
  dato: 'en dato',
  navn: 'et navn',
} as const;

export type Kind = keyof typeof HARD_KINDS | keyof typeof SOFT_KINDS;

/** Something in a text that may lead to a person: from and to where it stands in the plain text, and what stands there. */
export interface Found {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whether a kind is refused; the others wait for a person. */
export function isHard({ kind }: Found): boolean {
  return kind in HARD_KINDS;
}

/** A kind in words. */
export function kindName({ kind }: Found): string {
  return { ...HARD_KINDS, ...SOFT_KINDS }[kind];
}

/** What stands between two places of a text, without white space around it. */
export function foundAt(kind: Kind, text: string, from: number, to: number): Found {
  return { kind, from, to, text: text.slice(from, to).trim() };
}

/** Every place where a pattern (with the flag g) fits, unless the match is told to be harmless. */
export function foundBy(
  kind: Kind,
  text: string,
  pattern: RegExp,
  isHarmless: (match: RegExpExecArray) => boolean = () => false,
): Found[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !isHarmless(match))
    .map((match) => foundAt(kind, text, match.index, match.index + match[0].length));
}
