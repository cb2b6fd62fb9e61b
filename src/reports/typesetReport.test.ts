import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { readFonts } from '../load/readDrawingFiles.ts';
import { readPdf } from '../testing/readPdf.ts';
import type { Report } from './report.ts';
import { reportTypesetter } from './typesetReport.ts';

const { dataversion } = testStudy();
const fonts = readFonts();
const template = (body: string) =>
  new TextEncoder().encode(
    `#let data = json("data.json")
#set document(title: data.titel, date: datetime(year: data.meta.aar, month: data.meta.maaned, day: data.meta.dag))
#set text(font: "Source Sans 3", lang: "da")
${body}`,
  );
const typesetter = (body: string) =>
  reportTypesetter({ templates: new Map([['proeve.typ', template(body)]]), fonts, dataversion });

const report: Report = {
  ...{ id: 'proeve', path: 'rapporter/proeve.pdf', kind: 'rapport' },
  ...{ titel: 'Æbler', undertitel: 'Øl', beskrivelse: 'Ål.' },
  ...{ template: 'proeve.typ', figures: [], data: {} },
};

test('typesetting a report gives its PDF, once however often it is asked for', async () => {
  const pdf = typesetter('= #data.titel');
  const first = pdf(report);
  expect(pdf({ ...report })).toBe(first);
  expect((await readPdf(first.bytes)).text).toBe('Æbler');
});

test('a fault in a template names the template and its line', () => {
  expect(() => typesetter('= #data.titl')(report)).toThrow(
    'Typst: src/reports/proeve.typ:4: dictionary does not contain key "titl"',
  );
});

test('a template that is not there is named', () => {
  expect(() => typesetter('')({ ...report, template: 'nej.typ' })).toThrow('no template: nej.typ');
});

test('after a fault the next report is typeset', () => {
  const pdf = typesetter('= #data.titel');
  expect(() => pdf({ ...report, id: 'anden', template: 'nej.typ' })).toThrow();
  expect(pdf(report).pages).toBe(1);
});

test('a report is set in the first of its sizes that one page holds, else in the last', () => {
  const pdf = typesetter('#block(breakable: true, height: data.stoerrelse * 1pt)');
  const sized = (id: string, ...stoerrelser: number[]) => pdf({ ...report, id, stoerrelser }).stoerrelse;
  expect(sized('mindre', 3000, 400, 200)).toBe(400);
  expect(sized('stoerst', 400, 200)).toBe(400);
  expect(pdf({ ...report, id: 'intet', stoerrelser: [3000, 2000] })).toMatchObject({ stoerrelse: 2000 });
});
