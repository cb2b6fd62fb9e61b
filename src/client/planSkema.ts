// From a programme to a plan: the planner's own numbers, by group and by quarter, and the files.
import { calendar } from '../plan/calendar.ts';
import { type Plan, type PlanData, type PlanForslag, kvartalNavn, kvartaler } from '../plan/plan.ts';
import { planCsv } from '../plan/planCsv.ts';
import { type GroupTotals, coverPlan, groupTotals } from '../plan/program.ts';
import { type PlanRow, priceOfAll, schedule } from '../plan/schedule.ts';
import { IKKE_OPLYST, describeOwn, kroner, spaend, tal } from '../plan/words.ts';
import { byId, h, offer, order, say } from './dom.ts';
import { boxesOf } from './planProgram.ts';

const rows = new Map<string, HTMLTableRowElement>();

export function showPlan(data: PlanData, plan: Plan, ids: readonly string[]): void {
  const all = schedule(data, plan, ids);
  const navn = plan.navn.trim();
  say(byId('jeres-ord'), describeOwn(plan));
  say(byId('for-hvem'), navn === '' ? '' : `Plan for ${navn}`);
  showGroups(data, groupTotals(data, plan, ids), plan);
  showQuarters(data, all);
  const { pris, known } = priceOfAll(all);
  say(
    byId('pris-ialt'),
    pris === undefined
      ? `Pris i alt: ${IKKE_OPLYST}.`
      : `Pris i alt: ${kroner(pris).replace(/\.$/, '')}.${known < all.length ? ` For ${tal(all.length - known)} af ${tal(all.length)} forslag er den ${IKKE_OPLYST}.` : ''}`,
  );
  const isDated = all.some(({ kvartal }) => kvartal !== '');
  byId('ics').hidden = !isDated;
  byId('ics-intet').hidden = isDated;
}

/** Lets the plan as it is then be downloaded; `now` gives it. */
export function offerFiles(data: PlanData, now: () => { plan: Plan; ids: readonly string[] }): void {
  offer(byId<HTMLAnchorElement>('csv'), 'text/csv', () => {
    const { plan, ids } = now();
    return planCsv(data, plan, schedule(data, plan, ids), coverPlan(data, plan, ids));
  });
  offer(byId<HTMLAnchorElement>('ics'), 'text/calendar', () => {
    const { plan, ids } = now();
    return calendar(schedule(data, plan, ids), { navn: plan.navn, now: new Date() });
  });
}

function showGroups({ grupper }: PlanData, totals: readonly GroupTotals[], plan: Plan): void {
  grupper.forEach((_, g) => {
    const row = byId(`gruppe-${g}`);
    const own = totals.find(({ gruppe }) => gruppe === g);
    row.hidden = own === undefined;
    if (own === undefined) return;
    const set = (name: string, text: string) => say(row.querySelector(`.${name}`), text);
    set('dage', spaend(own.dage));
    const unknown =
      own.withoutHours === 0
        ? ''
        : `${own.timer[1] > 0 ? '; ' : ''}${IKKE_OPLYST} for ${tal(own.withoutHours)} forslag`;
    set('timer', `${own.timer[1] > 0 ? spaend(own.timer) : own.withoutHours === 0 ? '0' : ''}${unknown}`);
    set('deltagere', plan.deltagere[g] === undefined ? IKKE_OPLYST : tal(plan.deltagere[g]));
    set('deltagerdage', own.deltagerdage === undefined ? IKKE_OPLYST : spaend(own.deltagerdage));
  });
}

function rowOf(data: PlanData, f: PlanForslag): HTMLTableRowElement {
  const options = kvartaler(data).map((k) => h('option', { value: k }, kvartalNavn(k)));
  const select = h(
    'select',
    { name: 'kvartal', 'data-id': f.id, 'aria-label': `Kvartal for ${f.kode}`, autocomplete: 'off' },
    h('option', { value: '' }, IKKE_OPLYST),
    ...options,
  );
  const nr = h('input', {
    type: 'number',
    name: 'nr',
    'data-id': f.id,
    min: '1',
    max: '999',
    'aria-label': `Rækkefølge for ${f.kode}`,
    autocomplete: 'off',
  });
  const cell = (head: string, name: string, ...inside: Node[]) =>
    h('td', { 'data-hoved': head, class: name }, ...inside);
  const row = h(
    'tr',
    {},
    h('th', { scope: 'row' }, `${f.kode} ${f.titel}`),
    cell('For', 'for', boxesOf(data, f)),
    cell('Kvartal (jeres)', 'ikke-print', select),
    cell('Rækkefølge (jeres)', 'ikke-print', nr),
    cell('Dage', 'dage', document.createTextNode(spaend(f.dage))),
    cell('Deltagere', 'deltagere nb'),
    cell('Hold', 'hold nb'),
    cell('Pris', 'pris nb'),
  );
  rows.set(f.id, row);
  return row;
}

function showQuarters(data: PlanData, all: readonly PlanRow[]): void {
  const inOrder: HTMLTableRowElement[] = [];
  let last: string | undefined;
  for (const { forslag, kvartal, nr, deltagere, hold, pris } of all) {
    if (kvartal !== last) inOrder.push(headOf((last = kvartal)));
    const row = rows.get(forslag.id) ?? rowOf(data, forslag);
    const set = (name: string, text: string) => say(row.querySelector(`.${name}`), text);
    set('deltagere', deltagere === undefined ? IKKE_OPLYST : tal(deltagere));
    set('hold', hold === undefined ? IKKE_OPLYST : tal(hold));
    set('pris', kroner(pris));
    const [select, place] = [row.querySelector('select')!, row.querySelector('input')!];
    if (select.value !== kvartal) select.value = kvartal;
    place.value = nr === 0 ? '' : String(nr);
    inOrder.push(row);
  }
  order(byId('skema'), inOrder);
}

const heads = new Map<string, HTMLTableRowElement>();

/** A quarter's line over its proposals, made once. */
function headOf(kvartal: string): HTMLTableRowElement {
  const text = kvartal === '' ? 'Kvartal ikke oplyst' : kvartalNavn(kvartal);
  const head = heads.get(kvartal) ?? h('tr', { class: 'kvartal' }, h('th', { colspan: '8', scope: 'rowgroup' }, text));
  heads.set(kvartal, head);
  return head;
}
