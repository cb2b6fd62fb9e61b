import { type Gruppe, gruppeOf } from '../model/rolle.ts';
import type { Afgoerelse, Behov, Beslutning, Forslag, Study, Tilbud } from '../model/study.ts';
import { type GapQuestion, askAboutGaps } from './askAboutGaps.ts';
import type { Coverage, NearGap } from './findCoverage.ts';

/** What is settled of a need in a group, or of a proposal: by a decision, or since others offer something. */
export interface Settled {
  readonly status: Afgoerelse;
  readonly beslutning?: Beslutning;
  readonly tilbud?: Tilbud;
}

type Decided = Pick<Study, 'beslutninger' | 'tilbud'>;

/** What is settled of a need in a group; undefined where it is open. A decision goes before what others offer. */
export function settledFor({ beslutninger, tilbud }: Decided, behov: Behov, gruppe: Gruppe): Settled | undefined {
  const own = beslutninger.find(({ emne, grupper }) => emne === behov.kode && grupper.includes(gruppe));
  if (own !== undefined) return { status: own.status, beslutning: own };
  const offer = tilbud.find((one) => one.behov.includes(behov));
  return offer && { status: 'andre', tilbud: offer };
}

/** What is decided of a proposal; undefined where nothing is. */
export function settledForslag({ beslutninger }: Pick<Study, 'beslutninger'>, { id }: Forslag): Settled | undefined {
  const own = beslutninger.find(({ emne }) => emne === id);
  return own && { status: own.status, beslutning: own };
}

/** A need without a proposal in a group, and what is settled of it. */
export interface OpenCell {
  readonly behov: Behov;
  readonly gruppe: Gruppe;
  readonly settled: Settled | undefined;
}

/** A question to a meeting with what it is about; settled where every part of it is. */
export interface Decision {
  readonly question: GapQuestion;
  readonly cells: readonly OpenCell[];
  readonly isSettled: boolean;
}

/** The questions that needs without a proposal raise, each with its needs and groups. A proposal without a link has no cell, and is open. */
export function findDecisions(study: Study, { gaps, oneArea }: Pick<Coverage, 'gaps' | 'oneArea'>): Decision[] {
  const all = [...gaps, ...oneArea];
  return askAboutGaps(all, study.forslag).map((question) => {
    const cells = question.kind === 'indhold' ? [] : all.flatMap((gap) => cellsOf(gap, question, study));
    return { question, cells, isSettled: cells.length > 0 && cells.every(({ settled }) => settled !== undefined) };
  });
}

function cellsOf(gap: NearGap, question: Exclude<GapQuestion, { kind: 'indhold' }>, study: Study): OpenCell[] {
  const { behov, rolle, mangler } = gap;
  if (rolle !== question.rolle || !question.behov.includes(behov)) return [];
  return mangler.map((omraade) => {
    const gruppe = gruppeOf(rolle, omraade);
    return { behov, gruppe, settled: settledFor(study, behov, gruppe) };
  });
}
