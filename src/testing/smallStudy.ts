import { type Deling, OMRAADER, ROLLER, type Rolle, grupperOf } from '../model/rolle.ts';
import type {
  Behov,
  Deltagelse,
  DeltagelseMaal,
  Format,
  Forslag,
  Kilde,
  Kursus,
  Link,
  Naevnelse,
  Study,
  Styrke,
  Tema,
} from '../model/study.ts';

const rapport: Kilde = {
  id: 'proeverapport',
  titel: 'Prøverapport: opdigtet kilde til test',
  anledning: 'prøvemøde',
  ophav: 'Testen',
  dato: '2020-01-31',
  art: 'rapport',
  beskrivelse: 'Opdigtet.',
  delAf: undefined,
};

const kodebog: Kilde = { ...rapport, id: 'proevekodebog', titel: 'Prøvekodebog', dato: undefined, art: 'redaktion' };

const format: Format = {
  id: 'proeveformat',
  navn: 'Prøveformat',
  flertal: 'prøveformater',
  navnEn: undefined,
  dage: { mindst: 1, hoejst: 3 },
  timer: undefined,
  dybde: 'viden',
  indhold: 'Opdigtet.',
  kilde: rapport,
};

const felt = { navn: 'Prøvefelt', vaerdi: 'prøve' };
const OM: Study['om'] = {
  ...{ udgiver: felt, redaktion: felt, kontakt: felt },
  ...{ 'kortlagt-af': felt, modtager: felt },
};

/** Three themes and seven needs: two of both roles, four of myndighed alone, one of udfører alone. */
const SMALL: Readonly<Record<string, readonly Deling[]>> = {
  'Prøvetema Ål': ['myndighed', 'faelles', 'udfoerer'],
  'Prøvetema Ærter': ['myndighed', 'myndighed', 'myndighed'],
  'Prøvetema Øl': ['faelles'],
};

/** A made-up proposal: whom it is for, and the needs it meets by their place in the study, from 0. */
export interface TestForslag {
  readonly roller?: readonly Rolle[];
  readonly meets: readonly (readonly [behov: number, rolle: Rolle, styrke: Styrke])[];
}

/** What a test may add to the study: proposals, in their order, and needs that are related, both by place from 0. */
export interface Added {
  readonly forslag?: readonly TestForslag[];
  readonly related?: readonly (readonly [number, number])[];
}

/** A made-up study for tests, small enough to count by hand: for each theme's name, who mentions each of its needs. */
export function testStudy(
  delinger: Readonly<Record<string, readonly Deling[]>> = SMALL,
  { forslag: added = [], related = [] }: Added = {},
): Study {
  const temaer = Object.entries(delinger).map(([navn, own], i) => tema(navn, own, `proevetema-${i + 1}`));
  const behov = temaer.flatMap((t) => t.behov);
  const mentions = behov.flatMap((b) => b.naevnelser);
  for (const [a, b] of related) {
    (behov[a]!.relaterede as Behov[]).push(behov[b]!);
    (behov[b]!.relaterede as Behov[]).push(behov[a]!);
  }
  const forslag = added.map((one, i) => proposal(one, i + 1, behov));
  return {
    grundlag: { art: 'rapport' },
    om: OM,
    kommuner: ['Solbakke'],
    steder: ['Klintholm'],
    soegeord: new Map(),
    dataversion: { version: '0.1', dato: '2020-02-01' },
    kilder: [rapport, kodebog],
    temaer,
    behov,
    naevnelser: ROLLER.flatMap((rolle) => mentions.filter((n) => n.rolle === rolle)),
    deltagelse: {
      interviews: deltagelse('interviews', 3),
      grupper: deltagelse('grupper', 1),
      kommuner: deltagelse('kommuner', 2, 5),
      'kommuner-pr-gruppe': deltagelse('kommuner-pr-gruppe', 2),
      'regionale-repraesentanter': deltagelse('regionale-repraesentanter', 1),
    },
    grupper: [
      { id: 'proevegruppe', omraade: 'voksne', rolle: 'myndighed', faggrupper: 'prøvefaggruppe', kilde: rapport },
    ],
    formater: [format],
    forslag,
    links: forslag.flatMap(({ links }) => links),
    bedoemmelser: [],
    beslutninger: [],
    prioriteringer: [],
    fakta: [],
    tilbud: [],
    praksis: [],
    stoette: [{ id: 'proevestoette', navn: 'Prøvekursus', ects: [1.5], erMindst: true, proeve: false, kilde: rapport }],
    oevrigeTemaer: [{ id: 'proeve-oevrigt', navn: 'Øvrigt prøvetema', beskrivelse: 'Opdigtet.', kilde: rapport }],
  };
}

function tema(navn: string, delinger: readonly Deling[], id: string): Tema {
  const behov: Behov[] = [];
  const made: Tema = { id, navn, kortnavn: navn, navnEn: undefined, beskrivelse: 'Opdigtet.', kilde: undefined, behov };
  behov.push(...delinger.map((deling, i) => need(made, deling, i + 1)));
  return made;
}

function need(own: Tema, deling: Deling, number: number): Behov {
  const naevnelser: Naevnelse[] = [];
  const roller: readonly Rolle[] = deling === 'faelles' ? ROLLER : [deling];
  const navn = `Prøvebehov ${number} i ${own.navn}`;
  const made: Behov = {
    kode: `${own.id}-behov-${number}`,
    navn,
    definition: 'Opdigtet.',
    tema: own,
    grupper: grupperOf(...roller),
    deling,
    naevnelser,
    relaterede: [],
    note: undefined,
  };
  naevnelser.push(
    ...roller.map((rolle) => ({ behov: made, rolle, overskrift: own.navn, ordlyd: navn, kilde: rapport })),
  );
  return made;
}

const NO_KURSUS: Kursus = {
  ...{ status: undefined, udbyder: undefined, underviser: undefined, sted: undefined, pris: undefined, datoer: [] },
  ...{ tilmelding: undefined, laeringsmaal: undefined, forudsaetninger: undefined, evaluering: undefined },
  foreslaaetAf: undefined,
};

function proposal({ roller = ROLLER, meets }: TestForslag, nummer: number, behov: readonly Behov[]): Forslag {
  const links: Link[] = [];
  const titel = `Prøveforslag ${nummer}`;
  const made: Forslag = {
    ...{ id: `proeveforslag-${nummer}`, nummer, titel, kortnavn: titel, format, roller, omraader: OMRAADER },
    ...{ ikkeNaevnt: [], maalgruppe: 'prøvemålgruppe', kursus: NO_KURSUS, kilde: rapport, links },
    hasLinks: meets.length > 0,
  };
  links.push(
    ...meets.map(([i, rolle, styrke]) => ({
      ...{ behov: behov[i]!, rolle, forslag: made, styrke, omraader: OMRAADER },
      begrundelse: 'Opdigtet.',
    })),
  );
  return made;
}

function deltagelse(maal: DeltagelseMaal, antal: number, udAf?: number): Deltagelse {
  return { maal, navn: `Prøvetal: ${maal}`, mindst: antal, hoejst: antal, udAf, kilde: rapport };
}
