import type { Study } from '../model/study.ts';
import { liste } from './liste.ts';
import { Talord, talord } from './tal.ts';

/** How many proposals there are of each format: «Tolv forslag: fire temadage, seks kompetenceforløb og to organisatoriske læringsforløb». */
export function antalForslag({ forslag, formater }: Pick<Study, 'forslag' | 'formater'>): string {
  const parts = formater.flatMap((format) => {
    const n = forslag.filter((one) => one.format === format).length;
    if (n === 0) return [];
    // In figures, for the gender of a format's name is not known.
    return n === 1 ? `1 ${format.navn.toLowerCase()}` : `${talord(n)} ${format.flertal}`;
  });
  return `${Talord(forslag.length)} forslag: ${liste(parts)}`;
}
