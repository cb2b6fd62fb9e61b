import type { Rolle } from './rolle.ts';
import type { Behov, Forslag, OevrigtTema, Praksis, Tema } from './study.ts';

/** Addresses inside the site, from its root and without a leading slash. */
export const behovPath = ({ kode }: Behov) => `behov/${kode}/`;
export const temaPath = ({ id }: Tema) => `temaer/${id}/`;
export const rollePath = (rolle: Rolle) => `${rolle}/`;
export const forslagPath = ({ id }: Forslag) => `forslag/${id}/`;
export const praksisPath = ({ id }: Praksis) => `praksis/${id}/`;
/** The interview section: a made-up set stands out of the reader's way. */
export const interviewsPath = (type: 'faktisk' | 'syntetisk') =>
  type === 'syntetisk' ? 'eksempel/interviews/' : 'interviews/';
/** The proposal's sheet as PDF. */
export const sheetPath = ({ id }: Forslag) => `forslag/${id}.pdf`;
export const reportPath = (id: string) => `rapporter/${id}.pdf`;
export const oevrigtTemaPath = ({ id }: OevrigtTema) => `oevrige-temaer/#${id}`;
