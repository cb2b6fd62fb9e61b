/** A word of a text, and whether it may have its capital from the sentence alone. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  readonly hasCapital: boolean;
  readonly isFirst: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const SENTENCE_END = /[.!?:;…»«"“”„(\[*•/\n]\s*$|(?:^|\s)-\s*$|['’]\s*$|^\s*$/u;
/** A dot that ends no sentence. */
const SHORTENED = /(?<!\p{L})(?:bl\.a|f\.eks|fx|ca|evt|inkl|hr|fr|frk|dr|kl|mht|jf|nr|d|f|skt|gl)\.\s*$/iu;

/** The words of a text, with what stands before each. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index: from }) => {
    const before = text.slice(Math.max(0, from - 12), from);
    const isFirst = SENTENCE_END.test(before) && !SHORTENED.test(before);
    return {
      text: word,
      lower: word.toLowerCase(),
      from,
      to: from + word.length,
      hasCapital: /^\p{Lu}/u.test(word),
      isFirst,
    };
  });
}

/** Abbreviations and what begins with one: «VUM», «ADHD-diagnose», «A-kasse», «PhD». */
export function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}+s?|\p{L}\p{Lu}+\p{L}*|\p{Lu}\p{Ll}?\p{Lu}+)(?:['’-]\p{L}*)*$|^\p{Lu}(?:['’-].*)?$/u.test(word);
}
