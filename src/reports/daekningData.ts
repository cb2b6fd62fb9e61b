import { askAboutGaps } from '../analysis/askAboutGaps.ts';
import type { NearGap } from '../analysis/findCoverage.ts';
import { countStatus } from '../analysis/coverPairs.ts';
import { forslagKode } from '../text/forslag.ts';
import { IKKE_INTERVIEWET, statusNavn, gapQuestion, gapsByReason, settledWords, nearReason } from '../text/daekning.ts';
import type { Findings } from '../findings/findings.ts';
import { GRUPPER, ROLLER, gruppeNavn, rolleNavn, rolleOf } from '../model/rolle.ts';
import { Talord, tal, talord } from '../text/tal.ts';
import { behovTag } from './behovData.ts';
import { type InterviewWords, SILENT } from './interviewWords.ts';

/** Each group's needs by how they are covered; nothing is known of one that was not interviewed. */
export function grupper({ daekning, study: { grundlag } }: Findings) {
  return GRUPPER.map((gruppe) => {
    const { cells, counts } = daekning.perGruppe[gruppe];
    const isSilent = grundlag.art === 'interviews' && !grundlag.interviewede.includes(gruppe);
    const all = [cells.length, counts.direkte, counts.delvis, counts.hul].map(tal);
    const [behov = '', direkte = '', delvis = '', hul = ''] = isSilent ? ['–', '–', '–', IKKE_INTERVIEWET] : all;
    return { id: rolleOf(gruppe), navn: gruppeNavn(gruppe), behov, direkte, delvis, hul };
  });
}

/** Every gap with the proposals nearest to it, role by role. */
export function huller({ daekning: { gaps }, praksis, groupsOf }: Findings, words: InterviewWords = SILENT) {
  return ROLLER.flatMap((rolle) => gaps.filter((gap) => gap.rolle === rolle)).map((gap) => ({
    ...behovTag(gap.behov),
    rolle: rolleNavn[gap.rolle].toLowerCase(),
    tema: gap.behov.tema.navn,
    afklaret: settledOf(gap, groupsOf),
    naevnt: words.ofRolle(gap.behov, gap.rolle),
    praksis: praksis.behov(gap.behov, gap.rolle).map(({ titel, kommune }) => ({ titel, kommune })),
    naermest: gap.nearest.map((near) => ({
      titel: near.forslag.titel,
      kode: forslagKode(near.forslag),
      grund: nearReason(near, gap.rolle),
    })),
  }));
}

/** What is settled of a gap, each thing once; empty where it is open. */
function settledOf({ behov, rolle }: NearGap, groupsOf: Findings['groupsOf']): string {
  const own = groupsOf(behov).filter(({ gruppe }) => rolleOf(gruppe) === rolle);
  return [...new Set(own.flatMap(({ settled }) => (settled === undefined ? [] : [settledWords(settled)])))].join(' ');
}

/** What is covered in one area alone, by the group that lacks a proposal, with why. */
export function etOmraade({ daekning: { oneArea } }: Findings) {
  return gapsByReason(oneArea).map(({ gruppe, grunde }) => ({
    navn: gruppeNavn(gruppe),
    grunde: grunde.map(({ grund, gaps }) => ({
      grund,
      behov: gaps.map(({ behov }) => ({ id: behov.kode, navn: behov.navn })),
    })),
  }));
}

/** What a meeting may want to discuss: what the gaps ask, what is met only partly, and the further themes. */
export function spoergsmaal({ daekning: { gaps, oneArea, pairs }, study, tal: counts }: Findings): string[] {
  const { delvis } = countStatus(pairs);
  return [
    ...askAboutGaps([...gaps, ...oneArea], study.forslag).map(gapQuestion),
    ...(delvis > 0 ? [askAboutPartly(delvis)] : []),
    ...(counts.oevrigeTemaer > 0 ? [askAboutFurther(counts.oevrigeTemaer)] : []),
  ];
}

function askAboutPartly(count: number): string {
  const what = count === 1 ? 'det dækkes direkte' : 'nogle af dem dækkes direkte';
  return `${Talord(count)} behov, opgjort pr. rolle, er kun dækket delvist. Er det nok, eller skal ${what}?`;
}

function askAboutFurther(count: number): string {
  const [what, which] = count === 1 ? ['øvrigt tema', 'Skal det'] : ['øvrige temaer', 'Hvilke af dem skal'];
  return `Afrapporteringen nævner ${talord(count)} ${what} ved siden af behovene. ${which} følges op, og af hvem?`;
}

/** Coverage in one sentence: how many needs, counted for each role, are covered directly, partly and not. */
export function daekningISaetning({ daekning: { pairs } }: Findings): string {
  const { direkte, delvis, hul } = countStatus(pairs);
  return `Af ${tal(pairs.length)} behov, opgjort pr. rolle, er ${tal(direkte)} dækket direkte og ${tal(delvis)} delvist på mindst ét område, og ${tal(hul)} er uden forslag.`;
}

/** Every link with its reason, role by role and theme by theme, and the needs without a proposal under each. */
export function koblinger({ daekning: { pairs }, temaer }: Findings) {
  return ROLLER.flatMap((rolle) =>
    temaer.map(({ tema }) => {
      const own = pairs.filter((pair) => pair.rolle === rolle && pair.behov.tema === tema);
      return {
        rolle: rolleNavn[rolle],
        tema: tema.navn,
        links: own.flatMap(({ behov, links }) =>
          links.map((link) => ({
            id: behov.kode,
            behov: behov.navn,
            kode: forslagKode(link.forslag),
            styrke: statusNavn[link.styrke],
            begrundelse: link.begrundelse,
          })),
        ),
        uden: own.filter(({ status }) => status === 'hul').map(({ behov }) => ({ id: behov.kode, navn: behov.navn })),
      };
    }),
  ).filter(({ links, uden }) => links.length + uden.length > 0);
}
