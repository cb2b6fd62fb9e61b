import { type Goal, GOALS } from './rank.ts';

export type Range = readonly [least: number, most: number];

/** What the planner needs of the model: groups, needs in them (cells) and proposals, each numbered from 0. */
export interface PlanData {
  readonly grupper: readonly PlanGruppe[];
  readonly cells: readonly PlanCell[];
  readonly forslag: readonly PlanForslag[];
  /** The first year in which a proposal may start. */
  readonly fra: number;
}

export interface PlanGruppe {
  readonly id: string;
  readonly navn: string;
  readonly rolle: string;
  readonly omraade: string;
}

/** A need in a group that it counts for. */
export interface PlanCell {
  readonly behov: string;
  readonly gruppe: number;
}

export interface PlanForslag {
  readonly id: string;
  readonly kode: string;
  readonly titel: string;
  readonly format: string;
  readonly sti: string;
  readonly dage: Range;
  /** Null where the source tells days only. */
  readonly timer: Range | null;
  /** The groups that it is for. */
  readonly grupper: readonly number[];
  readonly links: readonly { readonly cell: number; readonly direct: boolean }[];
}

/** A proposal's place in time: the quarter it starts in («2027-1») and its place within it; '' and 0 where nothing is said. */
export interface Start {
  readonly kvartal: string;
  readonly nr: number;
}

export const PRIS_PR = ['deltager', 'hold', 'deltagerdag', 'holddag'] as const;

export interface Plan {
  /** Ids of the chosen groups. */
  readonly grupper: readonly string[];
  /** The budget. */
  readonly dage: number;
  /** Whether it is the days of each group, or of all proposals together. */
  readonly pr: 'alt' | 'gruppe';
  readonly maal: Goal;
  /** Whether a proposal's fewest days are counted or its most. */
  readonly regn: 'mindst' | 'hoejst';
  /** Locked in and locked out. */
  readonly med: readonly string[];
  readonly uden: readonly string[];
  /** Which of the programmes that are equally good, from 1. */
  readonly nr: number;
  /** The planner's own numbers, for a municipality of this name; '' and undefined where nothing is said. */
  readonly navn: string;
  /** One for each group of the data. */
  readonly deltagere: readonly (number | undefined)[];
  readonly hold: number | undefined;
  readonly pris: number | undefined;
  /** Where the price is a range: the upper end. */
  readonly prisTil: number | undefined;
  readonly prisPr: (typeof PRIS_PR)[number];
  readonly start: Readonly<Record<string, Start>>;
}

export const LIMITS = { dage: 1000, deltagere: 100_000, hold: 1000, pris: 10_000_000, nr: 999, navn: 300 } as const;
/** So many years ahead a proposal may be placed. */
export const AAR = 5;

export function noPlan({ grupper }: Pick<PlanData, 'grupper'>): Plan {
  return {
    grupper: grupper.map(({ id }) => id),
    dage: 20,
    pr: 'alt',
    maal: 'daekket',
    regn: 'mindst',
    med: [],
    uden: [],
    nr: 1,
    navn: '',
    deltagere: grupper.map(() => undefined),
    hold: undefined,
    pris: undefined,
    prisTil: undefined,
    prisPr: 'deltager',
    start: {},
  };
}

/** The planner's own part of a plan. */
export function ownOf({ navn, deltagere, hold, pris, prisTil, prisPr, start }: Plan) {
  return { navn, deltagere, hold, pris, prisTil, prisPr, start };
}

/** The quarters in which a proposal may start: «2027-1» and so on. */
export function kvartaler({ fra }: Pick<PlanData, 'fra'>): string[] {
  return Array.from({ length: AAR * 4 }, (_, i) => `${fra + Math.floor(i / 4)}-${(i % 4) + 1}`);
}

/** «1. kvartal 2027» */
export function kvartalNavn(kvartal: string): string {
  const [aar, nr] = kvartal.split('-');
  return `${nr}. kvartal ${aar}`;
}

/** A whole number from `least` to a limit, or undefined. */
export function wholeNumber(text: string, most: number, least = 1): number | undefined {
  const n = /^\d{1,9}$/.test(text.trim()) ? Number(text) : -1;
  return n >= least && n <= most ? n : undefined;
}

/** What a query string asks for, and what of it could not be followed, each a sentence. */
export interface Asked {
  readonly plan: Plan;
  readonly notes: readonly string[];
}

/**
 * A query string as a plan. Values that are unknown, repeated, not whole numbers or out of range are passed over. Addresses from
 * before the four groups name a role, an area and the whole programme (`valgt`): its proposals are locked in, all others out.
 */
