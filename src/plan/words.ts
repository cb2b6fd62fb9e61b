import type { Answer } from './findProgram.ts';
import type { Program } from './everyProgram.ts';
import type { Plan, PlanData, PlanForslag, Range } from './plan.ts';
import { type Loss, add, chosenOf } from './program.ts';
import { type Goal, sum } from './rank.ts';

/** A space, and nothing, where no line may break. */
const [NBSP, JOIN] = ['\u00A0', '\u2060'];

const numbers = new Intl.NumberFormat('da-DK');
export const tal = (n: number): string => numbers.format(n);
export const spaend = ([least, most]: Range): string => (least === most ? tal(least) : `${tal(least)}-${tal(most)}`);
/** A range that no line may part. */
const heltSpaend = (range: Range): string => spaend(range).replace('-', `-${JOIN}`);
export const dage = (n: number): string => `${tal(n)}${NBSP}${n === 1 ? 'dag' : 'dage'}`;
export const kroner = (range: Range | undefined): string =>
  range === undefined ? IKKE_OPLYST : `${spaend(range)} kr.`;

export const IKKE_OPLYST = 'ikke oplyst';

/** What each goal goes after, in one sentence. */
export const maalOrd: Readonly<Record<Goal, string>> = {
  direkte: 'Flest behov, som et forslag handler om; dernæst flest, der dækkes delvist.',
  daekket: 'Flest behov dækket, direkte eller delvist; dernæst flest, som et forslag handler om.',
  lige: 'Den gruppe, der dækkes mindst, dækkes mest muligt; dernæst flest behov i alt.',
};

export const prOrd: Readonly<Record<Plan['pr'], string>> = {
  alt: 'Hvert forslags dage tæller én gang.',
  gruppe: 'Dagene tælles for en deltager i én gruppe.',
};

/** What a price is for. */
export const prisPrOrd: Readonly<Record<Plan['prisPr'], string>> = {
  deltager: 'pr. deltager',
  hold: 'pr. hold',
  deltagerdag: 'pr. deltager pr. dag',
  holddag: 'pr. hold pr. dag',
};

/** The planner's own numbers that stand in no table of the plan: «Hold på 20. 2.500-3.000 kr. pr. deltager.» */
export function describeOwn({ hold, pris, prisTil, prisPr }: Plan): string {
  const size = hold === undefined ? '' : `Hold på ${tal(hold)}. `;
  const least = pris ?? prisTil;
  const price = least === undefined ? '' : `${heltSpaend([least, prisTil ?? least])}${NBSP}kr. ${prisPrOrd[prisPr]}. `;
  return `${size}${price}Deltagere, holdstørrelse, pris, kvartal og rækkefølge er jeres tal.`;
}

/** «de fire grupper», or the only one's name */
export function grupperOrd({ grupper }: PlanData, plan: Plan): string {
  const chosen = grupper.filter(({ id }) => plan.grupper.includes(id));
  const [only] = chosen;
  return chosen.length === 1
    ? `gruppen ${only!.navn.toLowerCase()}`
    : `de ${['', '', 'to', 'tre', 'fire'][chosen.length] ?? tal(chosen.length)} grupper`;
}

/** «6 forslag dækker 72 af 104 behov i de fire grupper» */
export function headline(data: PlanData, plan: Plan, { question, budget }: Answer, { ids, met }: Program): string {
  const all = sum(question.sizes);
  if (all === 0) return `Der nævnes ingen behov i ${grupperOrd(data, plan)}`;
  if (ids.length === 0) return `Intet forslag kan tages med inden for ${dage(budget)}`;
  return `${tal(ids.length)}${NBSP}forslag dækker ${tal(met)} af ${tal(all)}${NBSP}behov i ${grupperOrd(data, plan)}`;
}

/** What the heading leaves out: how they are covered, and the days. */
export function lead(data: PlanData, plan: Plan, { question }: Answer, program: Program): string {
  const rest = sum(question.sizes) - program.met;
  const covered = `${tal(program.direct)} dækkes direkte, ${tal(program.met - program.direct)} delvist og ${tal(rest)} ikke.`;
  const whose = plan.pr === 'gruppe' ? ' i den gruppe, der bruger flest' : ' i alt';
  return `${covered} Programmet tager ${dage(program.cost)}${whose}, regnet med ${varighedOrd(plan)} varighed; I har sat ${tal(plan.dage)}.${fromTo(data, program)}`;
}

