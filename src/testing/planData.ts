import type { PlanData } from '../plan/plan.ts';

/** Two groups, three cells, three proposals: one short for A, one long for both, one for B that covers nothing. */
export const data: PlanData = {
  grupper: [
    { id: 'myndighed-voksne', navn: 'Myndighed, voksne', rolle: 'myndighed', omraade: 'voksne' },
    { id: 'udfoerer-boern-og-unge', navn: 'Udfører, børn og unge', rolle: 'udfoerer', omraade: 'boern-og-unge' },
  ],
  cells: [
    { behov: 'Prøve A', gruppe: 0 },
    { behov: '=Prøve B', gruppe: 0 },
    { behov: 'Prøve A', gruppe: 1 },
  ],
  forslag: [
    {
      id: 'T1',
      kode: 'T1',
      titel: 'Dag',
      format: 'Temadag',
      sti: 'forslag/t1/',
      dage: [1, 2],
      timer: null,
      grupper: [0],
      links: [{ cell: 0, direct: true }],
    },
    {
      id: 'K1',
      kode: 'K1',
      titel: 'Forløb, langt; "øvet"',
      format: 'Forløb',
      sti: 'forslag/k1/',
      dage: [4, 10],
      timer: [20, 40],
      grupper: [0, 1],
      links: [
        { cell: 0, direct: false },
        { cell: 2, direct: true },
      ],
    },
    {
      id: 'T2',
      kode: 'T2',
      titel: 'Anden dag',
      format: 'Temadag',
      sti: 'forslag/t2/',
      dage: [1, 1],
      timer: [6, 6],
      grupper: [1],
      links: [],
    },
  ],
  fra: 2027,
};
