import { expect, test } from 'vitest';
import { describeFilter, describeShown } from './describeFilter.ts';
import { NO_FILTER } from './filterForslag.ts';

const navne = { rolle: 'Myndighed', omraade: 'Voksne', format: 'Temadag', tema: 'Øget kompleksitet', behov: 'Angst' };
const describe = (chosen: Partial<typeof NO_FILTER>, shown = 5) =>
  describeFilter({ ...NO_FILTER, ...chosen }, { shown, total: 12 }, (facet) => navne[facet]);

test('describeFilter(filter) is empty where nothing is chosen', () => {
  expect(describe({}, 12)).toBe('');
  expect(describe({ tekst: ' ' }, 12)).toBe('');
});

test('describeFilter(filter) names every choice and the order', () => {
  expect(describe({ rolle: 'myndighed', format: 'temadag', sorter: 'behov' })).toBe(
    'Viser 5 af 12 forslag: rolle Myndighed, format Temadag, sorteret efter flest behov.',
  );
  expect(describe({ omraade: 'voksne', tema: 'x', behov: 'angst', tekst: 'uro i hverdagen' }, 1)).toBe(
    'Viser 1 af 12 forslag: område Voksne, tema Øget kompleksitet, behov Angst, søgeord »uro i hverdagen«.',
  );
  expect(describe({ sorter: 'behov' }, 12)).toBe('Viser 12 af 12 forslag, sorteret efter flest behov.');
});

test('describeFilter(filter) says that nothing fits, and leaves out the order of nothing', () => {
  expect(describe({ rolle: 'myndighed', tekst: '<b>', sorter: 'behov' }, 0)).toBe(
    'Ingen forslag passer til valget: rolle Myndighed, søgeord »<b>«.',
  );
});

test('describeShown(shown, total) counts what is shown, and says when nothing is', () => {
  expect(describeShown(12, 12)).toBe('12 af 12 forslag vises.');
  expect(describeShown(0, 12)).toBe('Ingen forslag passer til valget.');
});
