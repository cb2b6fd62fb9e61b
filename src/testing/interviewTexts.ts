import { Buffer } from 'node:buffer';
import { readInterviewsaet } from '../load/interviews/loadInterviews.ts';
import { formatProblem } from '../load/problem.ts';
import type { Behov } from '../model/study.ts';
import { testStudy } from './smallStudy.ts';

/** Two needs: »vold« of myndighed, »angst« of udfører. */
export const study = testStudy({ Øl: ['myndighed', 'udfoerer'] });
export const [vold, angst] = study.behov as [Behov, Behov];
Object.assign(vold, { kode: 'vold' });
Object.assign(angst, { kode: 'angst' });

export const SAET = `{
  "type": "faktisk",
  "version": "1.0",
  "dato": "2026-11-22",
  "kodere": ["K1", "K2"],
  "kodningsenhed": "et afsnit"
}
`;
export const INTERVIEWS = `interview,rolle,omraade,maaned,deltagere
m1,myndighed,voksne,2024-02,6
u1,udfoerer,boern-og-unge,2024-01,
`;
export const KODNINGER = `interview,kode,segment,koder,citat,godkendt
m1,vold,3,K1,,
u1,angst,1,K2,"Vi mangler
viden",ja
`;

/** Two interviews mention the need of the quotation, so that it may be published. */
export const TWO = {
  interviews: `${INTERVIEWS}u2,udfoerer,boern-og-unge,2024-03,\n`,
  kodninger: `${KODNINGER}u2,angst,1,K1,,\n`,
};

interface Texts {
  readonly saet?: string;
  readonly interviews?: string;
  readonly kodninger?: string | Uint8Array;
}

export function read({ saet = SAET, interviews = INTERVIEWS, kodninger = KODNINGER }: Texts = {}) {
  const texts = { 'datasaet.json': saet, 'interviews.csv': interviews, 'kodninger.csv': kodninger };
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
  return readInterviewsaet({ dir: '', files }, study);
}

export const faults = (texts: Texts): string[] => read(texts).problems.map(formatProblem);
