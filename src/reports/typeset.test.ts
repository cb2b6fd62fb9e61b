import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readFonts } from '../load/readDrawingFiles.ts';
import { readPdf } from '../testing/readPdf.ts';
import { openTypesetter } from './typeset.ts';

const fonts = readFonts();
const start = () => openTypesetter(fonts);
const typesetter = start();

/** One line of settings above the text. */
const source = (text: string) =>
  `#set text(font: "Source Sans 3"); #set document(title: "Prøve", date: datetime(year: 2020, month: 2, day: 1)); #set text(lang: "da")
${text}`;

/** Sets a text, which begins in line 2, with files beside it. */
const set = (text: string, beside: Readonly<Record<string, string>> = {}, typeset = typesetter) =>
  typeset('/proeve/main.typ', new Map([['/proeve/main.typ', source(text)], ...Object.entries(beside)]));

const textOf = async (text: string, beside: Readonly<Record<string, string>> = {}) =>
  (await readPdf(set(text, beside).bytes)).text;

test('typeset(main, files) makes a PDF of the text', async () => {
  expect(await textOf('Æble, øl og ål.')).toBe('Æble, øl og ål.');
});

test('typeset(main, files) counts the pages', async () => {
  expect(set('Æble').pages).toBe(1);
  expect(set('Æble #pagebreak() Øl #pagebreak() Ål').pages).toBe(3);
});

test('typeset(main, files) finds data and templates by their paths', async () => {
  const beside = { '/faelles.typ': '#let to = [Øl]', '/proeve/data.json': '{"navn": "#let *Ål*"}' };
  expect(await textOf('#import "/faelles.typ": to\n#to og #json("data.json").navn', beside)).toBe('Øl og #let *Ål*');
});

test('typeset(main, files) takes the newest text of each path', async () => {
  const show = (navn: string, faelles: string) =>
    textOf('#import "/faelles.typ": to\n#to og #json("data.json").navn', {
      '/faelles.typ': `#let to = [${faelles}]`,
      '/proeve/data.json': JSON.stringify({ navn }),
    });
  expect(await show('et', 'øl')).toBe('øl og et');
  expect(await show('to', 'øl')).toBe('øl og to');
  expect(await show('to', 'ål')).toBe('ål og to');
});

test('typeset(main, files) keeps two reports apart that follow each other', async () => {
  const one = (name: string, text: string) =>
    typesetter(`/${name}/main.typ`, new Map([[`/${name}/main.typ`, source(text)]]));
  const [first, second] = [one('a', 'Æble'), one('b', 'Øl\n#pagebreak()\nÅl')];
  expect([first.pages, second.pages]).toEqual([1, 2]);
  expect((await readPdf(first.bytes)).text).toBe('Æble');
});

test('typeset(main, files) rejects an error with its file and its line, counted from 1', () => {
  expect(() => set('#ukendt')).toThrow(/^Typst: \/proeve\/main\.typ:2: unknown variable: ukendt/);
  expect(() => set('Æble\n\n#(1 + "æ")')).toThrow(/^Typst: \/proeve\/main\.typ:4: cannot add integer and string/);
});

test('typeset(main, files) names the file beside the template that an error is in, and the template', async () => {
  const beside = { '/faelles.typ': '#let et = 1\n\n#let to = ukendt' };
  expect(() => set('#import "/faelles.typ": to', beside)).toThrow(
    /^Typst: \/faelles\.typ:3: unknown variable: ukendt \(\/proeve\/main\.typ\)/,
  );
});

test('typeset(main, files) rejects a field that the data lack', () => {
  expect(() => set('Æble\n#json("data.json").navn', { '/proeve/data.json': '{"nav": 1}' })).toThrow(
    'Typst: /proeve/main.typ:3: dictionary does not contain key "navn"',
  );
});

test('typeset(main, files) rejects a family that is not among the fonts', () => {
  expect(() => set('#text(font: "Prøveskrift")[Æble]')).toThrow(
    'Typst: /proeve/main.typ:2: unknown font family: prøveskrift',
  );
  expect(() => set('#text(font: "Newsreader")[Æble]')).not.toThrow();
});

test('typeset(main, files) declares PDF/UA-1, and rejects what the standard does not allow', () => {
  const { bytes } = set('= Æble');
  expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid');
  const picture = {
    '/proeve/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  };
  expect(() => set('#image("x.svg")', picture)).toThrow('alt');
});

test('typeset(main, files) can draw the first page, also after another document', () => {
  const { forside } = set('Æble #pagebreak() Øl');
  set('Ål');
  expect(forside()).toMatch(/^<svg[^>]* viewBox="0 0 595\.\d+ 841\.\d+"/);
});

test('typeset(main, files) goes on after an error', () => {
  expect(() => set('#ukendt')).toThrow();
  expect(set('Æble').pages).toBe(1);
});

test('typeset(main, files) gives equal bytes in two compilers, dated as the text says and not by the clock', async () => {
  const text = '= Æble\n\n#table(columns: 2)[a][b]\n\n#text(font: "Newsreader")[Øl]';
  const first = set(text).bytes;
  set('Noget andet');
  expect(set(text).bytes).toEqual(first);
  expect(set(text, {}, start()).bytes).toEqual(first);
  const dates = Buffer.from(first)
    .toString('latin1')
    .match(/\(D:\d{8}/g);
  expect(new Set(dates)).toEqual(new Set(['(D:20200201']));
});
