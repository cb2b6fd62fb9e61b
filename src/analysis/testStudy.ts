import { type Deling, ROLLER, type Rolle } from '../model/rolle.ts';
import type { Behov, Deltagelse, DeltagelseMaal, Kilde, Naevnelse, Study, Tema } from '../model/study.ts';

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

/** Three themes and seven needs: two of both roles, four of myndighed alone, one of udfører alone. */
const SMALL: Readonly<Record<string, readonly Deling[]>> = {
  'Prøvetema Ål': ['myndighed', 'faelles', 'udfoerer'],
  'Prøvetema Ærter': ['myndighed', 'myndighed', 'myndighed'],
  'Prøvetema Øl': ['faelles'],
};

/** A made-up study for tests, small enough to count by hand: for each theme's name, who mentions each of its needs. */
export function testStudy(delinger: Readonly<Record<string, readonly Deling[]>> = SMALL): Study {
  const temaer = Object.entries(delinger).map(([navn, own], i) => tema(navn, own, `proevetema-${i + 1}`));
  const behov = temaer.flatMap((t) => t.behov);
  const mentions = behov.flatMap((b) => b.naevnelser);
  return {
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
    formater: [
      {
        id: 'proeveformat',
        navn: 'Prøveformat',
        flertal: 'prøveformater',
        dage: { mindst: 1, hoejst: 3 },
        timer: undefined,
        indhold: 'Opdigtet.',
        kilde: rapport,
      },
    ],
    forslag: [],
    links: [],
    oevrigeTemaer: [{ id: 'proeve-oevrigt', navn: 'Øvrigt prøvetema', beskrivelse: 'Opdigtet.', kilde: rapport }],
  };
}

function tema(navn: string, delinger: readonly Deling[], id: string): Tema {
  const behov: Behov[] = [];
  const made: Tema = { id, navn, kortnavn: navn, beskrivelse: 'Opdigtet.', behov };
  behov.push(...delinger.map((deling, i) => need(made, deling, i + 1)));
  return made;
}

function need(own: Tema, deling: Deling, number: number): Behov {
  const naevnelser: Naevnelse[] = [];
  const navn = `Prøvebehov ${number} i ${own.navn}`;
  const made: Behov = {
    kode: `${own.id}-behov-${number}`,
    navn,
    definition: 'Opdigtet.',
    tema: own,
    deling,
    naevnelser,
    relaterede: [],
  };
  const roller: readonly Rolle[] = deling === 'faelles' ? ROLLER : [deling];
  naevnelser.push(
    ...roller.map((rolle) => ({ behov: made, rolle, overskrift: own.navn, ordlyd: navn, kilde: rapport })),
  );
  return made;
}

function deltagelse(maal: DeltagelseMaal, antal: number, udAf?: number): Deltagelse {
  return { maal, navn: `Prøvetal: ${maal}`, mindst: antal, hoejst: antal, udAf, kilde: rapport };
}
