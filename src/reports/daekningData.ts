import { askAboutGaps } from '../analysis/askAboutGaps.ts';
import { countStatus } from '../analysis/coverPairs.ts';
import { praksisForBehov } from '../analysis/praksisFor.ts';
import { nearestForslag } from '../analysis/nearestForslag.ts';
import { coveragePanel } from '../figures/daekningskort.ts';
import { forslagKode } from '../text/forslag.ts';
import { statusNavn, byLackingGroup, gapQuestion, nearReason } from '../text/daekning.ts';
import type { Findings } from '../findings/findings.ts';
import { ROLLER, type Rolle, rolleNavn } from '../model/rolle.ts';
import { liste } from '../text/liste.ts';
import { Talord, tal, talord } from '../text/tal.ts';
import { type InterviewWords, SILENT } from './interviewWords.ts';

/** The coverage map of one role as rows of marks. */
export function daekningstavle(findings: Findings, rolle: Rolle) {
  const { title, note, columns, groups } = coveragePanel(findings, rolle);
  return {
    id: rolle,
    rolle: title,
    note,
    forslag: columns.map(({ code, name }) => ({ kode: code, navn: name })),
    temaer: groups.map(({ label, rows }) => ({
      navn: label,
      behov: rows.map(({ label: navn, isShared, cells }) => ({
        navn,
        faelles: isShared,
        maerker: cells.map((mark) => mark ?? ''),
        hul: cells.every((mark) => mark === undefined),
      })),
    })),
  };
}

/** Every gap with the proposals nearest to it. */
export function huller({ daekning: { gaps }, study }: Findings, words: InterviewWords = SILENT) {
  return gaps.map((gap) => ({
    navn: gap.behov.navn,
    deling: gap.behov.deling,
    rolle: rolleNavn[gap.rolle].toLowerCase(),
    tema: gap.behov.tema.navn,
    naevnt: words.ofRolle(gap.behov, gap.rolle),
    praksis: praksisForBehov(study.praksis, gap.behov, gap.rolle).map(({ titel, kommune }) => ({ titel, kommune })),
    naermest: nearestForslag(gap, study.links).map((near) => ({
      titel: near.forslag.titel,
      kode: forslagKode(near.forslag),
      grund: nearReason(near, gap.rolle),
    })),
  }));
}

/** What is covered in one area alone, by the group that lacks a proposal. */
export function etOmraade({ daekning: { oneArea } }: Findings) {
  return byLackingGroup(oneArea).map(({ navn, mangler }) => ({
    navn,
    behov: liste(mangler.map(({ behov }) => behov.navn)),
  }));
}

/** The names of each role's gaps. */
export function hullerPrRolle({ daekning: { gaps } }: Findings) {
  return ROLLER.map((rolle) => ({
    rolle: rolleNavn[rolle],
    id: rolle,
    behov: gaps.filter((gap) => gap.rolle === rolle).map(({ behov }) => behov.navn),
  }));
}

/** What a meeting may want to discuss: what the gaps ask, what is met only partly, and the further themes. */
export function spoergsmaal({ daekning: { gaps, pairs }, study, tal: counts }: Findings): string[] {
  const { delvis } = countStatus(pairs);
  return [
    ...askAboutGaps(gaps, study.links, study.forslag).map(gapQuestion),
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

/** Every link with its reason, and every gap, need by need in the report's order. */
export function koblinger({ daekning: { pairs } }: Findings) {
  return pairs.map(({ behov, rolle, links, status }) => ({
    behov: behov.navn,
    rolle: rolleNavn[rolle],
    status,
    links: links.map((link) => ({
      kode: forslagKode(link.forslag),
      titel: link.forslag.titel,
      styrke: statusNavn[link.styrke],
      begrundelse: link.begrundelse,
    })),
  }));
}
