import { importFiles } from '../import/importFiles.ts';
import { NO_MAPPING, readMapping } from '../import/mapping.ts';
import { formatProblem } from '../load/problem.ts';
import type { ImportStudy } from '../import/decide.ts';

const study = {
  behov: [
    { kode: 'vold', navn: 'Vold' },
    { kode: 'angst', navn: 'Angst' },
    { kode: 'konfliktloesning', navn: 'Konfliktløsning' },
    { kode: 'planlaegning', navn: 'Planlægning' },
    { kode: 'samarbejde', navn: 'Samarbejde' },
  ],
  kommuner: ['Køge', 'Faxe', 'Roskilde'],
  steder: ['Haslev'],
} as unknown as ImportStudy;

/** A source's name that says who it is, and a line of the mapping that says the same of the source A. */
export const WHO = 'Myndighed voksne 2024-02';
export const ROW = 'interview;A;;myndighed;voksne;2024-02';

/** The mapping of some lines `slags;fra;til;rolle;omraade;maaned`. */
export function mappingOf(...lines: string[]) {
  const rows = lines.map((line) => `${line}${';'.repeat(8 - line.split(';').length + 1)}`);
  const text = ['slags;fra;til;rolle;omraade;maaned;deltagere;antal;forslag', ...rows].join('\n');
  const { value, problems } = readMapping(new TextEncoder().encode(text), 'kort.csv');
  return { value, problems: problems.map(formatProblem) };
}

/** Imports files by the mapping's lines; `faults` are the problems as sentences, with no folder in their paths. */
export async function runImport(files: string | string[], lines: string[] = [], wantsText = false, project?: string) {
  const mapping = lines.length === 0 ? NO_MAPPING : mappingOf(...lines).value;
  const imported = await importFiles([files].flat(), { study, mapping, wantsText, project });
  const faults = imported.problems.map((problem) => formatProblem(problem).replace(/^\S*\//, ''));
  return { ...imported, faults };
}

/** The set's codings as `interview kode segment koder`; throws where the import has faults. */
export async function importedCodings(files: string | string[], lines: string[] = []): Promise<string[]> {
  const { assembled, faults } = await runImport(files, lines);
  if (assembled === undefined) throw new Error(faults.join('\n'));
  return assembled.codings.map((row) => [row.interview, row.kode, row.segment, row.koder].join(' '));
}

/** The faults of an import, which must then have made no set. */
export async function importFaults(file: string, lines: string[] = []): Promise<string> {
  const { assembled, faults } = await runImport(file, lines);
  if (assembled !== undefined) throw new Error('the import made a set');
  return faults.join('\n');
}
