import type { Dataversion, Tilbud } from '../model/study.ts';

/** Whether an offer's last year is over at the date of the data. False where the source gives no end. */
export function isExpired({ til }: Pick<Tilbud, 'til'>, { dato }: Dataversion): boolean {
  return til !== undefined && til < Number(dato.slice(0, 4));
}
