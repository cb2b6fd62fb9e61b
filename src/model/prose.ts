/** An editor's text as data: what MDX says, without the MDX. Pages render the MDX itself; reports are set from this. */
export type Inline =
  | { readonly kind: 'tekst'; readonly tekst: string }
  | { readonly kind: 'tal'; readonly er: string; readonly form: TalForm }
  | { readonly kind: 'dataversion' }
  | { readonly kind: 'fed' | 'kursiv'; readonly indhold: readonly Inline[] };

export const TAL_FORMER = ['tal', 'ord', 'Ord'] as const;

/** How a number is written: 8, otte or Otte. */
export type TalForm = (typeof TAL_FORMER)[number];

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
