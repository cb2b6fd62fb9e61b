// Shows a programme: heading, bars, proposals, what else is as good, the curve and the needs.
import { CURVE_HEIGHT, curveSvg } from '../plan/curveSvg.ts';
import { type Answer, questionOf } from '../plan/findProgram.ts';
import type { Program } from '../plan/everyProgram.ts';
import type { Plan, PlanData, PlanForslag } from '../plan/plan.ts';
import { type Status, coverPlan, lossOf } from '../plan/program.ts';
import { sum } from '../plan/rank.ts';
import * as words from '../plan/words.ts';
import { byId, h, keepFocus, order, say } from './dom.ts';

const { tal } = words;
const base = byId('plan').dataset['base'] ?? '/';
const rows = new Map<string, HTMLElement>();

let width = 440;

/** The curve's width, measured before anything is changed: later it would cost a layout. */
export function measure(): void {
  width = Math.min(560, Math.max(260, byId('kurve').clientWidth));
}

export function showProgram(data: PlanData, plan: Plan, answer: Answer, notes: readonly string[]): void {
  const [first, shown] = [answer.best[0]!, shownOf(plan, answer)];
  const cover = coverPlan(data, plan, shown.ids);
  const title = words.headline(data, plan, answer, shown);
  for (const id of ['resultat-titel', 'meld']) say(byId(id), title);
  say(byId('sammendrag'), words.lead(data, plan, answer, shown));
  say(byId('noter'), [...notes, ...words.lockNote(plan, answer)].join(' '));
  say(byId('plan-ord'), words.describePlan(data, plan));
  say(byId('bevis'), words.proof(answer, data.forslag, first, shown));
  byId('lige-gode').hidden = answer.ties < 2;
  say(
    byId('hvilket'),
    `Program ${tal(Math.min(plan.nr, answer.best.length))} af ${tal(answer.best.length)}${answer.ties > answer.best.length ? ` (de første af ${tal(answer.ties)})` : ''}`,
  );
  showBars(data, plan, cover);
  byId('taelle').hidden = false;
  showRows(data, plan, answer, shown);
  showNeeds(data, plan, cover);
  showCurve(data, plan, answer, shown);
}

/** The one of the equally good programmes that is looked at. */
export const shownOf = ({ nr }: Plan, { best }: Answer): Program => best[Math.min(nr, best.length) - 1]!;

function showBars({ grupper, cells: all }: PlanData, plan: Plan, cover: readonly (Status | undefined)[]): void {
  const bars = grupper.flatMap(({ id, navn, rolle }, g) => {
    if (!plan.grupper.includes(id)) return [];
    const own = cover.filter((_, i) => all[i]!.gruppe === g);
    const count = (status: Status) => own.filter((s) => s === status).length;
    const [direct, partial] = [count('direkte'), count('delvis')];
    const part = (name: string, n: number) => {
      const element = h('i', { class: name });
      element.style.width = `${(100 * n) / Math.max(1, own.length)}%`;
      return element;
    };
    return [
      h(
        'li',
        { class: rolle },
        h('span', {}, navn),
        h('span', { class: 'bjaelke', 'aria-hidden': 'true' }, part('direkte', direct), part('delvis', partial)),
        h('span', {}, `${tal(direct + partial)} af ${tal(own.length)} dækket`),
        h(
          'span',
          { class: 'lille' },
          `${tal(direct)}\u00A0direkte, ${tal(partial)}\u00A0delvist, ${tal(count('hul'))}\u00A0ikke`,
        ),
      ),
    ];
  });
  byId('bjaelker').replaceChildren(...bars);
}

/** Four small boxes: whom a proposal is for. */
export function boxesOf({ grupper }: PlanData, f: PlanForslag): HTMLElement {
  const boxes = grupper.map(({ rolle }, g) => h('i', f.grupper.includes(g) ? { class: `for ${rolle}` } : {}));
  const names = f.grupper.map((g) => grupper[g]!.navn.toLowerCase()).join('; ');
  return h('span', { class: 'felter' }, ...boxes, h('span', { class: 'skjult' }, `for ${names}`));
}

function rowOf(data: PlanData, f: PlanForslag): HTMLElement {
  const lock = (name: string, text: string) =>
    h(
      'button',
      { type: 'button', class: 'stille', 'data-laas': name, value: f.id },
      text,
      h('span', { class: 'skjult' }, ` ${f.kode}`),
    );
  const row = h(
    'li',
    { class: 'forslag' },
    h('span', { class: 'nummer' }, f.kode),
    h('a', { href: base + f.sti }, f.titel),
    h('span', { class: 'tid' }, `${words.spaend(f.dage)}\u00A0${f.dage[1] === 1 ? 'dag' : 'dage'}`),
    boxesOf(data, f),
    h('span', { class: 'lille tab' }),
    h('span', { class: 'laase ikke-print' }, lock('med', 'lås'), lock('uden', 'udelad')),
  );
  rows.set(f.id, row);
  return row;
}

