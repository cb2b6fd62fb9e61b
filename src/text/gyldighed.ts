import { isExpired } from '../analysis/isExpired.ts';
import type { Dataversion, Tilbud } from '../model/study.ts';

/** For how long an offer holds, as one sentence; what is over at the data's date is said to be. */
export function gyldighed(tilbud: Pick<Tilbud, 'fra' | 'til'>, dataversion: Dataversion): string {
  const { fra, til } = tilbud;
  if (til === undefined) return `Oplyst i ${fra}. Kilden siger ikke, hvor længe det gælder, så det skal tjekkes.`;
  return isExpired(tilbud, dataversion)
    ? `Udløbet: Den gjaldt fra ${fra} til ${til}.`
    : `Gælder fra ${fra} til ${til}.`;
}
