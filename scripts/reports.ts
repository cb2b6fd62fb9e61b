// npm run reports [-- --out DIR] [--typst DIR]: typesets every PDF, and with --typst writes the sources that `typst compile` takes too.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FONT_FILES, readTemplates } from '../src/load/readDrawingFiles.ts';
import { readPackageFile } from '../src/load/readFolder.ts';
import { reportFiles } from '../src/reports/report.ts';
import { tal } from '../src/text/tal.ts';
import { openOrExit } from './openOrExit.ts';
import { readOptions } from './readOptions.ts';

const { values } = readOptions({ out: { type: 'string', default: '.cache/rapporter' }, typst: { type: 'string' } });
const { study, reports, pdf } = await openOrExit();
if (values.typst !== undefined) await writeSources(values.typst);
for (const report of reports) {
  const { bytes, pages } = pdf(report);
  const path = join(values.out, report.path);
  await write(path, bytes);
  console.log(`${path}: ${tal(pages)} sider, ${tal(Math.round(bytes.length / 1000))} KB`);
}

/** DIR/NAME/main.typ with its data and figures, what all share at the top, and the fonts. */
async function writeSources(dir: string): Promise<void> {
  const templates = await readTemplates();
  for (const report of reports)
    for (const [path, text] of reportFiles(report, templates, study.dataversion, pdf(report).stoerrelse))
      await write(join(dir, path), text);
  for (const file of FONT_FILES) await write(join(dir, 'fonts', basename(file)), readPackageFile(file));
  console.log(`${dir}: typst compile --root ${dir} --font-path ${dir}/fonts ${dir}/NAVN/main.typ`);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
