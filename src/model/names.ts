/** Numbers that prose may print: `<Tal er="behov" />`. */
export const COUNT_NAMES = [
  'kodebog',
  'behov',
  'myndighed',
  'udfoerer',
  'overskrifterMyndighed',
  'overskrifterUdfoerer',
  'kunMyndighed',
  'kunUdfoerer',
  'faelles',
  'ikkeFaelles',
  'medBeslaegtet',
  'temaer',
  'par',
  'parIAfrapporteringen',
  'faellesIAfrapporteringen',
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

/** The pages whose texts stand in `content/sider/NAME.mdx`. */
export const PAGE_NAMES = [
  '404',
  'aendringer',
  'behov',
  'beslutninger',
  'daekning',
  'data',
  'en',
  'formater',
  'forside',
  'forslag',
  'huller',
  'indeks',
  'interviews',
  'kilder',
  'metode',
  'myndighed',
  'oevrige-temaer',
  'planlaeg',
  'praksis',
  'rapporter',
  'stoette',
  'temaer',
  'tilgaengelighed',
  'udfoerer',
] as const;

export type PageName = (typeof PAGE_NAMES)[number];

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
  'daekningGrupper',
  'daekningskort',
] as const;

export type FigureName = (typeof FIGURE_NAMES)[number];
