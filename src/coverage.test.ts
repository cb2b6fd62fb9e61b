import { expect, test } from 'vitest';
import type { Rolle } from './model/rolle.ts';
import { findFindings } from './findings.ts';
import { loadProject } from './load/loadProject.ts';

const { study, daekning } = findFindings((await loadProject('data')).value!.study);
const { forslag, links } = study;

const gapsOf = (rolle: Rolle) => daekning.gaps.filter((g) => g.rolle === rolle).map(({ behov }) => behov.kode);
const idsWhere = (isIt: (f: (typeof forslag)[number]) => boolean) => forslag.filter(isIt).map(({ id }) => id);

test('the gaps are the ten pairs that no proposal meets', () => {
  expect(gapsOf('udfoerer').toSorted()).toEqual([
    'lovgivning',
    'magtanvendelser',
    'medicinhaandtering',
    'neuropsykologi',
    'sanseintegration',
    'velfaerdsteknologi',
  ]);
  expect(gapsOf('myndighed').toSorted()).toEqual([
    'at-passe-paa-sig-selv',
    'facilitering-og-sparring',
    'seksuelle-overgreb',
    'vold',
  ]);
});

test('the proposals stand in the order of the report', () => {
  expect(forslag.map(({ id }) => id)).toEqual([
    'temadag-1',
    'temadag-2',
    'temadag-3',
    'temadag-4',
    'kompetenceforloeb-1',
    'kompetenceforloeb-2',
    'kompetenceforloeb-3',
    'kompetenceforloeb-4',
    'kompetenceforloeb-5',
    'kompetenceforloeb-6',
    'laeringsforloeb-1',
    'laeringsforloeb-2',
  ]);
  expect(forslag.filter(({ id, format, nummer }) => id !== `${format.id}-${nummer}`)).toEqual([]);
});

test('each proposal is for the roles that the report names', () => {
  expect(idsWhere(({ roller }) => roller.join() === 'myndighed')).toEqual([
    'temadag-1',
    'temadag-2',
    'kompetenceforloeb-1',
    'kompetenceforloeb-2',
  ]);
  expect(idsWhere(({ roller }) => roller.join() === 'udfoerer')).toEqual([
    'kompetenceforloeb-3',
    'kompetenceforloeb-4',
    'kompetenceforloeb-5',
    'kompetenceforloeb-6',
  ]);
  expect(idsWhere(({ roller }) => roller.join() === 'myndighed,udfoerer')).toEqual([
    'temadag-3',
    'temadag-4',
    'laeringsforloeb-1',
    'laeringsforloeb-2',
  ]);
});

test('each proposal is for the areas that the report names', () => {
  expect(idsWhere(({ omraader }) => omraader.join() === 'boern-og-unge')).toEqual(['temadag-1', 'kompetenceforloeb-2']);
  expect(idsWhere(({ omraader }) => omraader.join() === 'voksne')).toEqual(['temadag-2', 'laeringsforloeb-1']);
  expect(idsWhere(({ omraader }) => omraader.join() === 'boern-og-unge,voksne')).toHaveLength(8);
});

test('no link is for a role or an area that its proposal is not for', () => {
  expect(links.filter((link) => !link.forslag.roller.includes(link.rolle))).toEqual([]);
  expect(links.filter((link) => link.omraader.some((omraade) => !link.forslag.omraader.includes(omraade)))).toEqual([]);
});

test('no link is for a need that its role does not mention', () => {
  expect(links.filter(({ behov, rolle }) => !behov.naevnelser.some((n) => n.rolle === rolle))).toEqual([]);
});

test('every reason is a sentence of at most 240 characters', () => {
  const reasons = links.map(({ begrundelse }) => begrundelse);
  expect(reasons.filter((reason) => !/^[A-ZÆØÅ].{10,238}\.$/.test(reason))).toEqual([]);
});
