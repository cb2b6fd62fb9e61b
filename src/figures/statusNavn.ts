import type { Status } from '../analysis/coverPairs.ts';

/** The words that stand beside the marks of coverage. */
export const statusNavn: Readonly<Record<Status, string>> = { direkte: 'direkte', delvis: 'delvist', hul: 'hul' };

/** The word that goes with a count: «1 hul», «4 huller». */
export function statusOrd(status: Status, count: number): string {
  return status === 'hul' && count !== 1 ? 'huller' : statusNavn[status];
}
