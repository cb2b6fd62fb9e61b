import { expect, test } from 'vitest';
import type { Link, Study } from '../model/study.ts';
import type { Deling } from '../model/rolle.ts';
import { askAboutGaps } from './askAboutGaps.ts';
import { findCoverage } from './findCoverage.ts';
import { type Added, testStudy } from '../testing/smallStudy.ts';

/** The questions that a study's gaps raise: «kind role: needs, from 1; proposals, from 1». */
const ask = (delinger: readonly Deling[], added: Added) => askOf(testStudy({ P: delinger }, added));

const askOf = (study: Pick<Study, 'behov' | 'links' | 'forslag'>) => {
  const { gaps, oneArea } = findCoverage(study);
  return askAboutGaps([...gaps, ...oneArea], study.forslag).map((question) => {
    if (question.kind === 'indhold') return `indhold: ${question.forslag.nummer}`;
    const needs = question.behov.map(({ kode }) => kode.slice(-1)).join(' ');
    const forslag = question.kind === 'nyt' ? '' : question.forslag.map(({ nummer }) => nummer).join(' ');
    return `${question.kind} ${question.rolle}: ${needs}; ${forslag}`;
  });
};

test('askAboutGaps(gaps) asks to open what meets the need for the other role', () => {
  expect(ask(['faelles'], { forslag: [{ roller: ['udfoerer'], meets: [[0, 'udfoerer', 'direkte']] }] })).toEqual([
    'aabn myndighed: 1; 1',
  ]);
  expect(ask(['faelles'], { forslag: [{ roller: ['myndighed'], meets: [[0, 'myndighed', 'direkte']] }] })).toEqual([
    'aabn udfoerer: 1; 1',
  ]);
});

test('askAboutGaps(gaps) opens proposals that are about the need, not those that cover it partly', () => {
  const partly = { roller: ['udfoerer'], meets: [[0, 'udfoerer', 'delvis']] } as const;
  const fully = { roller: ['udfoerer'], meets: [[0, 'udfoerer', 'direkte']] } as const;
  expect(ask(['faelles'], { forslag: [partly, fully, fully] })).toEqual(['aabn myndighed: 1; 2 3']);
  expect(ask(['faelles'], { forslag: [partly, partly] })).toEqual(['nyt myndighed: 1; ']);
});

test('askAboutGaps(gaps) asks of each need by itself where proposals could be opened', () => {
  expect(
    ask(['faelles', 'faelles'], {
      forslag: [
        {
          roller: ['udfoerer'],
          meets: [
            [0, 'udfoerer', 'direkte'],
            [1, 'udfoerer', 'direkte'],
          ],
        },
      ],
    }),
  ).toEqual(['aabn myndighed: 1; 1', 'aabn myndighed: 2; 1']);
});

test('askAboutGaps(gaps) asks once to widen a proposal to all needs that it is near', () => {
  expect(
    ask(['myndighed', 'myndighed', 'myndighed'], {
      related: [
        [0, 2],
        [1, 2],
      ],
      forslag: [{ meets: [[2, 'myndighed', 'direkte']] }],
    }),
  ).toEqual(['udvid myndighed: 1 2; 1']);
});

test('askAboutGaps(gaps) asks about each role by itself', () => {
  expect(
    ask(['faelles', 'faelles'], {
      related: [[0, 1]],
      forslag: [
        {
          meets: [
            [1, 'myndighed', 'direkte'],
            [1, 'udfoerer', 'direkte'],
          ],
        },
      ],
    }),
  ).toEqual(['udvid myndighed: 1; 1', 'udvid udfoerer: 1; 1']);
});

test('askAboutGaps(gaps) asks to widen the first of several proposals, and to open before to widen', () => {
  const met = { meets: [[1, 'myndighed', 'direkte']] } as const;
  expect(ask(['myndighed', 'myndighed'], { related: [[0, 1]], forslag: [met, met] })).toEqual([
    'udvid myndighed: 1; 1',
  ]);
  expect(
    ask(['faelles', 'myndighed'], {
      related: [[0, 1]],
      forslag: [met, { roller: ['udfoerer'], meets: [[0, 'udfoerer', 'direkte']] }],
    }),
  ).toEqual(['aabn myndighed: 1; 2']);
});

test('askAboutGaps(gaps) asks once a role for new proposals where none is near, or only the theme is', () => {
  expect(ask(['faelles', 'myndighed'], {})).toEqual(['nyt myndighed: 1 2; ', 'nyt udfoerer: 1; ']);
  expect(ask(['myndighed', 'myndighed'], { forslag: [{ meets: [[1, 'myndighed', 'direkte']] }] })).toEqual([
    'nyt myndighed: 1; ',
  ]);
});

test('askAboutGaps(gaps) puts opening first, then widening, then new proposals, whatever the order of the gaps', () => {
  expect(
    ask(['udfoerer', 'udfoerer', 'udfoerer', 'faelles'], {
      related: [[1, 2]],
      forslag: [{ meets: [[2, 'udfoerer', 'direkte']] }, { roller: ['udfoerer'], meets: [[3, 'udfoerer', 'direkte']] }],
    }),
  ).toEqual(['aabn myndighed: 4; 2', 'udvid udfoerer: 2; 1', 'nyt udfoerer: 1; ']);
});

test('askAboutGaps(gaps) finds no ground in a relation across themes', () => {
  const added: Added = { related: [[0, 1]], forslag: [{ meets: [[1, 'myndighed', 'direkte']] }] };
  expect(askOf(testStudy({ P: ['myndighed'], Q: ['myndighed'] }, added))).toEqual(['nyt myndighed: 1; ']);
});

test('askAboutGaps(gaps, forslag) asks first what a proposal without a link is to be about', () => {
  expect(ask(['myndighed'], { forslag: [{ meets: [] }] })).toEqual(['indhold: 1', 'nyt myndighed: 1; ']);
});

test('askAboutGaps(gaps) asks nothing where there is no gap', () => {
  expect(ask(['myndighed'], { forslag: [{ meets: [[0, 'myndighed', 'delvis']] }] })).toEqual([]);
  expect(askAboutGaps([])).toEqual([]);
});

test('askAboutGaps(gaps) asks whether a proposal is to reach the other area too, once for all its needs there', () => {
  const meets = [
    [0, 'myndighed', 'direkte'],
    [1, 'myndighed', 'delvis'],
  ] as const;
  const study = testStudy({ P: ['myndighed', 'myndighed'] }, { forslag: [{ meets }] });
  const links = study.links.map((link): Link => ({ ...link, omraader: ['voksne'] }));
  expect(askOf({ ...study, links })).toEqual(['omraade myndighed: 1 2; 1']);
});
