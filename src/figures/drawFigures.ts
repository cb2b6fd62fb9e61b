import { behovPrTema } from './behovPrTema.ts';
import { behovskort } from './behovskort.ts';
import { daekningGrupper } from './daekningGrupper.ts';
import { daekningPrRolle } from './daekningPrRolle.ts';
import { daekningskort } from './daekningskort.ts';
import { deltagelse } from './deltagelse.ts';
import type { Figure } from './figure.ts';
import { englishDaekning, englishOverlap } from './englishFigures.ts';
import { formater } from './formater.ts';
import { overlap } from './overlap.ts';
import { matrix } from './interviews/matrix.ts';
import { nye } from './interviews/nye.ts';
import { ophobning } from './interviews/ophobning.ts';
import { prikker } from './interviews/prikker.ts';
import { sammen } from './interviews/sammen.ts';
import { investering } from './praksis/investering.ts';
import { rytme } from './praksis/rytme.ts';
import { sagstal } from './praksis/sagstal.ts';
import { rollePrTema } from './rollePrTema.ts';
import type { Findings } from '../findings/findings.ts';
import type { FigureName } from '../model/names.ts';
import type { InterviewFindings } from '../findings/interviewFindings.ts';

/** Every figure of the site by name. To change a figure, follow its line; to change all bars, go to `charts/`. */
export function drawFigures(findings: Findings) {
  return {
    overlap: overlap(findings),
    behovskort: behovskort(findings),
    behovPrTema: behovPrTema(findings),
    myndighedPrTema: rollePrTema(findings, 'myndighed'),
    udfoererPrTema: rollePrTema(findings, 'udfoerer'),
    deltagelse: deltagelse(findings),
    formater: formater(findings),
    daekningPrRolle: daekningPrRolle(findings),
    daekningGrupper: daekningGrupper(findings),
    daekningskort: daekningskort(findings),
  } satisfies Record<FigureName, Figure>;
}

/** The figures of the English summary, by findings that the Danish ones tell too. */
export function drawEnglishFigures(findings: Findings): readonly Figure[] {
  return [englishOverlap(findings), englishDaekning(findings)];
}

/** The figures of each practice example, by its id: those that its numbers are enough for. */
export function drawPraksisFigures({ study }: Findings): ReadonlyMap<string, readonly Figure[]> {
  const forms = [sagstal, investering, rytme];
  return new Map(study.praksis.map((praksis) => [praksis.id, forms.flatMap((form) => form(praksis) ?? [])]));
}

/** The figures of the interview layer. */
export function drawInterviewFigures(findings: InterviewFindings) {
  return {
    matrix: matrix(findings),
    prikker: prikker(findings),
    sammen: sammen(findings),
    ophobning: ophobning(findings),
    nye: nye(findings),
  };
}

export type Figures = ReturnType<typeof drawFigures>;
