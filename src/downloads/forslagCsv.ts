import type { Forslag } from '../model/study.ts';
import { csv } from './csv.ts';

/** The proposals as CSV; see `forslagRows`. */
export function forslagCsv(forslag: readonly Forslag[]): string {
  return csv(forslagRows(forslag));
}

/** The proposals as a table, its head first. Lists are parted by semicolons; hours are empty where the source tells days only. */
export function forslagRows(forslag: readonly Forslag[]): (string | number)[][] {
  const head = [
    'id',
    'format',
    'nummer',
    'titel',
    'roller',
    'omraader',
    'ikke_naevnt',
    'maalgruppe',
    'dage_mindst',
    'dage_hoejst',
    'timer_mindst',
    'timer_hoejst',
    'kilde',
  ];
  return [
    head,
    ...forslag.map(({ id, format, nummer, titel, roller, omraader, ikkeNaevnt, maalgruppe, kilde }) => {
      const { dage, timer } = format;
      return [
        id,
        format.id,
        nummer,
        titel,
        roller.join(';'),
        omraader.join(';'),
        ikkeNaevnt.join(';'),
        maalgruppe,
        dage.mindst,
        dage.hoejst,
        timer?.mindst ?? '',
        timer?.hoejst ?? '',
        kilde.id,
      ];
    }),
  ];
}
