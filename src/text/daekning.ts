import type { GapQuestion } from '../analysis/askAboutGaps.ts';
import type { Status } from '../analysis/coverPairs.ts';
import type { Settled } from '../analysis/decisions.ts';
import type { Coverage, NearGap, TemaCoverage } from '../analysis/findCoverage.ts';
import { type Firmness, type FirmnessCounts, firmnessOf } from '../analysis/firmness.ts';
import type { GroupStanding } from '../analysis/groupsOf.ts';
import type { JudgeAgreement } from '../analysis/judgeAgreement.ts';
import type { Near } from '../analysis/nearestForslag.ts';
import {
  GRUPPER,
  type Gruppe,
  type Omraade,
  OMRAADER,
  ROLLER,
  type Rolle,
  gruppeOf,
  omraadeNavn,
  omraadeOf,
  rolleNavn,
  rolleOf,
} from '../model/rolle.ts';
import { type Afgoerelse, DYBDER, type Link, type Study } from '../model/study.ts';
import { forslagKoder } from './forslag.ts';
import { dato } from './dato.ts';
import { liste, saetninger } from './liste.ts';
import { Talord, capital, tal, talord } from './tal.ts';

/** Whose judgement coverage is: the same sentence wherever coverage is shown, with a link to the rules. */
export const VURDERING =
  'Dækningen er redaktionens vurdering efter faste regler, ud fra forslagenes titel og beskrivelse.';

/** What the four small boxes beside a need say. */
export const FELTERNE =
  'De fire små felter er myndighed og udfører, hver med børn og unge først. Mørkt er direkte dækket, lyst delvist, skraveret uden forslag og tomt ikke nævnt.';

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

/** How many of a group's needs a proposal reaches, and how: «3 direkte, 2 delvist». */
export function naaetOrd(statuses: readonly GroupStanding['status'][]): string {
  const parts = (['direkte', 'delvis'] as const).flatMap((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count === 0 ? [] : `${tal(count)}\u00A0${statusNavn[status]}`;
  });
  return parts.length === 0 ? 'ingen kobling' : parts.join(', ');
}

