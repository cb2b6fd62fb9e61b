import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { shingles } from './testing/shingles.ts';

const bodyOf = (file: string) => readFileSync(file, 'utf8').split('---').slice(2).join('---');
const texts = globSync('content/{sider,praksis,rapporter}/*.mdx').map((file) => ({ file, body: bodyOf(file) }));

test('no prose types a number of its own: they come from the model through <Tal> and <Faktum>', () => {
  expect(texts.filter(({ body }) => /(?<!UTF-)\d/.test(body)).map(({ file }) => file)).toEqual([]);
});

test('every text says something', () => {
  expect(texts.filter(({ body }) => body.trim().length < 20).map(({ file }) => file)).toEqual([]);
});

/** The report's own words, and names and titles, which are free. */
const QUOTED = ['overskrift', 'ordlyd', 'titel', 'navn'];

/** Every text of `content/` and every cell of `data/` that is ours, with the place it stands. */
function ourTexts(): { place: string; text: string }[] {
  const cells = globSync('data/*.csv').flatMap((file) => {
    const [head = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8'), { delimiter: ',' }).data;
    const columns = head.flatMap((name, i) => (QUOTED.includes(name) ? [] : [i]));
    // What stands between quotation marks in a note is a quotation.
    const own = (cell = '', i: number) => (head[i] === 'note' ? cell.replace(/»[^«]*«/g, ' | ') : cell);
    return rows.flatMap((row) => columns.map((i) => ({ place: `${file} ${row[0]}`, text: own(row[i], i) })));
  });
  const prose = globSync('content/*/*.mdx').map((file) => ({
    place: file,
    text: readFileSync(file, 'utf8')
      .replace(/^(titel|kortnavn):.*$/gm, '')
      .replace(/<[^>]*>/g, ' '),
  }));
  return [...cells, ...prose];
}

test('no sentence is the sources’ own: no run of eight words stands in them', () => {
  const copied = new Set(readFileSync('scripts/fixtures/kilder.shingles.txt', 'utf8').trim().split('\n'));
  expect(copied.size).toBeGreaterThan(4000);
  const found = ourTexts().flatMap(({ place, text }) =>
    shingles(text)
      .filter(({ hash }) => copied.has(hash))
      .map(({ words }) => `${place}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('shingles(text) finds a copied run across case and punctuation', () => {
  const [one] = shingles('Seks, syv; otte ni TI elleve tolv. Tretten');
  expect(shingles('fem seks syv otte ni ti elleve tolv tretten').map(({ hash }) => hash)).toContain(one?.hash);
});

/** Two words with capitals that are no person: organisations, places, projects. */
const NO_PERSON = [
  'Afrapportering Fokusgruppeinterviews',
  'Bornholms Regionskommune',
  'Den Kommunale',
  'Jobcenter Silkeborg',
  'Kommunale Kompetencefond',
  'Københavns Professionshøjskole',
  'Randers Kommune',
  'Region Hovedstaden',
  'Region Zealand',
  'In Region',
  'Region Sjælland',
  'Region Østdanmark',
  'Rammeaftale Sjælland',
  'Silkeborg Kommune',
  'Dansk Socialrådgiverforenings',
  'Joint Action',
  'Integrated Children',
  'Creating Solutions',
  'Task Force',
  'Styregruppemøde Rammeaftale',
  'Navnet Region',
  'Frictionless Data',
  'Data Package',
  'Hos Jobrehabilitering',
];

test('no text names a private person, a telephone number or a mail address', () => {
  const found = ourTexts().flatMap(({ place, text }) => [
    ...(text.match(/\S+@\S+|\b(?:\d{2} ?){4}\b/g) ?? []),
    ...[...text.matchAll(/(?=(\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+))/gu)]
      .map(([, pair]) => pair ?? '')
      .filter((pair) => !NO_PERSON.includes(pair))
      .map((pair) => `${place}: ${pair}`),
  ]);
  expect(found).toEqual([]);
});
