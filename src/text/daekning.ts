import type { GapQuestion } from '../analysis/askAboutGaps.ts';
import type { Status, OneArea } from '../analysis/coverPairs.ts';
import type { Near } from '../analysis/nearestForslag.ts';
import { type Rolle, type Omraade, rolleNavn, OMRAADER, ROLLER, omraadeNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';
import { Talord, tal, capital, talord } from './tal.ts';

/** Whose judgement coverage is: the same sentence wherever coverage is shown, with a link to the rules. */
export const VURDERING =
  'Dækningen er redaktionens vurdering efter faste regler, ud fra forslagenes titel og beskrivelse.';

/** Where the rules stand: the heading’s own anchor. */
export const REGLERNE = 'metode/#sådan-er-dækningen-vurderet';

const AFSNIT = '»Sådan er dækningen vurderet«';

/** Where the rules stand, for readers of paper; `titel`: of the report that holds them, undefined in that report itself. */
export function reglernePaaPapir(titel: string | undefined): string {
  return titel === undefined ? `Reglerne står under ${AFSNIT}.` : `Reglerne står i »${titel}« under ${AFSNIT}.`;
}

/** What a count of a whole role means while offers are made for a role and an area. */
export const MINDST_ET_OMRAADE = 'Et behov tæller som dækket, når et forslag dækker det på mindst ét område.';

export const ENGLISH_VURDERING =
  'Coverage is the editors’ judgement by fixed rules, from the titles and descriptions of the proposals.';

/** The words that stand beside the marks of coverage. */
export const statusNavn: Readonly<Record<Status, string>> = {
  direkte: 'direkte',
  delvis: 'delvist',
  hul: 'uden forslag',
};

/** The needs without a proposal as a heading; `of`: all needs, counted for each role. */
export function hulTitel(count: number, of: number): string {
  return `${Talord(count)} af ${tal(of)} behov, opgjort pr. rolle, er uden forslag på begge områder`;
}

/** How some needs of one role are met, as one sentence: «To direkte, tre delvist og ét uden forslag.» */
export function describeStatus({ direkte, delvis, hul }: Readonly<Record<Status, number>>): string {
  const parts = [
    { count: direkte, words: 'direkte' },
    { count: delvis, words: 'delvist' },
    { count: hul, words: 'uden forslag' },
  ].filter(({ count }) => count > 0);
  return parts.length === 0
    ? 'Ingen behov.'
    : `${capital(liste(parts.map(({ count, words }) => `${talord(count)} ${words}`)))}.`;
}

/** Why a proposal near a gap does not reach it, as one sentence. */
export function nearReason({ forslag, why, behov, styrke }: Near, rolle: Rolle): string {
  const roles = liste(forslag.roller.map((r) => rolleNavn[r].toLowerCase()));
  if (why === 'rolle') return `Dækker behovet${styrke === 'delvis' ? ' delvist' : ''}, men er kun for ${roles}.`;
  return `Handler om det beslægtede behov »${behov.navn}« for ${rolleNavn[rolle].toLowerCase()}, men ikke om dette.`;
}

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

/** A role's needs that have no proposal in one area, under the words of a group: «Voksne, myndighed». */
export interface Group {
  readonly navn: string;
  readonly rolle: Rolle;
  readonly omraade: Omraade;
  readonly mangler: readonly OneArea[];
}

/** The needs that are covered in one area alone, gathered by the group that lacks a proposal. */
export function byLackingGroup(all: readonly OneArea[]): Group[] {
  return OMRAADER.flatMap((omraade) =>
    ROLLER.map((rolle) => ({
      navn: `${omraadeNavn[omraade]}, ${rolleNavn[rolle].toLowerCase()}`,
      rolle,
      omraade,
      mangler: all.filter((one) => one.rolle === rolle && one.mangler === omraade),
    })),
  ).filter(({ mangler }) => mangler.length > 0);
}
