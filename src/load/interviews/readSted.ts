import type { Sted } from '../../model/interviews.ts';

/** What the two cells of a place say. `sted` is undefined where they say nothing, or something that cannot be. */
interface ReadSted {
  readonly sted?: Sted;
  /** The cell that is wrong, and what should stand there. */
  readonly wrong?: { readonly field: 'fra' | 'til'; readonly expected: string };
}

const CHARACTER = 'der skal stå et tegns nummer i interviewets tekst, et helt tal fra 0, eller intet i både fra og til';

/** Made once: most rows of a large table have no place. */
const NOTHING: ReadSted = {};

/**
 * Reads where a mark stands in its interview.
 * @param laengde characters of the interview's text, where they are known
 */
export function readSted(fraCell: string, tilCell: string, laengde: number | undefined): ReadSted {
  if (fraCell === '' && tilCell === '') return NOTHING;
  const [fra, til] = [Number(fraCell), Number(tilCell)];
  if (!isCharacter(fraCell)) return wrong('fra', CHARACTER);
  if (!isCharacter(tilCell)) return wrong('til', CHARACTER);
  if (til <= fra) return wrong('til', `der skal stå mere end ${fra}, hvor markeringen begynder`);
  if (laengde === undefined || til <= laengde) return { sted: { fra, til } };
  return wrong('til', `der skal stå højst ${laengde}, for så mange tegn har interviewet i interviews.csv`);
}

function isCharacter(cell: string): boolean {
  return /^\d{1,9}$/.test(cell);
}

function wrong(field: 'fra' | 'til', expected: string): ReadSted {
  return { wrong: { field, expected } };
}
