import type { GapQuestion } from '../analysis/askAboutGaps.ts';
import {
  GRUPPER,
  OMRAADER,
  ROLLER,
  type Rolle,
  gruppeNavn,
  omraadeNavn,
  omraadeOf,
  rolleNavn,
  rolleOf,
} from '../model/rolle.ts';
import { STATUSSER } from '../analysis/coverPairs.ts';
import { VURDERING, decisionTitle, gapQuestion, mestUdenForslag } from '../text/daekning.ts';
import { forslagGrupper, forslagKode } from '../text/forslag.ts';
import { Talord, dageAf, spaend, tal } from '../text/tal.ts';
import { type Dias, type Farve, deck, raekker, spalter } from './dias.ts';
import { formatDias, punkt, rolleOrd } from './diasFaelles.ts';
import { grupper } from './daekningData.ts';
import { fillProse } from './fillProse.ts';
import type { Json } from './printable.ts';
import type { Report } from './report.ts';
import { type Sources, common, kildelister } from './sources.ts';
import { sammenfatning, titler } from './summary.ts';

const ID = 'dias-styregruppemoede';

/** Slides for the steering group’s meeting: the formats, the proposals, what they do not cover, the further themes, and the questions. */
export function diasStyregruppemoede(sources: Sources): Report[] {
  return deck(ID, sources, [
    inOneMinute(sources),
    ...formatDias(sources),
    ...sources.findings.study.formater.flatMap((format) => proposals(format.id, sources)),
    perGroup(sources),
    ...ROLLER.flatMap((rolle) => gapSlides(rolle, sources)),
    ...furtherThemes(sources),
    ...questions(sources),
  ]);
}

function inOneMinute(sources: Sources): Dias {
  const parts = sammenfatning(sources.findings);
  return {
    titel: 'På ét minut',
    indhold: {
      kind: 'felter',
      felter: parts.map(({ titel, tal: number, ord, tekst }) => ({
        farve: 'ingen',
        navn: titel,
        tal: number,
        ord,
        tekst,
      })),
      fod: [],
    },
    kilder: kildelister(sources).daekning,
    noter: parts.map(({ titel, punkter }) => `${titel}: ${punkter.join('; ')}.`),
  };
}

/** One format’s proposals. */
function proposals(format: string, sources: Sources): Dias[] {
  const { findings, figures, texts } = sources;
  const own = findings.study.forslag.filter((forslag) => forslag.format.id === format);
  const [first] = own;
  if (first === undefined) return [];
  const name = own.length === 1 ? first.format.navn.toLowerCase() : first.format.flertal;
  const slide = {
    titel: `${own.length === 1 ? '1' : Talord(own.length)} ${name} på ${dageAf(first.format)}`,
    note: STRIP,
    kilder: kildelister(sources).daekning,
    noter: own
      .filter(({ hasLinks }) => !hasLinks)
      .map(({ titel }) => `»${titel}« siger ikke, hvilke behov det skal handle om.`),
  };
  return raekker(
    slide,
    own.map((forslag) => ({
      kode: forslagKode(forslag),
      titel: forslag.titel,
      tekst: forslag.maalgruppe,
      beskrivelse: firstWords(fillProse(texts.forslag.get(forslag.id) ?? [], findings, figures)),
      grupper: GRUPPER.map((gruppe) => forslagGrupper(forslag).includes(gruppe)),
    })),
  );
}

/** The first paragraph of a text. */
function firstWords([first]: readonly Json[]): string {
  const { dele = [] } = (first ?? {}) as { dele?: readonly { tekst: string }[] };
  return dele.map(({ tekst }) => tekst).join('');
}

/** What the four boxes beside a proposal mean. */
const STRIP = `Fra venstre: ${GRUPPER.map((gruppe) => gruppeNavn(gruppe).toLowerCase()).join('; ')}.`;

function perGroup(sources: Sources): Dias {
  const { daekning } = sources.findings;
  const told = grupper(sources.findings);
  return {
    titel: mestUdenForslag(daekning),
    indhold: {
      kind: 'felter',
      felter: GRUPPER.map((gruppe, i) => ({
        farve: rolleOf(gruppe) satisfies Farve,
        navn: rolleNavn[rolleOf(gruppe)],
        under: omraadeNavn[omraadeOf(gruppe)].toLowerCase(),
        tal: told[i]?.hul ?? '',
        ord: `af ${told[i]?.behov ?? ''} behov uden forslag`,
        dele: STATUSSER.map((status) => daekning.perGruppe[gruppe].counts[status]),
      })),
      fod: [],
    },
    note: `Søjlen: mørk er dækket direkte, lys er dækket delvist, skraveret er uden forslag. ${VURDERING}`,
    kilder: kildelister(sources).daekning,
    noter: [common(ID, sources, []).vurdering, titler(sources.findings).daekning],
  };
}

