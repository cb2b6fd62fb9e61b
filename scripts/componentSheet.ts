import { globSync, readFileSync } from 'node:fs';

/** The components on the sheet, and how their markup begins and ends on a built page. */
export const COMPONENTS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Mærkat og felter', pattern: /<li>\s*<a class="tag .*?<\/li>/gs },
  { name: 'Stribe', pattern: /<ul class="stribe">.*?<\/ul>/gs },
  { name: 'Figurens linje', pattern: /<div class="moebler">.*?<\/div>/gs },
  {
    name: 'Sidehoved',
    pattern:
      /<section (?:class="bred" )?aria-labelledby="[^"]*">\s*<h2(?:(?!<\/?section|<table).){1,1500}<\/section>/gs,
  },
  { name: 'Tabel', pattern: /<table.*?<\/table>/gs },
  { name: 'Besked', pattern: /<p class="(?:eksempel|vurdering)".*?<\/p>|<strong class="mangler">.*?<\/strong>/gs },
];

/** Pages as one where each component stands in each of its states, in the site's own styles. */
export function componentSheet(folders: readonly string[]): string {
  const pages = folders
    .flatMap((folder) => globSync(`${folder}/**/*.html`).sort())
    .map((file) => readFileSync(file, 'utf8'));
  const styles = styleOrder(readFileSync('src/layouts/Layout.astro', 'utf8'))
    .map((name) => `<link rel="stylesheet" href="../src/styles/${name}.css">`)
    .join('');
  const parts = COMPONENTS.map(
    ({ name, pattern }) => `<h2 class="lille">${name}</h2>${examplesOf(pages, pattern).map(wrapped).join('')}`,
  );
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Komponenter</title>${styles}<main class="ramme">${parts.join('')}</main></html>`;
}

/** What matches on the pages, each that shows a class which none before it has: a component once in each of its states. */
export function examplesOf(pages: readonly string[], pattern: RegExp): string[] {
  const seen = new Set<string>();
  return pages.flatMap((page) =>
    [...page.matchAll(pattern)].flatMap(([found]) => {
      const states = [...found.matchAll(/class="([^"]*)"/g)].map(([, names = '']) => names);
      const isNew = seen.size === 0 || states.some((state) => !seen.has(state));
      for (const state of states) seen.add(state);
      return isNew ? [found] : [];
    }),
  );
}

/** A list item needs its list. Of a long table three rows are enough. */
function wrapped(html: string): string {
  const short = html.replace(/(<tbody>(?:.*?<\/tr>){3}).*?(<\/tbody>)/gs, '$1$2');
  return short.startsWith('<li') ? `<ul class="tags">${short}</ul>` : short;
}

/** The names of the styles that every page wears, in the order of the layout. */
export function styleOrder(layout: string): string[] {
  return [...layout.matchAll(/import '\.\.\/styles\/([a-z-]+)\.css'/g)].map(([, name = '']) => name);
}
