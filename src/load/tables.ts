import { OMRAADER, ROLLER } from '../model/rolle.ts';
import {
  AFGOERELSER,
  INGEN,
  DYBDER,
  DELTAGELSE_MAAL,
  ENHEDER,
  KILDE_ARTER,
  OMTRENT,
  STYRKER,
  TILBUD_ARTER,
  OM_FELTER,
} from '../model/study.ts';
import {
  aar,
  aftryk,
  bedoemmer,
  date,
  decimal,
  decimals,
  id,
  integer,
  names,
  oneOf,
  optional,
  reference,
  references,
  sumOf,
  text,
  tidspunkt,
} from './columns.ts';
import { type Columns, type Row, table } from './table.ts';

const NAME = text({ max: 500 });
const SENTENCES = text({ max: 800 });
const KILDE = reference('kilder');

/** Of two numbers of a row, where both are given, the one may not be less than the other. */
function atLeast<High extends string, Low extends string>(high: High, low: Low) {
  return (row: Readonly<Record<High | Low, number | undefined>>) => {
    const [most, least] = [row[high], row[low]];
    if (most === undefined || least === undefined || most >= least) return undefined;
    return { field: high, expected: `tallet skal være mindst ${least}, som står i »${low}«` };
  };
}

/** A period that ends begins in an earlier year, or the same. */
function endsAfterItBegins({ fra, til }: { fra: number | string | undefined; til: number | undefined }) {
  if (til === undefined || (typeof fra === 'number' && til >= fra)) return undefined;
  const begins = `årstallet skal være ${fra} eller senere, for sådan begynder det i »fra«`;
  const given = fra === undefined ? 'ikke noget' : `»${fra}«`;
  const noYear = `kun en periode, der begynder med et årstal, kan slutte med et, og i »fra« står ${given}`;
  return { field: 'til' as const, expected: typeof fra === 'number' ? begins : noYear };
}

