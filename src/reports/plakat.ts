import { DELINGER, delingNavn } from '../model/rolle.ts';
import { mestUdenForslag } from '../text/daekning.ts';
import { gruppekort } from './gruppekort.ts';
import type { Report } from './report.ts';
import { type Sources, report } from './sources.ts';

/** Of the map of groups, in pt: its text, and the space over and under each row; and up to how many needs that is worth a try. */
const STOERRELSER = [
  { behov: 15, tekst: 16, raekke: 8 },
  { behov: 28, tekst: 12, raekke: 4 },
  { behov: 40, tekst: 10, raekke: 2.4 },
  { behov: Infinity, tekst: 9.5, raekke: 1.7 },
  { behov: Infinity, tekst: 9, raekke: 1.4 },
];

/** A poster in A3: the needs of the two roles and what they share, and the map of groups. */
export function plakat(sources: Sources): Report {
  const { findings, figures } = sources;
  const drawn = report('plakat', 'rapport', sources, {
    figures: [figures.overlap],
    data: {
      baner: DELINGER.map((deling) => ({
        farve: deling,
        navn: delingNavn[deling],
        behov: findings.lanes[deling].map(({ navn }) => navn),
      })),
      gruppekort: gruppekort(findings),
      gruppeTitel: mestUdenForslag(findings.daekning),
    },
  });
  const sizes = STOERRELSER.filter(({ behov }) => findings.study.behov.length <= behov);
  return { ...drawn, stoerrelser: sizes.map(({ tekst, raekke }) => ({ tekst, raekke })) };
}
