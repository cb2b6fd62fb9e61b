import { type Status, STATUSSER } from '../analysis/coverPairs.ts';
import { coverageBars } from '../charts/coverageBars.ts';
import { coverInk } from '../charts/ink.ts';
import { overlapChart } from '../charts/overlapChart.ts';
import type { Findings } from '../findings/findings.ts';
import { DELINGER, type Deling, ROLLER, type Rolle } from '../model/rolle.ts';
import { englishNumber as number } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';

const deling: Readonly<Record<Deling, string>> = {
  myndighed: 'authority only',
  faelles: 'both',
  udfoerer: 'provider only',
};
const role: Readonly<Record<Rolle, string>> = { myndighed: 'Authority', udfoerer: 'Provider' };
const met: Readonly<Record<Status, string>> = { direkte: 'directly', delvis: 'in part', hul: 'no proposal' };

/** `overlap` in English. The Danish figure of the same id has the files. */
export function englishOverlap({ lanes, tal: counts, kilder }: Findings): Figure {
  const count = (d: Deling) => lanes[d].length;
  return figure({
    id: 'overlap',
    title: `${number(counts.faelles)} of ${number(counts.behov)} needs are shared by both roles`,
    alt: `Two overlapping circles: ${number(count('myndighed'))} needs named for the authority only, ${number(count('faelles'))} for both, ${number(count('udfoerer'))} for the provider only. The areas correspond to the numbers.`,
    kilder: kilder.kodning,
    widths: [320, 560],
    draw: ({ width }) => {
      const lane = (d: Deling) => ({ count: count(d), label: deling[d] });
      return overlapChart(
        { myndighed: lane('myndighed'), faelles: lane('faelles'), udfoerer: lane('udfoerer') },
        { width },
      );
    },
    table: {
      caption: 'Needs by whom they are named for',
      columns: [{ head: 'Named for' }, { head: 'Needs', isNumber: true }],
      rows: [...DELINGER.map((d) => [deling[d], count(d)]), ['all', counts.behov]],
    },
  });
}

/** `daekningPrRolle` in English. */
export function englishDaekning({ daekning: { perRolle }, tal: counts, kilder }: Findings): Figure {
  const parts = (rolle: Rolle) => STATUSSER.map((s) => `${number(perRolle[rolle].counts[s])} ${met[s]}`).join(', ');
  return figure({
    id: 'daekning-pr-rolle',
    title: `${number(counts.huller)} of ${number(counts.par)} needs, counted by role, have no proposal at all`,
    alt: `A bar for each role, in three parts. ${ROLLER.map((rolle) => `${role[rolle]}: ${parts(rolle)}`).join('. ')}.`,
    kilder: kilder.daekning,
    isVurdering: true,
    widths: [320, 720],
    draw: ({ width }) =>
      coverageBars(
        ROLLER.map((rolle) => ({
          label: role[rolle],
          note: `${number(perRolle[rolle].pairs.length)} needs`,
          ...coverInk[rolle],
          counts: [perRolle[rolle].counts.direkte, perRolle[rolle].counts.delvis, perRolle[rolle].counts.hul],
        })),
        (part) => met[STATUSSER[part]],
        { width },
      ),
    table: {
      caption: 'Needs by role and by whether a proposal covers them in at least one area, by the editors’ judgement',
      columns: [
        { head: 'Role' },
        ...STATUSSER.map((s) => ({ head: met[s], isNumber: true })),
        { head: 'all', isNumber: true },
      ],
      rows: ROLLER.map((rolle) => [
        role[rolle],
        ...STATUSSER.map((s) => perRolle[rolle].counts[s]),
        perRolle[rolle].pairs.length,
      ]),
    },
  });
}
