import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { svg } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';
import { type Report, figuresInData, reportFiles } from './report.ts';

const { kilder, dataversion } = testStudy();

const figur: Figure = {
  id: 'proevefigur',
  title: 'Fem kompetenceudviklingsbehov',
  alt: 'Fem streger.',
  kilder: [kilder[0]!],
  table: { caption: 'Æbler', columns: [{ head: 'Hvad' }], rows: [['Æbler']] },
  widths: [320],
  draw: ({ width }) => ({ width, height: 10, body: svg`<text>Æble 🎉</text>` }),
};

const report: Report = {
  id: 'proeve',
  path: 'rapporter/proeve.pdf',
  kind: 'rapport',
  titel: 'Kompetenceudviklingsbehov',
  undertitel: 'Æbler 🎉',
  beskrivelse: 'Om æbler.',
  template: 'proeve.typ',
  figures: [],
  data: { afsnit: ['Målgruppevurdering'], antal: 0 },
};

const templates = new Map(
  Object.entries({
    'faelles.typ': '// fælles',
    'faelles-dias.typ': '// dias',
    'proeve.typ': '// prøve',
    'andet.typ': '// andet',
  }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);

const files = (change: Partial<Report> = {}) => reportFiles({ ...report, ...change }, templates, dataversion);
const dataOf = (change: Partial<Report> = {}) => JSON.parse(files(change).get('/proeve/data.json') ?? '');

test('reportFiles(report) are its template, data and figures in a folder of its own, and what all share above it', () => {
  expect([...files({ figures: [figur] }).keys()].toSorted()).toEqual([
    '/faelles-dias.typ',
    '/faelles.typ',
    '/farver.json',
    '/proeve/data.json',
    '/proeve/figurer/proevefigur.svg',
    '/proeve/main.typ',
  ]);
});

test('reportFiles(report) holds the templates as they are written', () => {
  expect(files().get('/proeve/main.typ')).toBe('// prøve');
  expect(files().get('/faelles.typ')).toBe('// fælles');
});

test('reportFiles(report) throws on a template that is not there', () => {
  expect(() => files({ template: 'proev.typ' })).toThrow('no template: proev.typ');
});

test('reportFiles(report) holds titles, version and own data, printable and with long words parted', () => {
  expect(dataOf()).toEqual({
    afsnit: ['Målgruppe\u00ADvurdering'],
    antal: 0,
    titel: 'Kompetence\u00ADudviklings\u00ADbehov',
    undertitel: 'Æbler □',
    meta: {
      titel: 'Kompetenceudviklingsbehov. Æbler □',
      beskrivelse: 'Om æbler.',
      aar: 2020,
      maaned: 2,
      dag: 1,
    },
    figurer: {},
  });
});

test('reportFiles(report) tells of each figure its finding, what a screen reader says, its source and its file', () => {
  expect(dataOf({ figures: [figur] }).figurer).toEqual({
    proevefigur: {
      titel: 'Fem kompetence\u00ADudviklings\u00ADbehov',
      alt: 'Fem streger.',
      kilde: 'Kilde: Prøverapport, prøvemøde (31.\u00A0januar\u00A02020).',
      fil: '/proeve/figurer/proevefigur.svg',
    },
  });
});

test('reportFiles(report) draws a figure as one SVG file of print’s width, in characters that the fonts have', () => {
  const drawn = files({ figures: [figur] }).get('/proeve/figurer/proevefigur.svg') ?? '';
  expect(drawn).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 680 10" width="680" height="10" /);
  expect(drawn).toContain('<text>Æble □</text></svg>');
});

test('reportFiles(report) is the same each time', () => {
  expect(files({ figures: [figur] })).toEqual(files({ figures: [figur] }));
});

test('figuresInData(data) names the figures that texts show, however deep, each as often as it stands', () => {
  const data = {
    a: [{ kind: 'figur', id: 'overlap' }],
    b: {
      c: [
        { kind: 'afsnit', dele: [] },
        { kind: 'figur', id: 'formater' },
      ],
    },
  };
  expect(figuresInData(data)).toEqual(['overlap', 'formater']);
  expect(figuresInData({ kind: 'figur' })).toEqual([]);
  expect(figuresInData(null)).toEqual([]);
});