/** «korteste» */
export const varighedOrd = ({ regn }: Plan): string => (regn === 'mindst' ? 'korteste' : 'længste');

/** The days of all proposals at their shortest and at their longest, where these differ. */
function fromTo(data: PlanData, { ids }: Program): string {
  const [least, most] = add(chosenOf(data, ids), (one) => one.dage);
  return least === most
    ? ''
    : ` Fra korteste til længste varighed er det ${heltSpaend([least, most])}${NBSP}dage i alt.`;
}

/** Locks that pass the budget, with the nearest that works. */
export function lockNote(plan: Plan, { budget }: Answer): string[] {
  if (budget <= plan.dage) return [];
  return [
    `De låste forslag tager ${dage(budget)}, men I har sat ${tal(plan.dage)}; det nærmeste, der går, er ${dage(budget)}, som er vist her.`,
  ];
}

/** How sure the answer is, and what else is as good. */
export function proof(
  { ties, isProven, isWhole, question }: Answer,
  forslag: readonly PlanForslag[],
  first: Program,
  shown: Program,
): string {
  if (!isProven)
    return 'Det er det bedste program, der blev fundet på 5 sekunder; det er ikke bevist, at der ikke findes et bedre.';
  if (question.candidates.every(({ isLocked }) => isLocked))
    return 'Der er ikke flere forslag at vælge imellem: resten er låst eller uden behov i grupperne.';
  if (!isWhole)
    return 'Det er bevist, at intet andet program er bedre. Om andre er lige så gode, undersøges ikke ved så mange forslag.';
  if (ties === 1) return 'Det er bevist, at programmet er det bedste: Intet andet dækker lige så meget på så få dage.';
  const others = ties === 2 ? 'Ét andet program er' : `${tal(ties - 1)} andre programmer er`;
  const koder = (a: Program, b: Program) =>
    forslag.filter(({ id }) => a.ids.includes(id) && !b.ids.includes(id)).map(({ kode }) => kode);
  const [now, before] = [koder(shown, first), koder(first, shown)];
  const swap = now.length === 0 ? '' : ` Her er ${now.join(' og ')} i stedet for ${before.join(' og ')}.`;
  return `${others} lige så ${ties === 2 ? 'godt' : 'gode'}, og intet er bedre.${swap}`;
}

/** «uden det: 10 behov færre, 2 kun delvist» */
export function lossOrd({ met, weakened }: Loss): string {
  const parts = [
    ...(met === 0 ? [] : [`${tal(met)}${NBSP}behov færre`]),
    ...(weakened === 0 ? [] : [`${tal(weakened)}${met === 0 ? `${NBSP}behov` : ''} kun delvist`]),
  ];
  return `uden det: ${parts.length === 0 ? 'samme dækning' : parts.join(', ')}`;
}

/** «med det: 3 behov mere» */
export function gainOrd({ met, weakened }: Loss): string {
  if (met > 0) return `med det: ${tal(met)}${NBSP}behov mere`;
  return `med det: ${weakened > 0 ? `${tal(weakened)}${NBSP}behov direkte` : 'samme dækning'}`;
}

/** Whom a plan is for and how it counts, in words for paper, where the form is left out. */
export function describePlan(data: PlanData, plan: Plan): string {
  const chosen = data.grupper.filter(({ id }) => plan.grupper.includes(id)).map(({ navn }) => navn.toLowerCase());
  const groups =
    chosen.length === data.grupper.length ? `alle ${grupperOrd(data, plan).replace('de ', '')}` : chosen.join('; ');
  const days = plan.pr === 'gruppe' ? 'pr. gruppe' : 'i alt';
  return `Planlagt for ${groups}. Sat til ${dage(plan.dage)} ${days}, regnet med ${varighedOrd(plan)} varighed. ${maalOrd[plan.maal]}`;
}
