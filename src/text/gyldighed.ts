import { isExpired } from '../analysis/isExpired.ts';
import { dato } from './dato.ts';
import type { Dataversion, Tilbud } from '../model/study.ts';

/** For how long an offer holds, as the source tells it; what is over at the data's date is said to be. */
export function gyldighed(tilbud: Pick<Tilbud, 'fra' | 'til' | 'kilde'>, dataversion: Dataversion): string {
  const { fra, til, kilde } = tilbud;
  if (til === undefined)
    return `Oplyst i en kilde fra ${dato(kilde.dato)}, som ikke siger, hvor længe det gælder. Tjek, om det stadig gælder.`;
  const since = fra === undefined ? '' : `fra ${fra} `;
  return isExpired(tilbud, dataversion) ? `Udløbet: Den gjaldt ${since}til ${til}.` : `Gælder ${since}til ${til}.`;
}
