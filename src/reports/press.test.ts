import { expect, test } from 'vitest';
import { testStudy } from '../analysis/testStudy.ts';
import { openPress } from './press.ts';
import type { Report } from './report.ts';
import type { Typesetter } from './typesetter.ts';

const { dataversion } = testStudy();

const report: Report = {
  id: 'proeve',
  path: 'rapporter/proeve.pdf',
  kind: 'rapport',
  titel: 'Æbler',
  undertitel: 'Øl',
  beskrivelse: 'Ål.',
  template: 'proeve-1.typ',
  figures: [],
  data: {},
};

const readTemplates = async () => new Map([['proeve-1.typ', new TextEncoder().encode('// prøve')]]);

/** A press over a typesetter that writes down what happens, and sets every report as these bytes. */
function pressOf(bytes: Uint8Array = Uint8Array.of(1, 2, 3)) {
  const said: string[] = [];
  const typeset: Typesetter = async (main, files) => {
    said.push(`set ${main}, ${files.get(main)}`);
    return { bytes, pages: 2 };
  };
  const start = async () => {
    said.push('start');
    return typeset;
  };
  const templates = () => {
    said.push('templates');
    return readTemplates();
  };
  return { said, press: openPress(start, templates, dataversion) };
}

const failing = (message: string) => {
  const typeset: Typesetter = () => Promise.reject(new Error(message));
  return openPress(async () => typeset, readTemplates, dataversion);
};

test('press(report) yields what the typesetter made of the report’s files', async () => {
  const { press } = pressOf();
  expect(await press(report)).toEqual({ bytes: Uint8Array.of(1, 2, 3), pages: 2 });
});

test('press(report) sets a report once, however often and however soon it is asked for', async () => {
  const { said, press } = pressOf();
  const [first, second] = await Promise.all([press(report), press({ ...report })]);
  expect(await press(report)).toBe(first);
  expect(second).toBe(first);
  expect(said).toEqual(['start', 'templates', 'set /proeve/main.typ, // prøve']);
});

test('press(report) sets each report by itself, with one start for all', async () => {
  const { said, press } = pressOf();
  await Promise.all([press(report), press({ ...report, id: 'anden' })]);
  expect(said).toEqual(['start', 'templates', 'set /proeve/main.typ, // prøve', 'set /anden/main.typ, // prøve']);
});

test('openPress(start) starts nothing before the first report', () => {
  expect(pressOf().said).toEqual([]);
});

test('press(report) names the template where the typesetter names the report’s own copy, each time', async () => {
  const press = failing(
    'Typst: /proeve/main.typ:3: unknown variable: æ\nTypst: /faelles.typ:1: nej (/proeve/main.typ)',
  );
  await expect(press(report)).rejects.toThrow(
    'Typst: src/reports/typst/proeve-1.typ:3: unknown variable: æ\nTypst: /faelles.typ:1: nej (src/reports/typst/proeve-1.typ)',
  );
});

test('press(report) fails on a template that is not there, and goes on with the next report', async () => {
  const { press } = pressOf();
  await expect(press({ ...report, id: 'anden', template: 'nej.typ' })).rejects.toThrow('no template: nej.typ');
  expect((await press(report)).pages).toBe(2);
});

test('press(report) fails where the typesetter cannot start', async () => {
  const press = openPress(() => Promise.reject(new Error('no compiler')), readTemplates, dataversion);
  await expect(press(report)).rejects.toThrow('no compiler');
});
