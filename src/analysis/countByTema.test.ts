import { expect, test } from 'vitest';
import { countByRolle, countByTema } from './countByTema.ts';
import { testStudy } from '../testing/smallStudy.ts';

const namesOf = (study: ReturnType<typeof testStudy>) => countByTema(study.temaer).map(({ tema }) => tema.navn);

test('countByTema(temaer) counts each theme in three lanes', () => {
  const [aal] = countByTema(testStudy({ Ål: ['myndighed', 'myndighed', 'faelles'] }).temaer);
  expect(aal?.lanes.myndighed).toHaveLength(2);
  expect(aal?.lanes.faelles).toHaveLength(1);
  expect(aal?.lanes.udfoerer).toHaveLength(0);
  expect(aal?.total).toBe(3);
});

test('countByTema(temaer) puts most shared needs first, then most needs', () => {
  const study = testStudy({
    'ingen fælles': ['myndighed', 'myndighed', 'udfoerer'],
    'én fælles': ['faelles'],
    'én fælles, flere i alt': ['udfoerer', 'faelles'],
    'to fælles': ['faelles', 'faelles'],
  });
  expect(namesOf(study)).toEqual(['to fælles', 'én fælles, flere i alt', 'én fælles', 'ingen fælles']);
});

test('countByTema(temaer) sorts equal counts by name, æ ø å last', () => {
  const study = testStudy({ Ål: ['myndighed'], Øl: ['udfoerer'], Ærter: ['myndighed'], Zebra: ['udfoerer'] });
  expect(namesOf(study)).toEqual(['Zebra', 'Ærter', 'Øl', 'Ål']);
});

test('countByTema(temaer) leaves its argument as it was', () => {
  const { temaer } = testStudy({ B: ['myndighed'], A: ['faelles'] });
  countByTema(temaer);
  expect(temaer.map(({ navn }) => navn)).toEqual(['B', 'A']);
});

test('countByTema(temaer) keeps a theme without needs and takes no themes', () => {
  expect(countByTema(testStudy({ Tomt: [] }).temaer)[0]?.total).toBe(0);
  expect(countByTema([])).toEqual([]);
});

test('countByRolle(behov) counts a shared need for both roles', () => {
  const { behov } = testStudy({ Prøvetema: ['myndighed', 'faelles', 'faelles', 'udfoerer', 'udfoerer'] });
  expect(countByRolle(behov)).toEqual({ myndighed: 3, udfoerer: 4 });
  expect(countByRolle([])).toEqual({ myndighed: 0, udfoerer: 0 });
});
