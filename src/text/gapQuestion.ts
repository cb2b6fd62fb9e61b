import type { GapQuestion } from '../analysis/askAboutGaps.ts';
import { rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';

/** A question for a meeting, as one sentence. */
export function gapQuestion(question: GapQuestion): string {
  if (question.kind === 'indhold')
    return `Hvilke af behovene skal »${question.forslag.titel}« handle om? Forslaget siger det ikke selv.`;
  const rolle = rolleNavn[question.rolle].toLowerCase();
  const behov = liste(question.behov.map(({ navn }) => `»${navn}«`));
  if (question.kind === 'nyt') return `Er der brug for nye forslag til ${rolle} om ${behov}?`;
  const forslag = liste(question.forslag.map(({ titel }) => `»${titel}«`));
  return question.kind === 'aabn'
    ? `Skal ${forslag} åbnes for ${rolle}, eller skal ${rolle} have et særskilt forslag om ${behov}?`
    : `Kan ${forslag} udvides, så det også dækker ${behov} for ${rolle}, eller er der brug for noget særskilt?`;
}
