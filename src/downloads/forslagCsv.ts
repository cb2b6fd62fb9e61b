import type { Forslag } from '../model/study.ts';
import { csv } from './csv.ts';

/** The proposals as a table. Lists are parted by semicolons; hours are empty where the source tells days only. */
export function forslagCsv(forslag: readonly Forslag[]): string {
  const head = [
    'id',
    'format',
    'nummer',
    'titel',
    'roller',
    'omraader',
    'maalgruppe',
    'dage_mindst',
    'dage_hoejst',
    'timer_mindst',
    'timer_hoejst',
    'kilde',
  ];
  return csv([
    head,
    ...forslag.map(({ id, format, nummer, titel, roller, omraader, maalgruppe, kilde }) => {
      const { dage, timer } = format;
      return [
        id,
        format.id,
        nummer,
        titel,
        roller.join(';'),
        omraader.join(';'),
        maalgruppe,
        dage.mindst,
        dage.hoejst,
        timer?.mindst ?? '',
        timer?.hoejst ?? '',
        kilde.id,
      ];
    }),
  ]);
}
