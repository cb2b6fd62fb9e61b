import type { Praksis } from '../model/study.ts';

/** How far a practice example has come, at the time of its source. */
export const praksisStatus: Readonly<Record<Praksis['status'], string>> = {
  permanent: 'gjort permanent',
  'i-gang': 'i gang',
};
