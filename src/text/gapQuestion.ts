import type { GapQuestion } from '../analysis/askAboutGaps.ts';
import { rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';

/** A question for a meeting, as one sentence. */
export function gapQuestion(question: GapQuestion): string {
  const rolle = rolleNavn[question.rolle].toLowerCase();
  const behov = liste(question.behov.map(({ navn }) => `»${navn}«`));
  if (question.kind === 'nyt') return `Er der brug for nye forslag til ${rolle} om ${behov}?`;
  const forslag = liste(question.forslag.map(({ titel }) => `»${titel}«`));
  return question.kind === 'aabn'
    ? `Skal ${forslag} åbnes for ${rolle}, eller skal ${rolle} have et særskilt forslag om ${behov}?`
    : `Kan ${forslag} udvides, så det også møder ${behov} hos ${rolle}, eller er der brug for noget særskilt?`;
}
