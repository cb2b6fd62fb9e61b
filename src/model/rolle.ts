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

/** One of the four groups that were interviewed, a role in an area: the unit of needs, coverage and gaps. A role is its two groups together. */
export type Gruppe = `${Rolle}-${Omraade}`;

export function gruppeOf(rolle: Rolle, omraade: Omraade): Gruppe {
  return `${rolle}-${omraade}`;
}

/** A role's groups, or all: myndighed first, børn og unge first. */
export function grupperOf(...roller: readonly Rolle[]): Gruppe[] {
  return roller.flatMap((rolle) => OMRAADER.map((omraade) => gruppeOf(rolle, omraade)));
}

export const GRUPPER: readonly Gruppe[] = grupperOf(...ROLLER);

export const rolleOf = (gruppe: Gruppe): Rolle => ROLLER.find((rolle) => gruppe.startsWith(rolle)) ?? 'myndighed';

export const omraadeOf = (gruppe: Gruppe): Omraade => OMRAADER.find((omraade) => gruppe.endsWith(omraade)) ?? 'voksne';

/** «Myndighed, børn og unge» */
export const gruppeNavn = (gruppe: Gruppe): string =>
  `${rolleNavn[rolleOf(gruppe)]}, ${omraadeNavn[omraadeOf(gruppe)].toLowerCase()}`;
