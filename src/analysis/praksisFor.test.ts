import { expect, test } from 'vitest';
import type { Behov, Forslag, OevrigtTema, Praksis, Tema } from '../model/study.ts';
import { praksisForBehov, praksisForForslag, praksisForOevrigt, praksisForTema } from './praksisFor.ts';

const tema = { id: 'tema' } as Tema;
const sparring = { kode: 'sparring', tema } as Behov;
const samtaler = { kode: 'samtaler', tema: { id: 'andet' } } as Behov;
const ledelse = { id: 'ledelse' } as OevrigtTema;
const randers = {
  id: 'randers',
  behov: [sparring],
  oevrigeTemaer: [ledelse] as readonly OevrigtTema[],
} as unknown as Praksis;
const bornholm = {
  id: 'bornholm',
  behov: [samtaler],
  oevrigeTemaer: [] as readonly OevrigtTema[],
} as unknown as Praksis;
const all = [randers, bornholm];

test('praksisForBehov(praksis, behov) finds the examples that speak to a need', () => {
  expect(praksisForBehov(all, sparring)).toEqual([randers]);
  expect(praksisForBehov([], sparring)).toEqual([]);
});

test('praksisForTema(praksis, tema) finds those that speak to any of its needs', () => {
  expect(praksisForTema(all, tema)).toEqual([randers]);
});

test('praksisForForslag(praksis, forslag) finds those that speak to a need it meets', () => {
  const forslag = { links: [{ behov: samtaler }] } as unknown as Forslag;
  expect(praksisForForslag(all, forslag)).toEqual([bornholm]);
  expect(praksisForForslag(all, { links: [] } as unknown as Forslag)).toEqual([]);
});

test('praksisForOevrigt(praksis, tema) finds those that speak to a further theme', () => {
  expect(praksisForOevrigt(all, ledelse)).toEqual([randers]);
});
