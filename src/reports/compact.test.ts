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

test('compact(bytes) makes a tagged PDF less than half as large', () => {
  expect(compact(bytes).length).toBeLessThan(bytes.length / 2);
});

test('compact(bytes) changes nothing that is read: pages, text, places, tags, title, language, fonts, bookmarks', async () => {
  const read = await readPdf(compact(bytes));
  expect(read).toEqual(await readPdf(bytes));
  expect(read.pages).toHaveLength(pages);
  expect(read.isTagged).toBe(true);
  expect(read).toMatchObject({ title: 'Prøve på æbler', bookmarks: { length: 20 } });
});

test('compact(bytes) keeps the dates, and gives equal bytes each time', async () => {
  const packed = compact(bytes);
  expect(await readPdf(packed)).toMatchObject({ created: 'D:20200201000000Z', modified: 'D:20200201000000Z' });
  expect(compact(bytes)).toEqual(packed);
});

test('compact(bytes) takes no word inside a stream for an object or an end', async () => {
  const text = '1 0 obj endobj endstream xref trailer << /Size 3 >> startxref %%EOF';
  const source = `#set text(font: "Source Sans 3")\n#set document(title: "${text}", date: datetime(year: 2020, month: 2, day: 1))\n#raw("${text}")#context [#metadata(1)<sidetal>]`;
  const own = (await typeset('/b/main.typ', new Map([['/b/main.typ', source]]))).bytes;
  expect(await readPdf(compact(own))).toEqual(await readPdf(own));
});

test('compact(bytes) throws on what is no PDF, and on one that is packed already', () => {
  expect(() => compact(new TextEncoder().encode('Æbler'))).toThrow('not a PDF');
  expect(() => compact(compact(bytes))).toThrow('not a PDF');
});
