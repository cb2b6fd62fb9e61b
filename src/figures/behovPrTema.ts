import { unitLanes } from '../charts/unitLanes.ts';
import type { Findings } from '../findings/findings.ts';
import { delingNavn } from '../model/rolle.ts';
import { liste } from '../text/liste.ts';
import { talord } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';
import { temaPath } from '../model/paths.ts';

/** How many needs each theme holds, parted by who mentions them. */
export function behovPrTema({ temaer, kilder }: Findings): Figure {
  const most = Math.max(...temaer.map(({ total }) => total));
  const biggest = temaer.filter(({ total }) => total === most).map(({ tema }) => tema.kortnavn);
  const each = biggest.length > 1 ? ' hver' : '';
  return figure({
    id: 'behov-pr-tema',
    title: `${liste(biggest)} rummer flest behov: ${talord(most)}${each}`,
    alt: `Et kvadrat for hvert behov, ${talord(temaer.length)} temaer, tre baner: kun myndighed, fælles og kun udfører.`,
    kilder: kilder.kodning,
    widths: [320, 720],
    draw: ({ width }) =>
      unitLanes(
        {
          heads: delingNavn,
          rows: temaer.map(({ tema, lanes }) => ({
            label: tema.navn,
            counts: {
              myndighed: lanes.myndighed.length,
              faelles: lanes.faelles.length,
              udfoerer: lanes.udfoerer.length,
            },
          })),
        },
        { width },
      ),
    table: {
      caption: 'Antal behov i hvert tema',
      columns: [
        { head: 'Tema' },
        { head: delingNavn.myndighed, isNumber: true },
        { head: delingNavn.faelles, isNumber: true },
        { head: delingNavn.udfoerer, isNumber: true },
        { head: 'I alt', isNumber: true },
      ],
      rows: temaer.map(({ tema, lanes, total }) => [
        { text: tema.navn, path: temaPath(tema) },
        lanes.myndighed.length,
        lanes.faelles.length,
        lanes.udfoerer.length,
        total,
      ]),
    },
  });
}
