import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { svg } from '../charts/svg.ts';
import { type Figure, cellText, figure } from './figure.ts';

const whole: Figure = {
  id: 'proeve-1',
  title: 'Fem æbler er flere end fire',
  alt: 'Fem streger.',
  kilder: [testStudy().kilder[0]!],
  table: { caption: 'Æbler', columns: [{ head: 'Hvad' }, { head: 'Antal', isNumber: true }], rows: [['Æbler', 5]] },
  widths: [320],
  draw: ({ width }) => ({ width, height: 10, body: svg`` }),
};

test('figure(candidate) hands a whole figure back', () => {
  expect(figure(whole)).toBe(whole);
});

test('figure(candidate) refuses an empty title, text alternative or caption', () => {
  expect(() => figure({ ...whole, title: ' ' })).toThrow('figure proeve-1: no title');
  expect(() => figure({ ...whole, alt: '' })).toThrow('figure proeve-1: no text alternative');
  expect(() => figure({ ...whole, table: { ...whole.table, caption: '' } })).toThrow('no table caption');
});

test('figure(candidate) refuses a figure without a source', () => {
  const kilder = [] as unknown as Figure['kilder'];
  expect(() => figure({ ...whole, kilder })).toThrow('figure proeve-1: no source');
});

test('figure(candidate) refuses a table without rows and a row of another length', () => {
  const withRows = (...rows: Figure['table']['rows'][number][]) => ({ ...whole, table: { ...whole.table, rows } });
  expect(() => figure(withRows())).toThrow('no rows in its table');
  expect(() => figure(withRows(['Æbler', 5], ['Øl']))).toThrow('a row of its table does not match the columns');
  expect(() => figure(withRows(['Æbler', 5, 6]))).toThrow('a row of its table does not match the columns');
});

test('figure(candidate) refuses an id that cannot name a file', () => {
  expect(() => figure({ ...whole, id: 'Prøve 1' })).toThrow('id is not kebab ASCII: Prøve 1');
  expect(() => figure({ ...whole, id: '../proeve' })).toThrow('id is not kebab ASCII');
  expect(() => figure({ ...whole, id: '' })).toThrow('id is not kebab ASCII');
});

test('a figure without a text alternative does not type-check', () => {
  const { id, title, kilder, table, widths, draw } = whole;
  // @ts-expect-error a figure must have its `alt`
  const mute: Figure = { id, title, kilder, table, widths, draw };
  expect(mute).not.toHaveProperty('alt');
});

test('cellText(cell) is what a cell shows', () => {
  expect([cellText('Ål'), cellText(0), cellText({ text: 'Øl', path: 'temaer/oel/' })]).toEqual(['Ål', 0, 'Øl']);
});