/** Every table of `data/`, in the order they are listed for readers. The file of a table is `NAME.csv`. */
export const TABLES = {
  kilder: table({
    name: 'kilder',
    columns: {
      kilde: id(),
      titel: NAME,
      anledning: NAME,
      ophav: NAME,
      dato: optional(date()),
      art: oneOf(KILDE_ARTER),
      del_af: optional(KILDE),
      beskrivelse: SENTENCES,
    },
    key: ['kilde'],
  }),
  temaer: table({
    name: 'temaer',
    columns: {
      tema: id(),
      navn: NAME,
      kortnavn: NAME,
      navn_en: optional(NAME),
      beskrivelse: SENTENCES,
      kilde: optional(KILDE),
    },
    key: ['tema'],
  }),
  kodebog: table({
    name: 'kodebog',
    columns: {
      kode: id(),
      tema: reference('temaer'),
      navn: NAME,
      definition: SENTENCES,
      relaterede: references('kodebog'),
      note: optional(SENTENCES),
    },
    key: ['kode'],
    rules: [
      (row) =>
        row.relaterede.includes(row.kode)
          ? { field: 'relaterede', expected: 'et behov kan ikke være beslægtet med sig selv' }
          : undefined,
      (row) =>
        new Set(row.relaterede).size < row.relaterede.length
          ? { field: 'relaterede', expected: 'hvert behov skal stå én gang' }
          : undefined,
    ],
  }),
  naevnelser: table({
    name: 'naevnelser',
    columns: { kode: reference('kodebog'), rolle: oneOf(ROLLER), overskrift: NAME, ordlyd: NAME, kilde: KILDE },
    key: ['kode', 'rolle'],
  }),
  deltagelse: table({
    name: 'deltagelse',
    columns: {
      maal: oneOf(DELTAGELSE_MAAL),
      navn: NAME,
      mindst: integer({ min: 0, max: 10_000 }),
      hoejst: integer({ min: 0, max: 10_000 }),
      ud_af: optional(integer({ min: 1, max: 10_000 })),
      kilde: KILDE,
    },
    key: ['maal'],
    rules: [atLeast('hoejst', 'mindst'), atLeast('ud_af', 'hoejst')],
  }),
  grupper: table({
    name: 'grupper',
    columns: { gruppe: id(), omraade: oneOf(OMRAADER), rolle: oneOf(ROLLER), faggrupper: NAME, kilde: KILDE },
    key: ['gruppe'],
  }),
  formater: table({
    name: 'formater',
    columns: {
      format: id(),
      navn: NAME,
      flertal: NAME,
      navn_en: optional(NAME),
      dage_mindst: integer({ min: 1, max: 1000 }),
      dage_hoejst: integer({ min: 1, max: 1000 }),
      timer_mindst: optional(integer({ min: 1, max: 10_000 })),
      timer_hoejst: optional(integer({ min: 1, max: 10_000 })),
      dybde: oneOf(DYBDER),
      indhold: SENTENCES,
      kilde: KILDE,
    },
    key: ['format'],
    rules: [
      atLeast('dage_hoejst', 'dage_mindst'),
      atLeast('timer_hoejst', 'timer_mindst'),
      ({ timer_mindst, timer_hoejst }) =>
        (timer_mindst === undefined) !== (timer_hoejst === undefined)
          ? {
              field: timer_mindst === undefined ? 'timer_mindst' : 'timer_hoejst',
              expected: 'timer skal have både et mindste og et højeste tal eller slet ingen',
            }
          : undefined,
    ],
  }),
  stoette: table({
    name: 'stoette',
    columns: {
      stoette: id(),
      navn: NAME,
      ects: decimals({ example: '5;10' }),
      ects_er: oneOf(['mindst', 'valg']),
      proeve: oneOf(['ja', 'nej']),
      kilde: KILDE,
    },
    key: ['stoette'],
    rules: [
      (row) =>
        row.ects_er === 'mindst' && row.ects.length > 1
          ? { field: 'ects', expected: 'der skal stå ét tal, når »ects_er« er »mindst«' }
          : undefined,
    ],
  }),
  oevrigeTemaer: table({
    name: 'oevrige-temaer',
    columns: { oevrigt_tema: id(), navn: NAME, beskrivelse: SENTENCES, kilde: KILDE },
    key: ['oevrigt_tema'],
  }),
  fakta: table({
    name: 'fakta',
    columns: {
      faktum: id(),
      emne: id(),
      navn: NAME,
      fra: tidspunkt(),
      til: optional(aar()),
      mindst: decimal(),
      hoejst: decimal(),
      ud_af: optional(decimal()),
      omtrent: optional(oneOf(OMTRENT)),
      enhed: oneOf(ENHEDER),
      regnestykke: sumOf('fakta'),
      kilde: KILDE,
    },
    key: ['faktum'],
    rules: [endsAfterItBegins, atLeast('hoejst', 'mindst'), atLeast('ud_af', 'hoejst')],
  }),
  tilbud: table({
    name: 'tilbud',
    columns: {
      tilbud: id(),
      navn: NAME,
      art: oneOf(TILBUD_ARTER),
      indhold: SENTENCES,
      maalgruppe: NAME,
      udbydere: names(),
      fra: optional(aar()),
      til: optional(aar()),
      note: optional(SENTENCES),
      behov: references('kodebog'),
      kilde: KILDE,
    },
    mayLack: ['behov'],
    key: ['tilbud'],
    rules: [endsAfterItBegins],
  }),
  daekning: table({
    name: 'daekning',
    columns: {
      kode: reference('kodebog'),
      rolle: oneOf(ROLLER),
      forslag: reference('forslag'),
      styrke: oneOf([...STYRKER, INGEN]),
      omraade: oneOf([...OMRAADER, 'begge']),
      begrundelse: text({ max: 240 }),
      bedoemmer: optional(bedoemmer()),
      aftryk: optional(aftryk()),
    },
    mayLack: ['bedoemmer', 'aftryk'],
    key: ['kode', 'rolle', 'forslag', 'bedoemmer'],
  }),
  opfoelgning: table({
    name: 'opfoelgning',
    columns: {
      emne: id(),
      rolle: optional(oneOf(ROLLER)),
      omraade: oneOf([...OMRAADER, 'begge']),
      status: oneOf(AFGOERELSER),
      begrundelse: SENTENCES,
      ansvarlig: optional(NAME),
      frist: optional(date()),
      kilde: NAME,
      dato: date(),
    },
    key: ['emne', 'rolle', 'omraade'],
    mayBeEmpty: true,
  }),
  prioritering: table({
    name: 'prioritering',
    columns: {
      runde: NAME,
      dato: date(),
      hvem: NAME,
      kode: reference('kodebog'),
      rolle: oneOf(ROLLER),
      stemmer: integer({ min: 0, max: 100_000 }),
    },
    key: ['runde', 'kode', 'rolle'],
    mayBeEmpty: true,
  }),
  om: table({
    name: 'om',
    columns: { felt: oneOf(OM_FELTER), navn: NAME, vaerdi: optional(NAME) },
    key: ['felt'],
  }),
  kommuner: table({ name: 'kommuner', columns: { kommune: text({ max: 200 }) }, key: ['kommune'] }),
  steder: table({ name: 'steder', columns: { sted: text({ max: 200 }) }, key: ['sted'] }),
  soegeord: table({ name: 'soegeord', columns: { ord: text({ max: 200 }), soegeord: names() }, key: ['ord'] }),
};

export type TableName = keyof typeof TABLES;

export type RowOf<N extends TableName> = (typeof TABLES)[N] extends { columns: infer C extends Columns }
  ? Row<C>
  : never;
