import type { GapQuestion } from '../analysis/askAboutGaps.ts';
import type { Figures } from '../figures/drawFigures.ts';
import { forslagGrupper, forslagKode, kursusFakta } from '../text/forslag.ts';
import type { Findings, OpenNeed } from '../findings/findings.ts';
import { GRUPPER, OMRAADER, gruppeNavn, gruppeOf, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { gapQuestion, nearReason } from '../text/daekning.ts';
import type { Block } from '../model/prose.ts';
import { type Forslag, type Link, STYRKER } from '../model/study.ts';
import { kildenavn } from '../text/kilder.ts';
import { liste } from '../text/liste.ts';
import { capital, tal, talord, varighed } from '../text/tal.ts';
import { behovTag } from './behovData.ts';
import { fillProse } from './fillProse.ts';
import { type InterviewWords, SILENT } from './interviewWords.ts';

/** A proposal with its facts, its text, the needs it meets and the related ones that it does not. */
export function forslagData(
  forslag: Forslag,
  text: readonly Block[],
  findings: Findings,
  figures: Figures,
  words: InterviewWords = SILENT,
) {
  const { titel, format, nummer, maalgruppe, links, kilde } = forslag;
  return {
    id: forslag.id,
    kode: forslagKode(forslag),
    titel,
    nummer: `${format.navn} ${tal(nummer)}`,
    format: format.navn,
    varighed: varighed(format),
    ikkeNaevnt: notNamed(forslag),
    kursus: kursusFakta(forslag).map(([navn, vaerdi]) => ({ navn, vaerdi })),
    naermest: nearGaps(forslag, findings),
    spoergsmaal: questionsAbout(forslag, findings),
    maalgruppe,
    grupper: GRUPPER.map((gruppe) => forslagGrupper(forslag).includes(gruppe)),
    kilde: kildenavn(kilde),
    omFormatet: format.indhold,
    uden: !forslag.hasLinks,
    tekst: fillProse(text, findings, figures),
    moeder: STYRKER.map((styrke) => ({
      styrke,
      behov: mergeRoles(
        links.filter((link) => link.styrke === styrke),
        words,
      ),
    })),
    aabne: openNeeds(findings.openRelated(forslag)),
  };
}

/** What its source leaves open, as one sentence; empty where it tells all. */
function notNamed({ ikkeNaevnt, kilde }: Forslag): string {
  if (ikkeNaevnt.length === 0) return '';
  const what = ikkeNaevnt.map((one) => (one === 'roller' ? 'ingen rolle' : 'intet område'));
  const both = ikkeNaevnt.map((one) => (one === 'roller' ? 'begge roller' : 'begge områder'));
  const source = kilde.art === 'rapport' ? 'Afrapporteringen' : 'Kilden';
  return `${source} nævner ${liste(what)} for forslaget. Derfor tæller det med for ${liste(both)}.`;
}

/** The needs without a proposal that it is among the nearest to, and why it does not reach them, as a sentence of its own. */
function nearGaps(forslag: Forslag, { daekning: { gaps, oneArea } }: Findings) {
  const whole = gaps.map((gap) => ({ ...gap, hvem: rolleNavn[gap.rolle] }));
  const half = oneArea.map((gap) => ({
    ...gap,
    hvem: gap.mangler.map((omraade) => gruppeNavn(gruppeOf(gap.rolle, omraade))).join('; '),
  }));
  return [...whole, ...half].flatMap(({ behov, rolle, nearest, hvem }) =>
    nearest
      .filter((near) => near.forslag === forslag)
      .map((near) => ({
        ...behovTag(behov),
        rolle: hvem.toLowerCase(),
        grund: nearReason(near, rolle).replace(/^./, (first) => `Forslaget ${first.toLowerCase()}`),
      })),
  );
}

/** Related needs that it leaves open, but for those that it is among the nearest to. */
export function openBesidesNear(forslag: Forslag, findings: Findings) {
  const { gaps, oneArea } = findings.daekning;
  const near = [...gaps, ...oneArea].filter(({ nearest }) => nearest.some((one) => one.forslag === forslag));
  const isNear = ({ behov, rolle }: OpenNeed) => near.some((gap) => gap.behov === behov && gap.rolle === rolle);
  return openNeeds(findings.openRelated(forslag).filter((open) => !isNear(open)));
}

/** The questions to a meeting that name it. */
function questionsAbout(forslag: Forslag, { decisions }: Findings): string[] {
  const names = (question: GapQuestion) =>
    question.kind === 'indhold' ? [question.forslag] : question.kind === 'nyt' ? [] : question.forslag;
  return decisions
    .filter(({ question }) => names(question).includes(forslag))
    .map(({ question }) => gapQuestion(question));
}

/** Related needs that it leaves open, one row for both roles where both stand alike. */
function openNeeds(open: readonly OpenNeed[]) {
  return [...Map.groupBy(open, ({ behov, isGap }) => `${behov.kode} ${isGap}`).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return [];
      const roller = [first, ...others].map(({ rolle }) => rolleNavn[rolle].toLowerCase());
      return [{ ...behovTag(first.behov), rolle: liste(roller), hul: first.isGap }];
    },
  );
}

/** Links to one need, one row for both roles where need, reason and area are the same. */
function mergeRoles(links: readonly Link[], words: InterviewWords) {
  const same = ({ behov, begrundelse, omraader }: Link) => [behov.kode, begrundelse, ...omraader].join('\n');
  return [...Map.groupBy(links, same).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { behov, omraader, begrundelse } = first;
    const only =
      omraader.length < OMRAADER.length
        ? `, kun ${omraader.map((o) => omraadeNavn[o].toLowerCase()).join(' og ')}`
        : '';
    return [
      {
        ...behovTag(behov),
        for: `${liste(group.map(({ rolle }) => rolleNavn[rolle].toLowerCase()))}${only}`,
        begrundelse,
        naevnt: words.perRolle(
          behov,
          group.map(({ rolle }) => rolle),
        ),
      },
    ];
  });
}

/** The proposals by format, as short lines. */
export function forslagPrFormat({ study }: Findings) {
  return study.formater
    .map((format) => ({ format, forslag: study.forslag.filter((f) => f.format === format) }))
    .filter(({ forslag }) => forslag.length > 0)
    .map(({ format, forslag }) => ({
      navn: capital(format.flertal),
      antal: talord(forslag.length, format.navn.endsWith('dag') ? 'en' : 'et'),
      varighed: varighed(format),
      forslag: forslag.map((f) => ({
        id: f.id,
        kode: forslagKode(f),
        titel: f.titel,
        maalgruppe: f.maalgruppe,
        grupper: GRUPPER.map((gruppe) => forslagGrupper(f).includes(gruppe)),
        moedes: tal(new Set(f.links.map(({ behov }) => behov)).size),
      })),
    }));
}

/** From need to proposals, by the alphabet: what the catalogue's index lists. */
export function register({ daekning: { pairs }, study }: Findings) {
  return [...study.behov]
    .sort((a, b) => a.navn.localeCompare(b.navn, 'da'))
    .map((behov) => ({
      navn: behov.navn,
      roller: pairs
        .filter((pair) => pair.behov === behov)
        .map(({ rolle, links }) => ({
          id: rolle,
          rolle: rolleNavn[rolle],
          forslag: links.map((link) => ({
            id: link.forslag.id,
            kode: forslagKode(link.forslag),
            direkte: link.styrke === 'direkte',
          })),
        })),
    }));
}
