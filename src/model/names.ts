/** Numbers that prose may print: `<Tal er="behov" />`. */
export const COUNT_NAMES = [
  'behov',
  'myndighed',
  'udfoerer',
  'overskrifterMyndighed',
  'overskrifterUdfoerer',
  'kunMyndighed',
  'kunUdfoerer',
  'faelles',
  'ikkeFaelles',
  'temaer',
  'par',
  'interviews',
  'grupper',
  'kommuner',
  'kommunerIAlt',
  'regionaleRepraesentanter',
  'formater',
  'forslag',
  'forslagIAfrapporteringen',
  'huller',
  'koblinger',
  'oevrigeTemaer',
  'praksis',
] as const;

export type CountName = (typeof COUNT_NAMES)[number];

/** Figures that prose may show: `<Figur navn="overlap" />`. */
export const FIGURE_NAMES = [
  'overlap',
  'behovskort',
  'behovPrTema',
  'myndighedPrTema',
  'udfoererPrTema',
  'deltagelse',
  'formater',
  'daekningPrRolle',
  'daekningskort',
] as const;

export type FigureName = (typeof FIGURE_NAMES)[number];
