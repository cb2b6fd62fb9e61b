import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileOf, pagesOf, read } from './site.ts';

/** Addresses on a page, with `&amp;` undone. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'));
}

/** Links of a built site that lead nowhere: to no file, or to no anchor on the page they name. */
export function brokenLinks(dir: string, base: string): string[] {
  return pagesOf(dir).flatMap((page) =>
    linksOf(read(dir, page))
      .filter((link) => !/^https:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        if (path !== '' && !path.startsWith(base)) return true;
        const target = path === '' ? page : decodeURI(path.slice(base.length));
        const file = fileOf(dir, target);
        if (!existsSync(file) || statSync(file).isDirectory()) return true;
        return anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`);
      })
      .map((link) => `${page} → ${link}`),
  );
}
