import { expect, test } from 'vitest';
import { readFonts, readTemplates } from '../load/readDrawingFiles.ts';
import { readPdf } from '../testing/readPdf.ts';
import { testStudy } from '../testing/smallStudy.ts';
import type { Report } from './report.ts';
import { reportTypesetter } from './typesetReport.ts';

const shared = [...(await readTemplates())].filter(([name]) => name === 'faelles.typ');
const fonts = readFonts();

/** What the head of each page says at its right, of sections with these short names, or codes and names, each as tall as given in mm. */
async function headsOf(sections: Readonly<Record<string, number>>, mark = 'name'): Promise<string[]> {
  const template = `#import "/faelles.typ": *
#let data = json("data.json")
#show: report.with(data, [])
#for (name, height) in data.sections { [#metadata(${mark})<kort>]; block(height: height * 1mm, above: 0pt, below: 0pt) }`;
  const { dataversion } = testStudy();
  const templates = new Map([...shared, ['proeve.typ', new TextEncoder().encode(template)] as const]);
  const report: Report = {
    ...{ id: 'proeve', path: 'proeve.pdf', kind: 'rapport', template: 'proeve.typ', figures: [] },
    ...{ titel: 'Prøve', undertitel: 'Prøve', beskrivelse: 'Prøve.' },
    data: { sections, sitenavn: ['Prøve'], udgave: '0.1' },
  };
  const { pages } = await readPdf(reportTypesetter({ templates, fonts, dataversion })(report).bytes);
  return pages.map(({ texts }) =>
    texts
      .filter(({ y }) => y > 760)
      .map(({ text }) => text)
      .join(''),
  );
}

test('the running head names the section that a page begins with and the last that begins on it', async () => {
  expect(await headsOf({ Æble: 100, Øl: 50, Ål: 200 })).toEqual(['Æble – Ål', 'Ål']);
  expect(await headsOf({ Æble: 300, Øl: 50 })).toEqual(['Æble', 'Æble – Øl']);
});

test('the running head tells the codes of the first and the last where sections have codes', async () => {
  const coded = '(kode: name, navn: [#name Æble])';
  expect(await headsOf({ T1: 100, T2: 50, T3: 200 }, coded)).toEqual(['T1–T3', 'T3 Æble']);
});

test('the running head names the first alone where both are too long for it', async () => {
  expect(await headsOf({ ['Æ'.repeat(70)]: 50, Øl: 50 })).toEqual(['Æ'.repeat(70)]);
});
