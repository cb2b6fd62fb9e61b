import { laneMap } from '../charts/laneMap.ts';
import type { Findings } from '../findings/findings.ts';
import { DELINGER, type Deling, delingNavn } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { capital, tal, talord } from '../text/tal.ts';
import { behovPath, temaPath } from '../model/paths.ts';
import { type DrawOptions, type Figure, figure } from './figure.ts';

/** The map of needs: every need in its theme's row and in the lane of those who mention it. */
export function behovskort(findings: Findings): Figure {
  const { temaer, kilder, tal: counts } = findings;
  return figure({
    id: 'behovskort',
    title: titleOf(findings),
    alt: `Kort over ${tal(counts.behov)} behov i ${talord(counts.temaer)} temaer og tre baner: kun myndighed til venstre, fælles i midten, kun udfører til højre. Hvert behov står i tabellen under figuren.`,
    kilder: kilder.kodning,
    widths: [320, 720, 1120],
    hasLinks: true,
    draw: (options) => draw(findings, options),
    table: {
      caption: 'Behov efter tema og efter, hvem de nævnes for',
      columns: [{ head: 'Behov' }, { head: 'Tema' }, { head: 'Nævnes for' }],
      rows: temaer.flatMap(({ tema, lanes }) =>
        DELINGER.flatMap((d) =>
          lanes[d].map((behov) => [
            { text: behov.navn, path: behovPath(behov) },
            { text: tema.navn, path: temaPath(tema) },
            delingNavn[d],
          ]),
        ),
      ),
    },
  });
}

function titleOf({ temaer, tal: counts }: Findings): string {
  const meeting = temaer.filter(({ lanes }) => lanes.faelles.length > 0).length;
  if (counts.faelles === 0) return 'Myndighed og udfører har ingen behov til fælles';
  const themes = meeting === 1 ? 'ét tema' : `${talord(meeting)} af ${talord(counts.temaer)} temaer`;
  return `${capital(talord(counts.faelles))} fælles behov ligger i ${themes}`;
}

function draw({ temaer, lanes }: Findings, { width, href }: DrawOptions) {
  const item = (behov: Behov) => ({ text: behov.navn, href: href?.(behovPath(behov)) });
  const head = (d: Deling) => `${delingNavn[d]} · ${tal(lanes[d].length)}`;
  const rows = temaer.map(({ tema, lanes: own, total }) => ({
    label: tema.navn,
    count: total,
    lanes: { myndighed: own.myndighed.map(item), faelles: own.faelles.map(item), udfoerer: own.udfoerer.map(item) },
  }));
  const heads = { myndighed: head('myndighed'), faelles: head('faelles'), udfoerer: head('udfoerer') };
  return laneMap({ rowHead: 'Tema', heads, rows }, { width });
}
