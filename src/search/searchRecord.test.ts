import { expect, test } from 'vitest';
import { searchRecord } from './searchRecord.ts';

const page = (head: string, main: string) =>
  `<html><head>${head}</head><body><nav>Menu</nav><main id="x">${main}</main></body></html>`;
const HEAD = '<meta name="description" content="Om &amp; for">';

test('searchRecord(path, html) holds the page’s title, kind, description and words, and nothing around them', () => {
  const html = page(HEAD, '<h1>Vold &lt;b&gt;</h1><p>Ord<svg><text>Tegnet</text></svg> her</p>');
  expect(searchRecord('behov/vold/', html, new Map())).toEqual({
    path: 'behov/vold/',
    title: 'Vold <b>',
    kind: 'Behov',
    description: 'Om & for',
    content: 'Vold <b> Ord her ',
  });
});

test('searchRecord(path, html) leaves out what nobody is to find', () => {
  const main = '<h1>A</h1>';
  expect(searchRecord('interviews/', page('<meta name="robots" content="noindex">', main), new Map())).toBeUndefined();
  expect(searchRecord('404.html', page('', main), new Map())).toBeUndefined();
  expect(searchRecord('indeks/', page('', main), new Map())).toBeUndefined();
  expect(searchRecord('metode/', page('', main), new Map())?.kind).toBe('Side');
});

test('searchRecord(path, html) holds words whole, without the soft hyphens of the page', () => {
  const html =
    '<meta name="description" content="Om sam\u00ADarbejde"><main><h1><span class="nb">Fag</span>\u00ADsprog</h1><p>Tvær\u00ADgående</p></main>';
  const record = searchRecord('behov/fagsprog/', html, new Map())!;
  expect(record).toMatchObject({ title: 'Fagsprog', description: 'Om samarbejde' });
  expect(record.content).toMatch(/^Fagsprog Tværgående /);
  expect(JSON.stringify(record)).not.toContain('\u00AD');
});

test('searchRecord(path, html) does not say the title again in the description', () => {
  const described = (description: string) =>
    searchRecord('behov/vold/', page(`<meta name="description" content="${description}">`, '<h1>Vold</h1>'), new Map())
      ?.description;
  expect(described('Vold: At forebygge. For udfører.')).toBe('At forebygge. For udfører.');
  expect(described('Temadag: Vold. For udfører.')).toBe('Temadag. For udfører.');
  expect(described('Figuren »Vold« med tal.')).toBe('Figuren med tal.');
  expect(described('At forebygge vold.')).toBe('At forebygge vold.');
});