function showRows(data: PlanData, plan: Plan, { question }: Answer, shown: Program): void {
  const open = questionOf(data, { ...plan, uden: [] });
  const inProgram = (f: PlanForslag) => shown.ids.includes(f.id);
  for (const f of data.forslag) {
    const row = rows.get(f.id) ?? rowOf(data, f);
    const text = inProgram(f)
      ? words.lossOrd(lossOf(question, shown, f.id))
      : words.gainOrd(lossOf(open, { ids: [...shown.ids, f.id] }, f.id));
    say(row.querySelector('.tab'), text);
    for (const button of row.querySelectorAll<HTMLElement>('[data-laas]')) {
      const isOn = plan[button.dataset['laas'] as 'med' | 'uden'].includes(f.id);
      button.setAttribute('aria-pressed', String(isOn));
    }
  }
  const focused = document.activeElement;
  const of = (chosen: boolean) => data.forslag.filter((f) => inProgram(f) === chosen).map(({ id }) => rows.get(id)!);
  order(byId('program'), of(true));
  order(byId('udenfor'), of(false));
  keepFocus(focused);
  byId('udenfor-titel').hidden = of(false).length === 0;
  byId('op').hidden = plan.med.length + plan.uden.length === 0;
}

/** The needs of each group by how they are covered, as running text. */
function showNeeds({ grupper, cells }: PlanData, plan: Plan, cover: readonly (Status | undefined)[]): void {
  grupper.forEach(({ id, navn }, g) => {
    const details = byId(`behov-${g}`);
    details.hidden = !plan.grupper.includes(id);
    const lists = (['direkte', 'delvis', 'hul'] as const).map((status) => {
      const own = cells.filter((cell, i) => cell.gruppe === g && cover[i] === status).map(({ behov }) => behov);
      return { title: { direkte: 'Direkte', delvis: 'Delvist', hul: 'Ikke dækket' }[status], own };
    });
    const counts = lists.map(
      ({ title, own }) => `${tal(own.length)}\u00A0${title.toLowerCase().replace(' dækket', '')}`,
    );
    say(details.querySelector('summary'), `${navn}: ${counts.join(', ')}`);
    details
      .querySelector('dl')!
      .replaceChildren(
        ...lists.map(({ title, own }) => h('div', {}, h('dt', {}, title), h('dd', {}, own.join('; ') || 'ingen'))),
      );
  });
}

function showCurve(data: PlanData, plan: Plan, { curve, question, budget }: Answer, shown: Program): void {
  const total = sum(question.sizes);
  const svg = byId('kurve').querySelector('svg')!;
  byId('for-mange').hidden = curve.length > 0;
  byId('kurven').hidden = curve.length === 0;
  if (curve.length === 0) return;
  const axis = `dage ${plan.pr === 'gruppe' ? 'pr. gruppe' : 'i alt'}, regnet med ${words.varighedOrd(plan)} varighed`;
  const all = `${tal(total)} behov i ${words.grupperOrd(data, plan)}`;
  byId('kurve-note').hidden = plan.med.length + plan.uden.length === 0;
  svg.setAttribute('viewBox', `0 0 ${width} ${CURVE_HEIGHT}`);
  svg.innerHTML = curveSvg(curve, shown, { total, budget, width, all, axis, withDirect: plan.maal === 'direkte' });
  const last = curve.at(-1)!;
  const text = `Behov dækket af det bedste program ved hvert antal ${axis}. Programmet: ${words.dage(shown.cost)}, som dækker ${tal(shown.met)} af ${tal(total)}; det bedste på ${words.dage(last.cost)} dækker ${tal(last.met)}, og flere dage føjer intet til.`;
  svg.setAttribute('aria-label', text);
  const koder = (ids: readonly string[]) =>
    data.forslag
      .filter(({ id }) => ids.includes(id))
      .map(({ kode }) => kode)
      .join(' ');
  const line = (p: Program) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, tal(p.cost)),
      ...[tal(p.met), tal(p.direct)].map((n) => h('td', { class: 'n' }, n)),
      h('td', {}, koder(p.ids)),
    );
  byId('kurve-tal').replaceChildren(...curve.map(line));
}
