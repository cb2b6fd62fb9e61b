import type { Status } from '../analysis/coverPairs.ts';

/** The words that stand beside the marks of coverage. */
export const statusNavn: Readonly<Record<Status, string>> = {
  direkte: 'direkte',
  delvis: 'delvist',
  hul: 'uden forslag',
};
