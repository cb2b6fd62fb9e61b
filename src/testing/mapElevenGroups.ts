import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STUDY } from './openStudy.ts';
import { type Run, run } from './run.ts';

/** Real exports of other projects may lie beside this one; they are nobody's to ship. */
export const REAL_EXPORTS = '../shared/real-exports';

/** Taguette's project of seventeen transcripts, and Taguette's own export of it. */
export const REAL_PROJECT = join(REAL_EXPORTS, 'taguette-project.sqlite3');
export const REAL_TABLE = join(REAL_EXPORTS, 'taguette-highlights.csv');

export function hasRealProject(): boolean {
  return existsSync(REAL_PROJECT) && existsSync(REAL_TABLE);
}

/** Eleven of the transcripts as interviews of the four groups, written as people write them; the other six are left out. */
const INTERVIEWS: Readonly<Record<string, string>> = {
  'P1_GMT20211118.odt': ';myndighed;Børn og unge;2024-01',
  'P2_GMT20211119.odt': ';Udfører;b&u;2024-01',
  'P3_GMT20211125.odt': ';mynd.;voksne;2024-02',
  'P4_GMT20211125.odt': ';udf;voksenområdet;2024-02',
  'P5_GMT20211125.odt': ';Myndighed;boern-og-unge;2024-03',
  'P6_GMT20211126.odt': ';UDFØRER;B+U;2024-03',
  'P7_GMT20211126.odt': ';mynd;Voksen;2024-04',
  'P8_GMT20211129.odt': ';udf.;voksne;2024-04',
  'P9_GMT20211129.odt': ';myndighed;børn & unge;2024-05',
  'P10_GMT20211130.odt': ';Udfoerer;børn og unge;2024-05',
  'P11_GMT20211201.odt': ';udfører;Voksne;2024-06',
  ...Object.fromEntries(
    [
      'P12_GMT20211206',
      'P13_GMT20211203',
      'P14_GMT20220124',
      'P15_GMT20211201',
      'P16_GMT20211215',
      'P17_GMT20211216',
    ].map((name) => [`${name}.odt`, 'ignorer;;;'] as const),
  ),
};

/** The project's tags as needs of the invented study; one is a need of its own for each role, and one waits for a new code. */
const CODES: readonly (readonly [tag: string, til: string])[] = [
  ['Moderator assist', 'ignorer'],
  ['Home tab elements useful', 'aaben-samtale'],
  ['System issue', 'ignorer'],
  ['Simple export', 'korte-notater'],
  ['Search feature simple', 'opfoelgning'],
  ['Data table features useful', 'oekonomi-i-hjemmet'],
  ['Event concept and approach not clear', 'samtale-med-tolk'],
  ['Additional feature suggestion', 'ny:nye-redskaber'],
  ['Export (meta)data useful', 'Simple export'],
  ['Visualization useful', 'samtale-med-billeder'],
  ['Overall positive experience', 'ignorer'],
  ['Wording not clear', 'korte-notater'],
  ['Query inputs and elements useful', 'maalsaetning'],
  ['Additional explanation', 'aaben-samtale;myndighed'],
  ['Additional explanation', 'samtale-med-tolk;udfører'],
  ['Query process complex', 'opfoelgning'],
  ['Search information process complex', 'ensomhed'],
  ['Query process clear', 'maalsaetning'],
  ['Plot design complex', 'samtale-med-billeder'],
  ['Metadata content clear and useful', 'hjemloeshed'],
  ['Metadata content not useful or confusing', 'hjemloeshed'],
  ['Task sequence complex', 'ensomhed'],
  ['Navigation complex', 'oekonomi-i-hjemmet'],
];

/**
 * Imports eleven transcripts of a real Taguette project as eleven focus groups of the invented study, by `npm run import`: a real set
 * in `dir`, such as `data/interviews` of a copy of the study.
 * @param file the project, or Taguette's table of it
 */
export function mapElevenGroups(dir: string, file = REAL_PROJECT): Run {
  const own = mkdtempSync(join(tmpdir(), 'kort-'));
  try {
    const map = join(own, 'kort.csv');
    writeFileSync(map, mapText());
    const env = { SURVEY_DATA: STUDY.data, SURVEY_CONTENT: STUDY.content };
    return run('import.ts', [file, '--out', dir, '--map', map], env);
  } finally {
    rmSync(own, { recursive: true });
  }
}

/** The map as a person would have left it: only the columns that are used. */
function mapText(): string {
  const interviews = Object.entries(INTERVIEWS).map(([name, cells]) => `interview;${name};${cells}`);
  const codes = CODES.map(([tag, til]) => `kode;${tag};${til}${til.includes(';') ? '' : ';'};;`);
  return ['slags;fra;til;rolle;omraade;maaned', ...interviews, ...codes, ''].join('\n');
}