/** The needs without a proposal as a heading; `of`: all needs, counted for each role. */
export function hulTitel(count: number, of: number): string {
  return `${Talord(count)} af ${tal(of)} behov, opgjort pr. rolle, er helt uden forslag`;
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
export function nearReason({ forslag, why, behov, styrke, omraader }: Near, rolle: Rolle): string {
  const roles = liste(forslag.roller.map((r) => rolleNavn[r].toLowerCase()));
  if (why === 'omraade')
    return `Dækker behovet${styrke === 'delvis' ? ' delvist' : ''}, men kun for ${liste(omraader.map((o) => omraadeNavn[o].toLowerCase()))}.`;
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
  if (question.kind === 'omraade') {
    const gruppe = gruppeISaetning(question.gruppe);
    return `Skal ${forslag} også være for ${omraadeNavn[omraadeOf(question.gruppe)].toLowerCase()}, eller skal ${gruppe} have et særskilt forslag om ${behov}?`;
  }
  return question.kind === 'aabn'
    ? `Skal ${forslag} åbnes for ${rolle}, eller skal ${rolle} have et særskilt forslag om ${behov}?`
    : `Kan ${forslag} udvides, så det også dækker ${behov} for ${rolle}, eller er der brug for noget særskilt?`;
}

/** An area as a place: «voksenområdet». */
const sted: Readonly<Record<Omraade, string>> = { 'boern-og-unge': 'børne- og ungeområdet', voksne: 'voksenområdet' };

/** A group in a sentence: «myndighed på voksenområdet». */
export function gruppeISaetning(gruppe: Gruppe): string {
  return `${rolleNavn[rolleOf(gruppe)].toLowerCase()} på ${sted[omraadeOf(gruppe)]}`;
}

/** What stands where a group was not interviewed: nothing is known of it, which is not the same as no needs. */
export const IKKE_INTERVIEWET = 'ikke interviewet';

type OfGruppe = Pick<Coverage, 'perGruppe' | 'mest'>;

/** A group's needs without a proposal: «7 af 24 uden forslag». */
export function gruppeTal({ perGruppe }: OfGruppe, { grundlag }: Pick<Study, 'grundlag'>, gruppe: Gruppe): string {
  if (grundlag.art === 'interviews' && !grundlag.interviewede.includes(gruppe)) return IKKE_INTERVIEWET;
  const { cells, counts } = perGruppe[gruppe];
  return `${tal(counts.hul)} af ${tal(cells.length)} uden forslag`;
}

/** The finding of coverage: which group lacks proposals for most of its needs, or which groups where they are equal. */
export function mestUdenForslag({ perGruppe, mest }: OfGruppe): string {
  const [first, ...others] = mest;
  if (first === undefined) return 'Alle grupper har forslag til alle deres behov';
  const { cells, counts } = perGruppe[first];
  const groups = capital(liste(mest.map(gruppeISaetning)));
  if (others.length === 0) return `${groups} mangler forslag til ${tal(counts.hul)} af ${tal(cells.length)} behov`;
  return `${groups} mangler hver forslag til ${talord(counts.hul)} behov`;
}

/** What a covered need gets and from how many: «træning, ét forslag». */
export function firmness({ dybder, isAlone }: Firmness): string {
  return `${liste(dybder)}, ${isAlone ? 'ét forslag' : 'flere forslag'}`;
}

/** How firm a need stands for a role, as one sentence. */
export function firmnessOfPair(links: readonly Link[]): string {
  const firm = firmnessOf(links);
  if (firm === undefined) return '';
  const what = `Forslagenes formater giver ${liste(firm.dybder)}.`;
  return firm.isAlone ? `Kun ét forslag dækker behovet. Formatet giver ${liste(firm.dybder)}.` : what;
}

/** How a need stands in a group, in words: «K1: direkte (træning, ét forslag)». */
export function groupWords(group: GroupStanding): string {
  const { status, links } = group;
  const firm = groupFirmness(group);
  if (status === 'ingen' || status === 'ukendt' || firm === '') return statusOrd(group);
  return `${forslagKoder(links)}: ${statusNavn[status]} (${firm})`;
}

/** The same for a narrow cell: «K1 direkte», «uden forslag». */
export function statusOrd({ status, links, settled, naevnt }: GroupStanding): string {
  if (status === 'ukendt') return IKKE_INTERVIEWET;
  if (status === 'ingen') return (naevnt ?? 0) > 0 ? 'under tærsklen' : 'nævnes ikke';
  if (settled !== undefined) return `${statusNavn.hul}; ${afgoerelseNavn[settled.status]}`;
  return links.length === 0 ? statusNavn.hul : `${forslagKoder(links)} ${statusNavn[status]}`;
}

/** How firm that is: «træning, ét forslag»; nothing where no proposal reaches the need. */
export function groupFirmness({ links }: GroupStanding): string {
  const firm = firmnessOf(links);
  return firm === undefined ? '' : firmness(firm);
}

/** The finding of a theme's coverage: which of its groups lack proposals for most of its needs. */
export function temaFund(all: readonly TemaCoverage[]): string {
  if (all.length === 0) return 'Ingen af temaets behov tæller i nogen gruppe';
  const most = Math.max(...all.map(({ counts }) => counts.hul));
  if (most === 0) return 'Alle temaets behov har et forslag i de grupper, de nævnes for';
  const lacking = all.filter(({ counts }) => counts.hul === most).map(({ gruppe }) => gruppe);
  const what = `forslag til ${talord(most)} af temaets behov`;
  if (all.length > 1 && lacking.length === all.length) return `Alle grupper mangler ${what}`;
  const [only, ...others] = lacking.map(rolleOf);
  if (only !== undefined && lacking.length === OMRAADER.length && others.every((rolle) => rolle === only))
    return `${rolleNavn[only]} mangler ${what}, på begge områder`;
  return `${capital(liste(lacking.map(gruppeISaetning)))} mangler ${what}`;
}

/** How firm coverage stands, as sentences. A cell is a need in a group. */
export function firmnessISaetning({ daekket, alene, dybder }: FirmnessCounts): string {
  if (daekket === 0) return 'Ingen behov er dækket i nogen gruppe.';
  const isAll = alene === daekket;
  const cells = daekket === 1 ? 'det felt' : `${isAll ? 'hvert af ' : ''}de ${tal(daekket)} felter`;
  const alone = isAll ? `${capital(cells)}, der er dækket, er` : `Af ${cells}, der er dækket, er ${talord(alene)}`;
  const depth = liste(DYBDER.filter((dybde) => dybder[dybde] > 0).map((dybde) => `${dybde} i ${tal(dybder[dybde])}`));
  return `${alone} dækket af kun ét forslag. Forslagenes formater giver ${depth}.`;
}

/** Why a need lacks a proposal in one group of a role alone: «»Samtaler« er kun for børn og unge.» */
export function gapReason({ nearest, cells, mangler }: Pick<NearGap, 'nearest' | 'cells' | 'mangler'>): string {
  const others = nearest.filter(({ why }) => why === 'omraade');
  if (others.length === 0 && cells.length === mangler.length) return '';
  return others.map((near) => omraadeReason(near)).join(' ');
}

/** What is covered in one area alone, by the group that lacks a proposal; gaps with the same reason stand together. */
export function gapsByReason(oneArea: readonly NearGap[]) {
  return GRUPPER.map((gruppe) => {
    const own = oneArea.filter(({ rolle, mangler }) => mangler.some((omraade) => gruppeOf(rolle, omraade) === gruppe));
    return { gruppe, grunde: [...Map.groupBy(own, gapReason)].map(([grund, gaps]) => ({ grund, gaps })) };
  }).filter(({ grunde }) => grunde.length > 0);
}

function omraadeReason({ forslag, omraader }: Near): string {
  const only = liste(omraader.map((omraade) => omraadeNavn[omraade].toLowerCase()));
  const isFor = forslag.omraader.length < OMRAADER.length;
  return isFor ? `»${forslag.titel}« er kun for ${only}.` : `»${forslag.titel}« dækker det kun for ${only}.`;
}

/** How far the judges of coverage agree, as sentences; that one judged alone, where one did. */
export function bedoemmere(agreement: JudgeAgreement | undefined): string {
  if (agreement === undefined)
    return 'Én har bedømt dækningen. Derfor er det ikke målt, hvor enige flere bedømmere ville være.';
  const { bedoemmere: names, antal, faelles, enige, alpha } = agreement;
  const judged = liste(names.map((name, i) => `${name} har bedømt ${tal(antal[i] ?? 0)}`));
  const value = alpha === undefined ? 'kan ikke regnes ud' : tal(Math.round(alpha * 100) / 100);
  return `${judged} koblinger hver for sig. ${tal(faelles)} er bedømt af mindst to, og om ${tal(enige)} af dem er de enige. Krippendorffs alfa: ${value}. Det er de koblinger, de siden er enedes om, der gælder.`;
}

/** What was decided, in words. */
export const afgoerelseNavn: Readonly<Record<Afgoerelse, string>> = {
  nyt: 'nyt forslag er besluttet',
  udvid: 'et forslag udvides',
  andre: 'andre dækker det',
  accepteret: 'accepteret, som det er',
};

/** The same for a narrow cell. */
export const afgoerelseKort: Readonly<Record<Afgoerelse, string>> = {
  nyt: 'nyt',
  udvid: 'udvid',
  andre: 'andre',
  accepteret: 'ok',
};

/** What was settled, why, by whom and by when, as sentences. */
export function settledWords({ status, beslutning, tilbud }: Settled): string {
  if (beslutning === undefined) return saetninger([capital(afgoerelseNavn[status]), tilbud?.navn ?? '']);
  const { begrundelse, ansvarlig, frist, kilde, dato: iso } = beslutning;
  return saetninger([
    capital(afgoerelseNavn[status]),
    begrundelse,
    ...(ansvarlig === undefined ? [] : [`Ansvarlig: ${ansvarlig}`]),
    ...(frist === undefined ? [] : [`Frist: ${dato(frist)}`]),
    `${kilde}, ${dato(iso)}`,
  ]);
}

/** How many questions are open, as a heading. */
export function decisionTitle(open: number): string {
  if (open === 0) return 'Alle spørgsmål er afklaret';
  return `${Talord(open)} spørgsmål at tage stilling til`;
}

/** Some groups in words: «myndighed, begge områder», «udfører, voksne». */
export function grupperNavn(grupper: readonly Gruppe[]): string {
  return ROLLER.flatMap((rolle) => {
    const own = grupper.filter((gruppe) => rolleOf(gruppe) === rolle);
    const area =
      own.length === OMRAADER.length
        ? 'begge områder'
        : liste(own.map((gruppe) => omraadeNavn[omraadeOf(gruppe)].toLowerCase()));
    return own.length === 0 ? [] : [`${rolleNavn[rolle].toLowerCase()}, ${area}`];
  }).join('; ');
}
