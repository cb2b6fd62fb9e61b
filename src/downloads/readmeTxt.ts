import type { Descriptor } from '../model/descriptor.ts';
import { dato } from '../text/dato.ts';

/** The text that lies first in the package: what it is, how it is opened, cited and used. */
export function readmeTxt(
  { title, description, version, created, licenses, resources }: Descriptor,
  citation: string,
): string {
  return [
    title,
    '',
    description,
    '',
    `Dataversion ${version}, ${dato(created)}.`,
    `Licens: ${licenses.map(({ title: name, path }) => `${name} (${path})`).join(', ')}.`,
    `Sådan citerer du: ${citation}`,
    '',
    'Filer',
    ...resources.map(({ path, title: name, description: text }) => `- ${path}: ${name}. ${text}`),
    '- forslag.csv: de foreslåede forløb.',
    '- model.json: hele modellen med alle henvisninger.',
    '- datapackage.json: hvad tabeller og kolonner betyder, for programmer (Frictionless).',
    '',
    'Tabellerne er CSV i UTF-8 med komma. Et dansk Excel åbner dem bedst fra Data → Fra tekst/CSV; ellers brug XLSX-filen på sitet.',
    '',
  ].join('\r\n');
}
