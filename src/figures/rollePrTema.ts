import { type BarPart, stackedBars } from '../charts/stackedBars.ts';
import { ink, laneInk } from '../charts/ink.ts';
import type { Findings } from '../findings/findings.ts';
import { type Rolle, rolleNavn } from '../model/rolle.ts';
import { Talord, talord } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';
import { temaPath } from '../model/paths.ts';

/** One role's needs per theme, its own and those it shares, most needs first. */
export function rollePrTema({ temaer, roller, kilder, tal: counts }: Findings, rolle: Rolle): Figure {
  const other: Rolle = rolle === 'myndighed' ? 'udfoerer' : 'myndighed';
  const rows = temaer
    .map(({ tema, lanes }) => ({ tema, own: lanes[rolle].length, shared: lanes.faelles.length }))
    .filter(({ own, shared }) => own + shared > 0)
    .sort((a, b) => b.own + b.shared - a.own - a.shared || a.tema.navn.localeCompare(b.tema.navn, 'da'));
  const shared = `også ${rolleNavn[other].toLowerCase()}`;
  const parts: BarPart[] = [
    { name: `kun ${rolleNavn[rolle].toLowerCase()}`, fill: laneInk[rolle].area, on: laneInk[rolle].on },
    { name: shared, fill: ink.faelles, on: ink.white },
  ];
  return figure({
    id: `${rolle}-pr-tema`,
    title: `${Talord(roller[rolle].antal)} behov nævnes for ${rolleNavn[rolle].toLowerCase()}, og ${talord(counts.faelles)} af dem også for ${rolleNavn[other].toLowerCase()}`,
    alt: `Liggende søjler: antal behov i hvert tema, som nævnes for ${rolleNavn[rolle].toLowerCase()}, delt i dem, der kun nævnes der, og de fælles.`,
    kilder: kilder.kodning,
    widths: [320, 720],
    draw: ({ width }) =>
      stackedBars(
        {
          rowHead: 'Tema',
          totalHead: 'I alt',
          parts,
          rows: rows.map((row) => ({ label: row.tema.navn, values: [row.own, row.shared] })),
        },
        { width },
      ),
    table: {
      caption: `Behov, der nævnes for ${rolleNavn[rolle].toLowerCase()}, efter tema`,
      columns: [
        { head: 'Tema' },
        ...parts.map(({ name }) => ({ head: name, isNumber: true })),
        { head: 'I alt', isNumber: true },
      ],
      rows: rows.map((row) => [
        { text: row.tema.navn, path: temaPath(row.tema) },
        row.own,
        row.shared,
        row.own + row.shared,
      ]),
    },
  });
}
