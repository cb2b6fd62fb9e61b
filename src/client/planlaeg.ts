// Reaches the browser: the programme planner. The same pure functions count here and in the tests.
import { MOST_FREE } from '../plan/everyProgram.ts';
import { type Answer, findProgram, questionOf } from '../plan/findProgram.ts';
import {
  LIMITS,
  PRIS_PR,
  type Plan,
  type PlanData,
  noPlan,
  ownOf,
  parsePlan,
  toPlanQuery,
  wholeNumber,
} from '../plan/plan.ts';
import { GOALS } from '../plan/rank.ts';
import { maalOrd, prOrd } from '../plan/words.ts';
import { byId } from './dom.ts';
import { measure, showProgram, shownOf } from './planProgram.ts';
import { offerFiles, showPlan } from './planSkema.ts';

const data = JSON.parse(byId('plan-data').textContent) as PlanData;
const form = byId<HTMLFormElement>('plan');
const own = byId<HTMLFormElement>('jeres');
const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=grupper]')];
const people = [...own.querySelectorAll<HTMLInputElement>('[name=deltagere]')];
const fieldOf = (of: HTMLFormElement) => (name: string) => of.elements.namedItem(name) as HTMLInputElement;
const [field, ownField] = [fieldOf(form), fieldOf(own)];
const numberIn = (input: HTMLInputElement, most: number, least = 1) => wholeNumber(input.value, most, least);
const among = <T extends string>(value: string, known: readonly T[]) => known.find((k) => k === value) ?? known[0]!;

let plan: Plan = noPlan(data);
let notes: readonly string[] = [];
let answer: Answer | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

function planInForms(): Plan {
  return {
    ...plan,
    grupper: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    dage: numberIn(field('dage'), LIMITS.dage) ?? plan.dage,
    pr: among(field('pr').value, ['alt', 'gruppe']),
    maal: among(field('maal').value, GOALS),
    regn: among(field('regn').value, ['mindst', 'hoejst']),
    navn: ownField('navn').value.slice(0, LIMITS.navn),
    deltagere: people.map((input) => numberIn(input, LIMITS.deltagere, 0)),
    hold: numberIn(ownField('hold'), LIMITS.hold),
    pris: numberIn(ownField('pris'), LIMITS.pris, 0),
    prisTil: numberIn(ownField('pristil'), LIMITS.pris, 0),
    prisPr: among(ownField('prispr').value, PRIS_PR),
  };
}

function fillForms(): void {
  for (const box of boxes) box.checked = plan.grupper.includes(box.value);
  for (const name of ['dage', 'pr', 'maal', 'regn'] as const) field(name).value = String(plan[name]);
  people.forEach((input, g) => (input.value = String(plan.deltagere[g] ?? '')));
  const { navn, hold, pris, prisTil: pristil, prisPr: prispr } = plan;
  for (const [name, value] of Object.entries({ navn, hold, pris, pristil, prispr }))
    ownField(name).value = String(value ?? '');
}

/** Finds the programme anew, at once where every selection can be tried, and else when the page has said that it counts. */
function find(): void {
  clearTimeout(waiting);
  byId('maal-ord').textContent = `${maalOrd[plan.maal]} ${prOrd[plan.pr]}`;
  const solve = () => {
    answer = findProgram(data, plan);
    show();
  };
  const free = questionOf(data, plan).candidates.filter(({ isLocked }) => !isLocked);
  if (free.length <= MOST_FREE) return solve();
  byId('resultat-titel').textContent = byId('meld').textContent = 'Regner …';
  waiting = setTimeout(solve, 50);
}

function show(): void {
  if (answer === undefined) return;
  showProgram(data, plan, answer, notes);
  showPlan(data, plan, shownOf(plan, answer).ids);
  const address = new URL(location.pathname + toPlanQuery(plan, data), location.origin).href;
  Object.assign(byId('adresse'), { href: address, textContent: address });
}

/** A change makes a step that the back button undoes. */
function change(next: Plan, isFound: boolean): void {
  plan = next;
  notes = [];
  history.pushState(null, '', location.pathname + toPlanQuery(plan, data));
  if (isFound) find();
  else show();
}

function fromAddress(): void {
  ({ plan, notes } = parsePlan(location.search, data));
  fillForms();
  find();
}

/** Locks a proposal in or out, or lets it go; it cannot be both. */
function lock(name: 'med' | 'uden', id: string): void {
  const [isOn, other] = [plan[name].includes(id), name === 'med' ? ('uden' as const) : ('med' as const)];
  const others = { [other]: plan[other].filter((one) => one !== id) };
  const ids = isOn
    ? plan[name].filter((one) => one !== id)
    : data.forslag.map((f) => f.id).filter((one) => one === id || plan[name].includes(one));
  change({ ...plan, ...others, [name]: ids, nr: 1 }, true);
}

/** A proposal's own quarter and place. */
function place(id: string): void {
  const value = (name: string) => own.querySelector<HTMLInputElement>(`[name=${name}][data-id="${CSS.escape(id)}"]`)!;
  const start = { kvartal: value('kvartal').value, nr: numberIn(value('nr'), LIMITS.nr) ?? 0 };
  const { [id]: _, ...rest } = plan.start;
  change({ ...plan, start: start.kvartal === '' && start.nr === 0 ? rest : { ...rest, [id]: start } }, false);
}

for (const one of [form, own]) one.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  const isNone = !boxes.some(({ checked }) => checked);
  boxes[0]!.setCustomValidity(isNone ? 'Vælg mindst én gruppe.' : '');
  if (form.reportValidity()) change({ ...planInForms(), nr: 1 }, true);
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  plan = { ...noPlan(data), ...ownOf(plan) };
  fillForms();
  change(plan, true);
});
own.addEventListener('change', ({ target }) => {
  if (!own.reportValidity()) return;
  const { id } = (target as HTMLElement).dataset;
  // When the focus has found its next place, which the table then keeps.
  setTimeout(() => (id === undefined ? change(planInForms(), false) : place(id)));
});
addEventListener('click', ({ target }) => {
  const button = (target as Element).closest?.('button');
  if (button?.dataset['laas']) lock(button.dataset['laas'] as 'med' | 'uden', button.value);
  if (button?.dataset['trin']) {
    const days = field('dage');
    if (button.dataset['trin'] === '1') days.stepUp();
    else days.stepDown();
    days.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (button?.dataset['nr'] && answer !== undefined) {
    const count = answer.best.length;
    change({ ...plan, nr: ((Math.min(plan.nr, count) - 1 + Number(button.dataset['nr']) + count) % count) + 1 }, false);
  }
});
byId('op').addEventListener('click', () => change({ ...plan, med: [], uden: [], nr: 1 }, true));
byId('vis-tal').addEventListener('click', ({ currentTarget }) => {
  const isOpen = byId('kurve-tabel').toggleAttribute('hidden');
  (currentTarget as HTMLElement).setAttribute('aria-expanded', String(!isOpen));
});
// What is being typed counts on paper too, before its field is left.
addEventListener('beforeprint', () => {
  if (!own.checkValidity()) return;
  plan = planInForms();
  show();
});
byId('print').addEventListener('click', () => print());
addEventListener('resize', () => {
  measure();
  show();
});
addEventListener('popstate', fromAddress);
offerFiles(data, () => ({ plan, ids: answer === undefined ? [] : shownOf(plan, answer).ids }));
measure();
fromAddress();
