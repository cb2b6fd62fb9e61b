// npm run sheet: every figure at every width and as the file readers download, and every component of the built pages in its states,
// on a phone and on a wide screen, to look through: .cache/sheet.html
import { mkdir, writeFile } from 'node:fs/promises';
import { inline } from '../src/charts/inline.ts';
import { standalone } from '../src/charts/standalone.ts';
import type { Figure } from '../src/figures/figure.ts';
import { componentSheet } from './componentSheet.ts';
import { openOrExit } from './openOrExit.ts';

const STYLE = `
@font-face { font-family: 'Source Sans 3'; src: url(../src/fonts/source-sans-3.woff2); font-weight: 400 700; }
@font-face { font-family: Newsreader; src: url(../src/fonts/newsreader.woff2); font-weight: 500; }
body { background: #fbfaf5; font: 16px 'Source Sans 3'; margin: 24px; }
div { display: flex; flex-wrap: wrap; gap: 40px; align-items: start; margin-bottom: 40px; }
iframe { border: 1px solid; height: 80vh }
.w320 { width: 320px } .w560 { width: 560px } .w720 { width: 720px } .w1120 { width: 1120px }`;

const { figureFiles: figures } = await openOrExit();
await mkdir('.cache', { recursive: true });
// Of built pages: what is shown is what readers get. The invented study adds the states that the shipped one has not.
await writeFile('.cache/components.html', componentSheet(['dist', '.cache/study']));
const components = [360, 1280].map(
  (width) => `<iframe src="components.html" title="${width} px" width="${width}"></iframe>`,
);
const html = `<!doctype html><meta charset="utf-8"><title>Figurer</title><style>${STYLE}</style>${figures.map(section).join('')}<h2>Komponenter</h2><div>${components.join('')}</div>`;
await writeFile('.cache/sheet.html', html);
console.log(`.cache/sheet.html: ${figures.length} figurer og komponenterne på de byggede sider`);

function section(figure: Figure): string {
  const drawings = figure.widths.map(
    (width) => inline(figure.draw({ width }), { alt: figure.alt, hasLinks: false }).text,
  );
  const file = standalone(figure.draw({ width: figure.widths[1] ?? figure.widths[0] }), {
    title: figure.title,
    alt: figure.alt,
    source: 'Kilde',
  });
  return `<h2>${figure.id}: ${figure.title}</h2><div>${drawings.join('')}${file.text}</div>`;
}
