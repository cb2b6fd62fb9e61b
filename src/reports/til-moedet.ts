import { GRUPPER, omraadeNavn, omraadeOf, rolleNavn, rolleOf } from '../model/rolle.ts';
import { gapQuestion, gruppeTal, mestUdenForslag, settledWords } from '../text/daekning.ts';
import type { Findings } from '../findings/findings.ts';
import type { Report } from './report.ts';
import { type Sources, report } from './sources.ts';

/** Two pages to hand round the table: three findings, needs without a proposal by group, and the questions with room for answers. */
export function tilMoedet(sources: Sources): Report {
  const { findings, figures } = sources;
  const { daekning } = findings;
  return report('til-moedet', 'rapport', sources, {
    figures: [],
    data: {
      fuld: sources.texts.rapporter.get('styregrupperapport')?.titel ?? '',
      fund: [figures.overlap.title, mestUdenForslag(daekning), figures.daekningPrRolle.title].map(endWithStop),
      grupper: GRUPPER.map((gruppe) => groupData(findings, gruppe)),
      spoergsmaal: findings.decisions.map(({ question, cells, isSettled }) => ({
        tekst: gapQuestion(question),
        afklaret: isSettled ? settledOnce(cells) : '',
      })),
    },
  });
}

/** A finding as a sentence. */
const endWithStop = (finding: string) => (finding.endsWith('.') ? finding : `${finding}.`);

function groupData({ daekning, study }: Findings, gruppe: (typeof GRUPPER)[number]) {
  const cells = daekning.perGruppe[gruppe].cells.filter(({ status }) => status === 'hul');
  const both = new Set(daekning.gaps.filter(({ rolle }) => rolle === rolleOf(gruppe)).map(({ behov }) => behov));
  return {
    id: rolleOf(gruppe),
    navn: rolleNavn[rolleOf(gruppe)],
    under: omraadeNavn[omraadeOf(gruppe)].toLowerCase(),
    tal: gruppeTal(daekning, study, gruppe),
    behov: cells.map(({ behov }) => ({ navn: behov.navn, kunHer: !both.has(behov) })),
  };
}

function settledOnce(cells: Findings['decisions'][number]['cells']): string {
  return [...new Set(cells.flatMap(({ settled }) => (settled === undefined ? [] : [settledWords(settled)])))].join(' ');
}
