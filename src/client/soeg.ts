// Reaches the browser: the search on the page of the index. Without it the index stands alone. Pagefind is loaded when somebody begins to search.
interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<'title' | 'kind' | 'description', string>>;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly debouncedSearch: (
    query: string,
    options?: object,
    wait?: number,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] } | null>;
}

const MOST = 20;
const form = document.querySelector<HTMLFormElement>('#soeg')!;
const field = document.querySelector<HTMLInputElement>('#soegeord')!;
const answer = document.querySelector<HTMLElement>('#soegesvar')!;
const list = document.querySelector<HTMLElement>('#traef')!;
let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  const address = new URL(form.dataset['pagefind'] ?? '', location.href).href;
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  return loading;
}

async function search(): Promise<void> {
  const query = field.value.trim();
  history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  if (query === '') return show('', []);
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(query, {}, 150);
  // A later search has begun.
  if (found === null) return;
  const some = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
  if (query !== field.value.trim()) return;
  show(sentence(query, found.results.length), namedFirst(query, some));
}

/** A page that is named what was searched for comes before those that only hold it. */
function namedFirst(query: string, found: readonly Found[]): Found[] {
  const isNamed = ({ meta }: Found) => Number(meta.title.toLowerCase() === query.toLowerCase());
  return found.toSorted((a, b) => isNamed(b) - isNamed(a));
}

function sentence(query: string, count: number): string {
  if (count === 0) return `Ingen sider passer til »${query}«. Prøv et andet ord, eller slå op i indekset herunder.`;
  const all = count === 1 ? '1 side passer' : `${count} sider passer`;
  return count > MOST ? `${all} til »${query}«. De første ${MOST} vises.` : `${all} til »${query}«.`;
}

function show(words: string, found: readonly Found[]): void {
  answer.textContent = words;
  list.hidden = found.length === 0;
  list.replaceChildren(...found.map(itemOf));
}

function itemOf({ url, meta }: Found): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  const kind = document.createElement('span');
  kind.className = 'lille';
  kind.textContent = ` ${meta.kind}`;
  const text = document.createElement('p');
  text.textContent = meta.description;
  item.append(link, kind, text);
  return item;
}

field.addEventListener('focus', () => void load().then((pagefind) => pagefind.init()));
field.addEventListener('input', () => void search());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value !== '') void search();