export function parsePlan(query: string, data: PlanData): Asked {
  const params = new URLSearchParams(query.slice(0, 40_000));
  const one = (name: string) => (params.getAll(name).length === 1 ? (params.get(name) ?? '') : '');
  const list = (name: string) => one(name).split('.');
  const among = <T extends string>(name: string, known: readonly T[], or: T) =>
    known.find((k) => k === one(name)) ?? or;
  const number = (name: string, most: number, least = 1) => wholeNumber(one(name), most, least);
  const usual = noPlan(data);
  const ids = data.forslag.map(({ id }) => id);
  const known = (name: string) => ids.filter((id) => list(name).includes(id));
  const valgt = known('valgt');
  const [med, uden] =
    valgt.length > 0 ? [valgt, ids.filter((id) => !valgt.includes(id))] : [known('med'), known('uden')];
  const both = med.filter((id) => uden.includes(id));
  const { grupper, isStrange } = chosenGroups(data, one);
  const parts = list('deltagere');
  const plan: Plan = {
    grupper,
    dage: number('dage', LIMITS.dage) ?? usual.dage,
    pr: among('pr', ['alt', 'gruppe'], usual.pr),
    maal: among('maal', GOALS, usual.maal),
    regn: among('regn', ['mindst', 'hoejst'], usual.regn),
    med: med.filter((id) => !both.includes(id)),
    uden: uden.filter((id) => !both.includes(id)),
    nr: number('nr', LIMITS.nr) ?? 1,
    navn: one('navn').slice(0, LIMITS.navn),
    deltagere: usual.deltagere.map((_, i) =>
      parts.length === usual.deltagere.length ? wholeNumber(parts[i] ?? '', LIMITS.deltagere, 0) : undefined,
    ),
    hold: number('hold', LIMITS.hold),
    pris: number('pris', LIMITS.pris, 0),
    prisTil: number('pristil', LIMITS.pris, 0),
    prisPr: among('prispr', PRIS_PR, usual.prisPr),
    start: startsOf(list('start'), data),
  };
  const koder = data.forslag.filter(({ id }) => both.includes(id)).map(({ kode }) => kode);
  const notes = [
    ...(isStrange ? ['Adressen nævner en gruppe, der ikke findes; den er sprunget over.'] : []),
    ...(koder.length > 0 ? [`Adressen låser ${koder.join(', ')} både med og ude; her er det frit.`] : []),
  ];
  return { plan, notes };
}

/** The groups that are named, or those of an older address's role and area; all where none is left. */
function chosenGroups({ grupper }: PlanData, one: (name: string) => string): { grupper: string[]; isStrange: boolean } {
  const named = one('grupper') === '' ? [] : one('grupper').split('.');
  const is = (of: 'rolle' | 'omraade', g: PlanGruppe) => !grupper.some((k) => k[of] === one(of)) || g[of] === one(of);
  const chosen = grupper.filter((g) => (named.length > 0 ? named.includes(g.id) : is('rolle', g) && is('omraade', g)));
  const isStrange = named.some((id) => !grupper.some((g) => g.id === id));
  return { grupper: (chosen.length > 0 ? chosen : grupper).map(({ id }) => id), isStrange };
}

/** «K1_2027-1_2»: a proposal, its quarter and its place within it. */
function startsOf(parts: readonly string[], data: PlanData): Record<string, Start> {
  const quarters = kvartaler(data);
  const starts = parts.flatMap((part): [string, Start][] => {
    const [id = '', kvartal = '', nr = ''] = part.split('_');
    const start = { kvartal: quarters.includes(kvartal) ? kvartal : '', nr: wholeNumber(nr, LIMITS.nr) ?? 0 };
    const isKnown = data.forslag.some((f) => f.id === id);
    return isKnown && (start.kvartal !== '' || start.nr > 0) ? [[id, start]] : [];
  });
  return Object.fromEntries(starts);
}

/** The shortest query string that gives the plan back. */
export function toPlanQuery(plan: Plan, data: PlanData): string {
  const usual = noPlan(data);
  const isWhole = plan.med.length > 0 && plan.med.length + plan.uden.length === data.forslag.length;
  const params = new URLSearchParams();
  const set = (name: string, value: string | number | undefined, or: string | number | undefined = '') => {
    if (value !== undefined && value !== or) params.set(name, String(value));
  };
  set('grupper', plan.grupper.join('.'), usual.grupper.join('.'));
  for (const name of ['dage', 'pr', 'maal', 'regn', 'nr'] as const) set(name, plan[name], usual[name]);
  set('valgt', isWhole ? plan.med.join('.') : '');
  set('med', isWhole ? '' : plan.med.join('.'));
  set('uden', isWhole ? '' : plan.uden.join('.'));
  set('navn', plan.navn);
  if (plan.deltagere.some((n) => n !== undefined)) set('deltagere', plan.deltagere.map((n) => n ?? '').join('.'));
  set('hold', plan.hold);
  set('pris', plan.pris);
  set('pristil', plan.prisTil);
  set('prispr', plan.prisPr, usual.prisPr);
  const starts = Object.entries(plan.start).map(([id, { kvartal, nr }]) => `${id}_${kvartal}${nr > 0 ? `_${nr}` : ''}`);
  set('start', starts.join('.'));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
