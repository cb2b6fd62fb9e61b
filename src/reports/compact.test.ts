import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pressFiles } from '../load/readPress.ts';
import { compact } from './compact.ts';
import { readPdf } from './testPdf.ts';
import { startTypesetter } from './typesetter.ts';

const PAGE = `= Æble
#link("https://example.dk")[øl]
- ål
#table(columns: 2, table.header[a][b], [1], [2])
#image("a.svg", alt: "En streg.")
#pagebreak()
`;
const SOURCE = `#set text(font: "Source Sans 3", lang: "da")
#set document(title: "Prøve på æbler", date: datetime(year: 2020, month: 2, day: 1))
${PAGE.repeat(20)}
Slut #context [#metadata(counter(page).final().first())<sidetal>]`;
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

const typeset = await startTypesetter(await pressFiles.wasm(), await pressFiles.fonts());
const files = new Map([
  ['/a/main.typ', SOURCE],
  ['/a/a.svg', SVG],
]);
const { bytes, pages } = await typeset('/a/main.typ', files);

test('compact(bytes) makes a tagged PDF less than half as large', async () => {
  expect((await compact(bytes)).length).toBeLessThan(bytes.length / 2);
});

test('compact(bytes) changes nothing that is read: pages, text, places, tags, title, language, fonts, bookmarks', async () => {
  const read = await readPdf(await compact(bytes));
  expect(read).toEqual(await readPdf(bytes));
  expect(read.pages).toHaveLength(pages);
  expect(read.isTagged).toBe(true);
  expect(read).toMatchObject({ title: 'Prøve på æbler', bookmarks: { length: 20 } });
});

test('compact(bytes) keeps the dates, and gives equal bytes each time', async () => {
  const packed = await compact(bytes);
  const pdf = await PDFDocument.load(packed, { updateMetadata: false });
  const dates = [pdf.getCreationDate(), pdf.getModificationDate()].map((date) => date?.toISOString());
  expect(dates).toEqual(['2020-02-01T00:00:00.000Z', '2020-02-01T00:00:00.000Z']);
  expect(await compact(bytes)).toEqual(packed);
});

test('compact(bytes) adds no page to a PDF without any', async () => {
  const empty = await (await PDFDocument.create()).save({ addDefaultPage: false });
  expect((await PDFDocument.load(await compact(empty))).getPageCount()).toBe(0);
});

test('compact(bytes) rejects what is no PDF', async () => {
  await expect(compact(new TextEncoder().encode('Æbler'))).rejects.toThrow();
});
