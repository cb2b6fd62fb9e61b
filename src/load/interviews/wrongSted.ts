/** Which of the two cells of a place is wrong, and what should stand there. */
interface WrongSted {
  readonly field: 'fra' | 'til';
  readonly expected: string;
}

const CHARACTER = 'der skal stå et tegns nummer i interviewets tekst, et helt tal fra 0, eller intet i både fra og til';

/**
 * What is wrong with where a mark stands in its interview.
 * @param laengde characters of the interview's text, where they are known
 */
export function wrongSted(fra: string, til: string, laengde: number | undefined): WrongSted | undefined {
  if (!isCharacter(fra)) return { field: 'fra', expected: CHARACTER };
  if (!isCharacter(til)) return { field: 'til', expected: CHARACTER };
  if (Number(til) <= Number(fra))
    return { field: 'til', expected: `der skal stå mere end ${Number(fra)}, hvor markeringen begynder` };
  if (laengde === undefined || Number(til) <= laengde) return undefined;
  const expected = `der skal stå højst ${laengde}, for så mange tegn har interviewet i interviews.csv`;
  return { field: 'til', expected };
}

function isCharacter(cell: string): boolean {
  return /^\d{1,9}$/.test(cell);
}
