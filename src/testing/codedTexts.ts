import type { Coding, Interview, Interviewsaet } from '../model/interviews.ts';
import type { Behov } from '../model/study.ts';
import { testInterviews } from './interviewSet.ts';

/** A text as its coders marked it: for each coder one line a need, one mark a character, `1` where it is marked. Lines are of one length. */
export type CodedText = Readonly<Record<string, readonly string[]>>;

/** The interviews and codings of some texts, all of one role. Every run of `1` is a coding, and every interview has its length. */
export function codedTexts(
  texts: readonly CodedText[],
  behov: readonly Behov[],
): Pick<Interviewsaet, 'interviews' | 'codings'> {
  const interviews = testInterviews('M'.repeat(texts.length)).map((interview, i) => {
    return { ...interview, laengde: Object.values(texts[i]!)[0]![0]!.length };
  });
  return { interviews, codings: texts.flatMap((text, i) => codingsIn(text, interviews[i]!, behov)) };
}

function codingsIn(text: CodedText, interview: Interview, behov: readonly Behov[]): Coding[] {
  return Object.entries(text).flatMap(([koder, lines]) =>
    lines.flatMap((line, b) =>
      [...line.matchAll(/1+/g)].map(({ index, 0: run }) => {
        const sted = { fra: index, til: index + run.length };
        return { interview, behov: behov[b]!, segment: index + 1, koder, sted };
      }),
    ),
  );
}
