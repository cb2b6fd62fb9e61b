/** The two sides of the work: myndighed decides, udfører carries out. Every need is coded for one of them or both. */
export const ROLLER = ['myndighed', 'udfoerer'] as const;

export type Rolle = (typeof ROLLER)[number];

export const rolleNavn: Readonly<Record<Rolle, string>> = { myndighed: 'Myndighed', udfoerer: 'Udfører' };

/** Who mentions a need: one role alone, or both ('faelles'). The order is the order of the lanes in every chart. */
export const DELINGER = ['myndighed', 'faelles', 'udfoerer'] as const;

export type Deling = (typeof DELINGER)[number];

export const delingNavn: Readonly<Record<Deling, string>> = {
  myndighed: 'Kun myndighed',
  faelles: 'Fælles',
  udfoerer: 'Kun udfører',
};

export const OMRAADER = ['boern-og-unge', 'voksne'] as const;

export type Omraade = (typeof OMRAADER)[number];

export const omraadeNavn: Readonly<Record<Omraade, string>> = { 'boern-og-unge': 'Børn og unge', voksne: 'Voksne' };
