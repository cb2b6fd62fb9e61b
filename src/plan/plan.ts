import type { Candidate } from './bestProgram.ts';

type Range = readonly [least: number, most: number];

/** What the planner needs of the model, with cells (need, group) numbered from 0. */
export interface PlanData {
  readonly cells: readonly PlanCell[];
  readonly forslag: readonly PlanForslag[];
}

/** A need in a group that it counts for. */
export interface PlanCell {
  readonly behov: string;
  readonly rolle: string;
  readonly omraade: string;
}

export interface PlanForslag {
  readonly id: string;
  readonly titel: string;
  readonly format: string;
  readonly dage: Range;
  /** Null where the source tells days only. */
  readonly timer: Range | null;
  readonly links: readonly { readonly cell: number; readonly direct: boolean }[];
}

export interface Plan {
  /** A role, or '' for both. */
  readonly rolle: string;
  /** An area, or '' for both. */
  readonly omraade: string;
  /** The budget. */
  readonly dage: number;
  readonly deltagere: number;
  /** Whether the budget counts a proposal's fewest days or its most. */
  readonly regn: 'mindst' | 'hoejst';
  readonly valgt: readonly string[];
}

export const LIMITS = { dage: 1000, deltagere: 100_000 } as const;

/** What the planner says before anything is chosen: in the page already, so that nothing moves when its script comes. */
export const NOTHING_CHOSEN = 'Ingen forslag er valgt endnu.';

export const NO_PLAN: Plan = { rolle: '', omraade: '', dage: 10, deltagere: 20, regn: 'mindst', valgt: [] };

/** A query string as a plan. Values that are unknown, repeated, not whole numbers or out of range are passed over. */
export function parsePlan(query: string, { forslag, cells }: PlanData): Plan {
  const params = new URLSearchParams(query.slice(0, 4000));
  const one = (name: string) => (params.getAll(name).length === 1 ? (params.get(name) ?? '') : '');
  const among = (name: string, known: readonly string[]) => (known.includes(one(name)) ? one(name) : '');
  const wanted = new Set(one('valgt').split('.'));
  return {
    rolle: among(
      'rolle',
      cells.map(({ rolle }) => rolle),
    ),
    omraade: among(
      'omraade',
      cells.map(({ omraade }) => omraade),
    ),
    dage: wholeNumber(one('dage'), LIMITS.dage) ?? NO_PLAN.dage,
    deltagere: wholeNumber(one('deltagere'), LIMITS.deltagere) ?? NO_PLAN.deltagere,
    regn: one('regn') === 'hoejst' ? 'hoejst' : 'mindst',
    valgt: forslag.map(({ id }) => id).filter((id) => wanted.has(id)),
  };
}

/** A whole number from 1 to a limit, or undefined. */
export function wholeNumber(text: string, most: number): number | undefined {
  const n = /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
  return n >= 1 && n <= most ? n : undefined;
}

/** The shortest query string that gives the plan back. */
export function toPlanQuery(plan: Plan): string {
  const { valgt, ...rest } = plan;
  const changed = Object.entries(rest).filter(([name, value]) => value !== NO_PLAN[name as keyof typeof rest]);
  const entries = [
    ...changed.map(([name, value]) => [name, String(value)]),
    ...(valgt.length > 0 ? [['valgt', valgt.join('.')]] : []),
  ];
  const query = new URLSearchParams(entries).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whom a plan is for and how it counts days, in words for paper, where the form is left out. */
export function describePlan({ omraade, regn }: Plan, rolleNavn: string, omraadeNavn: string): string {
  const sted = omraade === '' ? omraadeNavn : `området ${omraadeNavn}`;
  return `Planlagt for ${rolleNavn} på ${sted}. Beregnet ud fra ${regn === 'mindst' ? 'korteste' : 'længste'} varighed.`;
}

/** How each cell of the chosen groups is covered by the chosen proposals; cells of other groups are undefined. */
export function coverPlan({ cells, forslag }: PlanData, plan: Plan): ('direkte' | 'delvis' | 'hul' | undefined)[] {
  const links = forslag.filter(({ id }) => plan.valgt.includes(id)).flatMap((one) => one.links);
  return cells.map((cell, i) => {
    if (!isChosen(cell, plan)) return undefined;
    const own = links.filter((link) => link.cell === i);
    return own.some(({ direct }) => direct) ? 'direkte' : own.length > 0 ? 'delvis' : 'hul';
  });
}

function isChosen(cell: PlanCell | undefined, { rolle, omraade }: Plan): boolean {
  return (rolle === '' || cell?.rolle === rolle) && (omraade === '' || cell?.omraade === omraade);
}

/** The proposals as the solver sees them, for the plan's groups and way of counting days. */
export function candidates({ cells, forslag }: PlanData, plan: Plan): Candidate[] {
  return forslag.map((f) => {
    const links = f.links.filter(({ cell }) => isChosen(cells[cell], plan));
    const of = (direct: boolean) => links.filter((link) => link.direct === direct).map(({ cell }) => cell);
    return { id: f.id, days: f.dage[plan.regn === 'mindst' ? 0 : 1], direct: of(true), partial: of(false) };
  });
}

export interface Totals {
  readonly dage: Range;
  /** Of the proposals whose hours are known. */
  readonly timer: Range;
  readonly withoutHours: number;
  /** Days times participants. */
  readonly persondage: Range;
}

/** Days and hours of the chosen proposals from the least to the most, and the days that the participants spend in all. */
export function totals({ forslag }: PlanData, { valgt, deltagere }: Plan): Totals {
  const chosen = forslag.filter(({ id }) => valgt.includes(id));
  const sum = (of: (f: PlanForslag) => Range | null) =>
    chosen
      .map(of)
      .reduce<Range>(([least, most], range) => [least + (range?.[0] ?? 0), most + (range?.[1] ?? 0)], [0, 0]);
  const dage = sum((f) => f.dage);
  return {
    dage,
    timer: sum((f) => f.timer),
    withoutHours: chosen.filter(({ timer }) => timer === null).length,
    persondage: [dage[0] * deltagere, dage[1] * deltagere],
  };
}
