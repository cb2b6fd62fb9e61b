import type { Descriptor } from '../model/descriptor.ts';
import { dato } from '../text/dato.ts';

/** How to cite a thing of the site, short and full; what is made up says so in both. `url` is its address, where the site's is known. */
export function citation(
  { title, version, created }: Pick<Descriptor, 'title' | 'version' | 'created'>,
  { what, url, isMadeUp = false }: { what?: string | undefined; url?: string | undefined; isMadeUp?: boolean } = {},
): { readonly short: string; readonly full: string } {
  const year = created.slice(0, 4);
  const mark = isMadeUp ? 'EKSEMPELDATA: ' : '';
  const where = url === undefined ? '' : ` ${url}`;
  return {
    short: `${mark}${title} (${year})`,
    full: `${mark}${what === undefined ? '' : `»${what}« I: `}${title}. Dataversion ${version}, ${dato(created)}.${where}`,
  };
}

/** The same for machines: a CITATION.cff (version 1.2.0). */
export function citationCff({ title, version, created, licenses }: Descriptor, url: string | undefined): string {
  return [
    'cff-version: 1.2.0',
    'type: dataset',
    `message: ${JSON.stringify('Citér datasættet sådan.')}`,
    `title: ${JSON.stringify(title)}`,
    'authors:',
    `  - name: ${JSON.stringify('Redaktionen')}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${created}`,
    ...licenses.slice(0, 1).map(({ name }) => `license: ${JSON.stringify(name)}`),
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
    '',
  ].join('\n');
}
