import { expect, test } from 'vitest';
import type { Study } from '../model/study.ts';
import { compareStudies } from './compareStudies.ts';
import { testStudy } from '../testing/smallStudy.ts';

const MADE = { Ål: ['myndighed', 'faelles'] } as const;
const before = testStudy(MADE, { forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] });

/** The study with its version raised and one thing done to it. */
function changed(change: Partial<Study>): Study {
  return { ...before, dataversion: { version: '0.2', dato: '2020-03-01' }, ...change };
}

const told = (after: Study) =>
  compareStudies(before, after).aendringer.map(({ slags, udfald, id, felter }) =>
    [slags, udfald, id, ...felter.map(({ felt, foer, efter }) => `${felt}: ${foer} → ${efter}`)].join(' '),
  );

test('compareStudies(before, after) names the versions and finds nothing in the same study', () => {
  expect(compareStudies(before, changed({}))).toEqual({ fra: '0.1', til: '0.2', dato: '2020-03-01', aendringer: [] });
});

test('compareStudies(before, after) tells a need that is new, one that is changed and one that is gone', () => {
  const [first, second] = before.behov;
  const renamed = { ...second!, navn: 'Nyt navn', definition: 'Ny definition.' };
  expect(told(changed({ behov: [renamed, { ...first!, kode: 'helt-ny' }] }))).toEqual([
    'behov ny helt-ny',
    `behov aendret ${second!.kode} navn: ${second!.navn} → Nyt navn definition: ${second!.definition} → Ny definition.`,
    `behov udgaaet ${first!.kode}`,
  ]);
});

test('compareStudies(before, after) tells another heading, and other related needs', () => {
  const [first, second] = before.behov;
  const naevnelser = first!.naevnelser.map((one) => ({ ...one, overskrift: 'Ny overskrift' }));
  const related = { ...first!, naevnelser, relaterede: [second!] };
  expect(told(changed({ behov: [related, second!] }))).toEqual([
    `behov aendret ${first!.kode} beslægtede behov:  → ${second!.navn} overskrift: ${first!.naevnelser[0]!.overskrift} → Ny overskrift`,
  ]);
});

test('compareStudies(before, after) tells who mentions a need, a proposal and a link', () => {
  const need = { ...before.behov[0]!, naevnelser: before.behov[1]!.naevnelser };
  const [proposal] = before.forslag;
  const [link] = before.links;
  const all = told(
    changed({
      behov: [need, before.behov[1]!],
      forslag: [{ ...proposal!, maalgruppe: 'alle' }],
      links: [{ ...link!, styrke: 'delvis' }],
    }),
  );
  expect(all[0]).toContain('nævnes for: myndighed → myndighed og udfører');
  expect(all[1]).toContain('målgruppe: ');
  expect(all[2]).toBe(`kobling aendret ${proposal!.id}/${link!.behov.kode}/myndighed styrke: direkte → delvis`);
});

test('compareStudies(before, after) tells a link that came by proposal, need and role', () => {
  const after = changed({ links: [] });
  expect(compareStudies(after, before).aendringer).toMatchObject([
    {
      slags: 'kobling',
      udfald: 'ny',
      navn: `»${before.forslag[0]!.titel}« og »${before.behov[0]!.navn}« for myndighed`,
    },
  ]);
});
