// Reaches the browser: the programme planner. The same pure functions count here and in the tests.
import { bestProgram } from '../plan/bestProgram.ts';
import {
  LIMITS,
  NOTHING_CHOSEN,
  NO_PLAN,
  type Plan,
  type PlanData,
  candidates,
  coverPlan,
  describePlan,
  parsePlan,
  toPlanQuery,
  totals,
  wholeNumber,
} from '../plan/plan.ts';
import { programCsv } from '../plan/programCsv.ts';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const data = JSON.parse(byId('plan-data').textContent) as PlanData;
const form = byId<HTMLFormElement>('plan');
const cells = [...document.querySelectorAll<HTMLElement>('[data-cell]')];
const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=valgt]')];
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const chosen = (name: string) => (field(name) as HTMLSelectElement).selectedOptions[0]!.text.toLowerCase();
const tal = new Intl.NumberFormat('da-DK');
const spaend = ([least, most]: readonly [number, number]) =>
  least === most ? tal.format(least) : `${tal.format(least)}-${tal.format(most)}`;

const NOT_PROVEN =
  'Det er den bedste sammensætning, der blev fundet på 5 sekunder; det er ikke bevist, at der ikke findes en bedre.';

function planInForm(): Plan {
  return {
    rolle: field('rolle').value,
    omraade: field('omraade').value,
    dage: wholeNumber(field('dage').value, LIMITS.dage) ?? NO_PLAN.dage,
    deltagere: wholeNumber(field('deltagere').value, LIMITS.deltagere) ?? NO_PLAN.deltagere,
    regn: field('regn').value === 'hoejst' ? 'hoejst' : 'mindst',
    valgt: boxes.filter(({ checked }) => checked).map(({ value }) => value),
  };
}

function fillForm(plan: Plan): void {
  for (const name of ['rolle', 'omraade', 'dage', 'deltagere'] as const) field(name).value = String(plan[name]);
  field('regn').value = plan.regn === 'hoejst' ? 'hoejst' : '';
  for (const box of boxes) box.checked = plan.valgt.includes(box.value);
}

function show(plan: Plan): void {
  const cover = coverPlan(data, plan);
  const count = (status: string) => cover.filter((s) => s === status).length;
  cells.forEach((element, i) => {
    element.hidden = cover[i] === undefined;
    byId(cover[i] ?? 'hul').append(element);
  });
  for (const status of ['direkte', 'delvis', 'hul']) byId(`antal-${status}`).textContent = tal.format(count(status));
  for (const item of document.querySelectorAll<HTMLElement>('#program li'))
    item.hidden = !plan.valgt.includes(item.dataset['id'] ?? '');
  byId('plan-ord').textContent = describePlan(plan, chosen('rolle'), chosen('omraade'));
  const { dage, timer, withoutHours, persondage } = totals(data, plan);
  const total = cover.filter((s) => s !== undefined).length;
  byId('sammendrag').textContent =
    plan.valgt.length === 0
      ? NOTHING_CHOSEN
      : `${tal.format(count('direkte'))} af ${tal.format(total)} behov, opgjort pr. gruppe, dækkes direkte, ${tal.format(count('delvis'))} delvist og ${tal.format(count('hul'))} ikke.`;
  byId('dage').textContent = spaend(dage) + overBudget(plan);
  byId('timer').textContent =
    timer[1] === 0 && withoutHours > 0
      ? 'ikke oplyst'
      : `${spaend(timer)} timer${withoutHours > 0 ? `; timetallet er ikke oplyst for ${tal.format(withoutHours)} forslag` : ''}`;
  byId('persondage').textContent = `${spaend(persondage)} for ${tal.format(plan.deltagere)} deltagere`;
  const address = new URL(location.pathname + toPlanQuery(plan), location.origin).href;
  Object.assign(byId('adresse'), { href: address, textContent: address });
  const words = cover.map((status) => ({ direkte: 'direkte', delvis: 'delvist', hul: 'ikke dækket' })[status ?? 'hul']);
  const csv = byId<HTMLAnchorElement>('csv');
  URL.revokeObjectURL(csv.href);
  csv.href = URL.createObjectURL(new Blob([programCsv(data, plan, words)], { type: 'text/csv;charset=utf-8' }));
}

function overBudget(plan: Plan): string {
  const days = candidates(data, plan)
    .filter(({ id }) => plan.valgt.includes(id))
    .reduce((sum, c) => sum + c.days, 0);
  return `, ${days > plan.dage ? 'over' : 'inden for'} budgettet på ${tal.format(plan.dage)}`;
}

function change(isStep: boolean): void {
  const plan = planInForm();
  const address = location.pathname + toPlanQuery(plan);
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show(plan);
}

function suggest(): void {
  if (!form.reportValidity()) return;
  const plan = planInForm();
  const { ids, direct, partial, days, isProven } = bestProgram(candidates(data, plan), plan.dage);
  fillForm({ ...plan, valgt: ids });
  change(true);
  const coverage = isProven
    ? `dækker ingen anden sammensætning flere behov direkte end ${tal.format(direct)} og, blandt dem, flere delvist end ${tal.format(partial)}.`
    : `dækkes ${tal.format(direct)} behov direkte og ${tal.format(partial)} delvist. ${NOT_PROVEN}`;
  byId('bedst').textContent =
    ids.length === 0
      ? 'Ingen forslag kan holdes inden for dagene.'
      : `Inden for ${tal.format(plan.dage)} dage ${coverage} Den tager ${tal.format(days)} dage med ${plan.regn === 'mindst' ? 'korteste' : 'længste'} varighed.`;
}

function fromAddress(): void {
  const plan = parsePlan(location.search, data);
  fillForm(plan);
  byId('bedst').textContent = '';
  show(plan);
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => change(true)));
form.addEventListener('change', () => {
  byId('bedst').textContent = '';
  if (form.reportValidity()) change(true);
});
byId('foreslaa').addEventListener('click', suggest);
byId('print').addEventListener('click', () => print());
addEventListener('popstate', fromAddress);
fromAddress();