/** What has no proposal for a role: in any of its groups first, then in one alone. */
function gapSlides(rolle: Rolle, sources: Sources): Dias[] {
  const { gaps, oneArea } = sources.findings.daekning;
  const of = <T extends { readonly rolle: Rolle }>(all: readonly T[]) => all.filter((gap) => gap.rolle === rolle);
  const [both, one] = [of(gaps), of(oneArea)];
  if (both.length + one.length === 0) return [];
  const areas = OMRAADER.map((omraade) => ({
    navn: `Uden forslag kun for ${omraadeNavn[omraade].toLowerCase()}`,
    punkter: one.filter(({ mangler }) => mangler.includes(omraade)).map(({ behov }) => punkt(behov)),
  }));
  const groups = [
    { navn: 'Helt uden forslag', punkter: both.map(({ behov }) => punkt(behov)) },
    ...areas.sort((a, b) => b.punkter.length - a.punkter.length),
  ];
  const slide = {
    titel: gapTitle(rolle, both.length, one.length),
    note: 'Fyldt cirkel: behovet nævnes for begge roller. Uden forslag er ikke det samme som vigtigst.',
    kilder: kildelister(sources).daekning,
    noter: [],
  };
  return spalter(slide, rolle, groups);
}

function gapTitle(rolle: Rolle, both: number, one: number): string {
  if (both === 0) return `${Talord(one)} behov for ${rolleOrd(rolle)} er uden forslag på ét område`;
  return `${Talord(both)} behov for ${rolleOrd(rolle)} er helt uden forslag`;
}

function furtherThemes(sources: Sources): Dias[] {
  const { oevrigeTemaer } = sources.findings.study;
  if (oevrigeTemaer.length === 0) return [];
  const slide = {
    titel: titler(sources.findings).oevrigeTemaer,
    kilder: kildelister(sources).oevrigeTemaer,
    noter: oevrigeTemaer.map(({ navn, beskrivelse }) => `${navn}: ${beskrivelse}`),
  };
  return raekker(
    slide,
    oevrigeTemaer.map(({ navn }) => ({ kode: '', titel: navn, tekst: '', beskrivelse: '', grupper: [] })),
  );
}

const KINDS: Readonly<Record<GapQuestion['kind'], string>> = {
  indhold: 'Hvad skal et forslag handle om, som ikke selv siger det?',
  aabn: 'Skal et forslag åbnes for den anden rolle?',
  udvid: 'Kan et forslag udvides, så det dækker mere?',
  omraade: 'Skal et forslag også være for det andet område?',
  nyt: 'Er der brug for nye forslag?',
};

/** The numbers of the open questions of each kind; in full they stand in the notes and on paper. */
function questions(sources: Sources): Dias[] {
  const { decisions } = sources.findings;
  if (decisions.length === 0) return [];
  const numbered = decisions.map(({ question, isSettled }, i) => ({ kind: question.kind, isSettled, number: i + 1 }));
  const open = numbered.filter(({ isSettled }) => !isSettled);
  const kinds = [...Map.groupBy(open, ({ kind }) => kind)];
  const paper = sources.texts.rapporter.get('til-moedet')?.titel;
  const slide = {
    titel: decisionTitle(open.length),
    ...(paper === undefined
      ? {}
      : { note: `Spørgsmålene står i fuld længde i »${paper}«, med plads til ansvarlig og frist.` }),
    kilder: kildelister(sources).daekning,
    noter: decisions.map(({ question }, i) => `${tal(i + 1)}. ${gapQuestion(question)}`),
  };
  return raekker(
    slide,
    kinds.map(([kind, all]) => ({
      kode: spans(all.map(({ number }) => number)),
      titel: KINDS[kind],
      tekst: '',
      beskrivelse: '',
      grupper: [],
    })),
  );
}

/** Numbers in order as runs: «1, 3-5». */
function spans(numbers: readonly number[]): string {
  const runs: { mindst: number; hoejst: number }[] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.hoejst === n - 1) last.hoejst = n;
    else runs.push({ mindst: n, hoejst: n });
  }
  return runs.map(spaend).join(', ');
}
