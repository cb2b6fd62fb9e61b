// Reaches the browser: the filters of the catalogue. Without it every proposal stands listed by format.
import { describeFilter, describeShown } from '../plan/describeFilter.ts';
import { type Card, FACETS, type Filter, NO_FILTER, matches, parseFilter, toQuery } from '../plan/filterForslag.ts';

const form = document.querySelector<HTMLFormElement>('#filtre')!;
const status = document.querySelector<HTMLElement>('#antal')!;
const nothing = document.querySelector<HTMLElement>('#intet')!;
const onPaper = document.querySelector<HTMLElement>('#udvalg')!;
const flat = document.querySelector<HTMLElement>('#samlet')!;
const groups = [...document.querySelectorAll<HTMLElement>('.format')];
const items = groups.flatMap((group) =>
  [...group.querySelectorAll<HTMLElement>('li.forslag')].map((element) => ({
    element,
    group,
    list: element.parentElement!,
    card: cardOf(element),
  })),
);

const field = (name: keyof Filter) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const optionsOf = (name: keyof Filter) => [...(field(name) as HTMLSelectElement).options].map(({ value }) => value);
const known = {
  rolle: optionsOf('rolle'),
  omraade: optionsOf('omraade'),
  format: optionsOf('format'),
  tema: optionsOf('tema'),
  behov: optionsOf('behov'),
  sorter: optionsOf('sorter'),
};

function cardOf({ dataset }: HTMLElement): Card {
  const list = (name: string) => (dataset[name] ?? '').split(' ');
  return {
    format: dataset['format'] ?? '',
    roller: list('roller'),
    omraader: list('omraader'),
    temaer: list('temaer'),
    behov: list('behov'),
    words: dataset['ord'] ?? '',
  };
}

function filterInForm(): Filter {
  return Object.fromEntries(
    [...FACETS, 'tekst' as const, 'sorter' as const].map((name) => [name, field(name).value.trim()]),
  ) as Filter;
}

const LONG = 40;
let isFlat = false;

function show(filter: Filter): void {
  for (const { element, card } of items) setHidden(element, !matches(card, filter));
  arrange(filter.sorter === 'behov');
  for (const group of groups)
    setHidden(group, isFlat || !items.some((item) => item.group === group && !item.element.hidden));
  const count = items.filter(({ element }) => !element.hidden).length;
  status.textContent = describeShown(count, items.length);
  setHidden(nothing, count > 0 || !lacksOffer(filter));
  onPaper.textContent = describeFilter(
    filter,
    { shown: count, total: items.length },
    (facet) => (field(facet) as HTMLSelectElement).selectedOptions[0]?.text ?? '',
  );
}

/** Whether it is the need and the group that no proposal is for, whatever words and format are asked for. */
function lacksOffer({ rolle, omraade, behov }: Filter): boolean {
  const asked = { ...NO_FILTER, rolle, omraade, behov };
  return !items.some(({ card }) => matches(card, asked));
}

/** One list by needs met, or a list a format. Moving elements is dear, so they move only when the order changes. */
function arrange(flatly: boolean): void {
  if (flatly === isFlat) return;
  isFlat = flatly;
  const ordered = flatly ? items.toSorted((a, b) => b.card.behov.length - a.card.behov.length) : items;
  for (const { element, list } of ordered) (flatly ? flat : list).append(element);
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function fillForm(filter: Filter): void {
  for (const [name, value] of Object.entries(filter)) field(name as keyof Filter).value = value;
}

function fromAddress(): void {
  const filter = parseFilter(location.search, known);
  fillForm(filter);
  show(filter);
}

// From here on laying out what nobody sees would be felt.
if (items.length > LONG) document.querySelector('main')!.classList.add('lang-liste');
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => choose(true)));
form.addEventListener('change', ({ target }) => target !== field('tekst') && choose(true));
form.addEventListener('input', ({ target }) => target === field('tekst') && choose(false));
addEventListener('popstate', fromAddress);
// Who chose before this script came keeps the choice.
if (location.search === '' && toQuery(filterInForm()) !== '') choose(false);
else fromAddress();

/** A choice makes a step that the back button undoes; typing does not, letter by letter. */
function choose(isStep: boolean): void {
  const filter = filterInForm();
  const address = location.pathname + toQuery(filter);
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show(filter);
}
