/** An editor's text as data: what MDX says, without the MDX. Pages render the MDX itself; reports are set from this. */
export type Inline =
  | { readonly kind: 'tekst'; readonly tekst: string }
  | { readonly kind: 'tal'; readonly er: string; readonly form: TalForm }
  | { readonly kind: 'faktum'; readonly er: string; readonly form: FaktumForm }
  | { readonly kind: 'kildenote'; readonly id: string }
  | { readonly kind: 'dataversion' }
  | { readonly kind: 'fed' | 'kursiv'; readonly indhold: readonly Inline[] };

export const TAL_FORMER = ['tal', 'ord', 'Ord'] as const;

/** How a number is written: 8, otte or Otte. */
export type TalForm = (typeof TAL_FORMER)[number];

export const FAKTUM_FORMER = ['fuld', 'tal', 'ord', 'udaf'] as const;

/** How a number of the sources is written: with its unit, bare, in words with its unit, or the whole it is part of. */
export type FaktumForm = (typeof FAKTUM_FORMER)[number];

export type Block =
  | { readonly kind: 'afsnit'; readonly indhold: readonly Inline[] }
  | { readonly kind: 'overskrift'; readonly niveau: number; readonly indhold: readonly Inline[] }
  | { readonly kind: 'liste'; readonly punkter: readonly (readonly Inline[])[] }
  | { readonly kind: 'figur'; readonly navn: string };

/** A text of `content/`: its front matter's title and description, where it has them, and its body. */
export interface Prose {
  readonly titel: string;
  readonly beskrivelse: string;
  readonly blocks: readonly Block[];
}
