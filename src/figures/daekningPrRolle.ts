import { STATUSSER } from '../analysis/coverPairs.ts';
import { coverInk } from '../charts/ink.ts';
import { coverageBars } from '../charts/coverageBars.ts';
import type { Findings } from '../findings/findings.ts';
import { ROLLER, rolleNavn } from '../model/rolle.ts';
import { tal } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';
import { statusNavn } from '../text/daekning.ts';

/** How each role's needs are met: directly, partly, not at all. */
export function daekningPrRolle({ daekning: { perRolle }, kilder }: Findings): Figure {
  const share = (rolle: (typeof ROLLER)[number]) =>
    `${tal(perRolle[rolle].counts.direkte)} af ${tal(perRolle[rolle].pairs.length)}`;
  return figure({
    id: 'daekning-pr-rolle',
    title: `Forslagene dækker ${share('myndighed')} behov direkte for myndighed og ${share('udfoerer')} for udfører, på mindst ét område`,
    alt:
      ROLLER.map(
        (rolle) =>
          `${rolleNavn[rolle]}: ${STATUSSER.map((s) => `${tal(perRolle[rolle].counts[s])} ${statusNavn[s]}`).join(', ')}`,
      ).join('. ') + '.',
    kilder: kilder.daekning,
    isVurdering: true,
    isPerRolle: true,
    widths: [320, 720],
    draw: ({ width }) =>
      coverageBars(
        ROLLER.map((rolle) => {
          const { counts, pairs } = perRolle[rolle];
          return {
            label: rolleNavn[rolle],
            note: `${tal(pairs.length)} behov`,
            ...coverInk[rolle],
            counts: [counts.direkte, counts.delvis, counts.hul],
          };
        }),
        (part) => statusNavn[STATUSSER[part]],
        { width },
      ),
    table: {
      caption: 'Behov efter rolle og redaktionens vurdering af dækning på mindst ét område',
      columns: [
        { head: 'Rolle' },
        ...STATUSSER.map((s) => ({ head: statusNavn[s], isNumber: true })),
        { head: 'I alt', isNumber: true },
      ],
      rows: ROLLER.map((rolle) => [
        rolleNavn[rolle],
        ...STATUSSER.map((s) => perRolle[rolle].counts[s]),
        perRolle[rolle].pairs.length,
      ]),
    },
  });
}
