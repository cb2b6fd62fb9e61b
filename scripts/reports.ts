// npm run reports [-- --out DIR] [--typst DIR]: sets every PDF, and with --typst writes the sources that `typst compile` sets too.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFigures } from '../src/figures.ts';
import { findFindings } from '../src/findings.ts';
import { findRealMentions } from '../src/interviewFindings.ts';
import { dataFolder } from '../src/load/dataFolder.ts';
import { loadProject } from '../src/load/loadProject.ts';
import { readPackageFile } from '../src/load/readFolder.ts';
import { FONT_FILES, pressFiles } from '../src/load/readPress.ts';
import { drawReports } from '../src/reports.ts';
import { openPress } from '../src/reports/press.ts';
import { reportFiles } from '../src/reports/report.ts';
import { packing } from '../src/reports/compact.ts';
import { startTypesetter } from '../src/reports/typesetter.ts';
import { tal } from '../src/text/tal.ts';
import { reportProblems } from './reportProblems.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.cache/rapporter' }, typst: { type: 'string' } },
});
const { value, problems } = await loadProject(dataFolder());
reportProblems(problems);
if (value === undefined) process.exit(1);

const { study, texts } = value;
const findings = findFindings(study);
const interviews = findRealMentions(value.interviews, study);
const reports = drawReports({ findings, figures: drawFigures(findings), texts, interviews });
if (values.typst !== undefined) await writeSources(values.typst);
await setAll();

async function setAll(): Promise<void> {
  const start = async () => packing(await startTypesetter(await pressFiles.wasm(), await pressFiles.fonts()));
  const press = openPress(start, pressFiles.templates, study.dataversion);
  for (const report of reports) {
    const { bytes, pages } = await press(report);
    await write(join(values.out, report.path), bytes);
    console.log(`${join(values.out, report.path)}: ${tal(pages)} sider, ${tal(Math.round(bytes.length / 1000))} KB`);
  }
}

/** DIR/NAME/main.typ with its data and figures, what all share at the top, and the fonts. */
async function writeSources(dir: string): Promise<void> {
  const templates = await pressFiles.templates();
  for (const report of reports)
    for (const [path, text] of reportFiles(report, templates, study.dataversion)) await write(join(dir, path), text);
  for (const file of FONT_FILES) await write(join(dir, 'fonts', basename(file)), await readPackageFile(file));
  console.log(`${dir}: typst compile --root ${dir} --font-path ${dir}/fonts ${dir}/NAVN/main.typ`);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
