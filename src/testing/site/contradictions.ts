import { type Page, readPages, textOf } from './pageTexts.ts';

/** How a need's own page says that it stands: whom it is named for, and in each of the four groups. */
interface Need {
  readonly name: string;
  readonly deling: string;
  readonly groups: readonly { readonly rolle: string; readonly words: string }[];
}

const isCounted = ({ words }: Need['groups'][number]) => !/nævnes ikke|ikke interviewet|under tærsklen/.test(words);

function needOf({ html }: Page): Need {
  const strip = /<ul class="stribe"[^>]*>([^]*?)<\/ul>/.exec(html)?.[1] ?? '';
  return {
    name: textOf(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? '').trim(),
    deling: /class="prik ?(\w*)"/.exec(html)?.[1] ?? '',
    groups: [...strip.matchAll(/<li class="(\w+)"[^>]*>([^]*?)<\/li>/g)].map(([, rolle = '', inner = '']) => ({
      rolle,
      words: textOf(inner),
    })),
  };
}

const rolesOf = (need: Need) => [...new Set(need.groups.filter(isCounted).map(({ rolle }) => rolle))];
const namesIn = (html: string) =>
  [...html.matchAll(/<a class="tag[^>]*>([^]*?)<\/a>/g)].map(([, inner = '']) => textOf(inner).trim());
const sectionOf = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split('<section')[0] ?? '';

/** Sentences of a built site that contradict each other about whom a need is named for and what covers it: need, role, theme and front pages. */
export function contradictions(dir: string): string[] {
  const pages = new Map(readPages(dir).map((page) => [page.path, page]));
  const page = (path: string) => pages.get(path) ?? { path, html: '', text: '' };
  const needs = [...pages.values()].filter(({ path }) => /^behov\/./.test(path)).map(needOf);
  return [
    ...needs.flatMap(inItself),
    ...['myndighed', 'udfoerer'].flatMap((rolle) => inRole(rolle, page(`${rolle}/`), needs)),
    ...inThemes([...pages.values()], needs),
    ...onFront(page(''), needs),
    ...inGaps(page('daekning/huller/'), needs),
  ];
}

/** The line under a need's name against its own strip. */
function inItself(need: Need): string[] {
  const roles = rolesOf(need);
  const expected = roles.length === 2 ? 'faelles' : (roles[0] ?? '');
  if (need.groups.length !== 4) return [`${need.name}: ${need.groups.length} groups`];
  return need.deling === expected ? [] : [`${need.name}: named for »${need.deling}«, but its groups say »${expected}«`];
}

function inRole(rolle: string, { html }: Page, needs: readonly Need[]): string[] {
  const listed = namesIn(sectionOf(html, 'overskrifter'));
  const named = needs.filter((need) => rolesOf(need).includes(rolle)).map(({ name }) => name);
  return differences(`${rolle}/`, listed, named);
}

function inThemes(pages: readonly Page[], needs: readonly Need[]): string[] {
  const listed = pages
    .filter(({ path }) => /^temaer\/./.test(path))
    .flatMap(({ html }) => namesIn(sectionOf(html, 'behovene')));
  return differences(
    'temaer/',
    listed,
    needs.filter(({ deling }) => deling !== '').map(({ name }) => name),
  );
}

/** The front page's counts against the needs' own pages. */
function onFront({ text }: Page, needs: readonly Need[]): string[] {
  const count = (deling: string) => needs.filter((need) => need.deling === deling).length;
  const [shared, all] = [count('faelles'), needs.filter(({ deling }) => deling !== '').length];
  const [, behov] = /(\d+) behov /.exec(text) ?? [];
  const roles = ['myndighed', 'udfoerer'].map((rolle) => count(rolle) + shared);
  const told = [/(\d+) behov for myndighed/, /(\d+) behov for udfører/].map((words) => Number(words.exec(text)?.[1]));
  return Number(behov) === all && told.join() === roles.join()
    ? []
    : [
        `the front page counts ${behov} needs, ${told.join(' and ')} by role; their pages ${all}, ${roles.join(' and ')}`,
      ];
}

/** What stands under «uden forslag» against the strips: without a proposal in every group of the role that names it. */
function inGaps({ html }: Page, needs: readonly Need[]): string[] {
  const listed = [...html.matchAll(/<h2 id="[^"]*-(myndighed|udfoerer)"[^>]*>\s*<a[^>]*>([^]*?)<\/a>/g)].map(
    ([, rolle = '', inner = '']) => `${textOf(inner).trim()} ${rolle}`,
  );
  const lacking = needs.flatMap((need) =>
    ['myndighed', 'udfoerer'].flatMap((rolle) => {
      const own = need.groups.filter((group) => group.rolle === rolle && isCounted(group));
      return own.length > 0 && own.every(({ words }) => words.includes('uden forslag'))
        ? [`${need.name} ${rolle}`]
        : [];
    }),
  );
  return differences('daekning/huller/', listed, lacking);
}

function differences(where: string, listed: readonly string[], expected: readonly string[]): string[] {
  return [
    ...listed.filter((name) => !expected.includes(name)).map((name) => `${where} lists »${name}«, its page does not`),
    ...expected
      .filter((name) => !listed.includes(name))
      .map((name) => `${where} leaves out »${name}«, its page says it`),
  ];
}
