import { join } from 'node:path';
import { COUNT_NAMES, FIGURE_NAMES } from '../model/names.ts';
import type { Study } from '../model/study.ts';
import { decode, placeOf } from './decode.ts';
import { nearest } from './nearest.ts';
import { type Problem, faultIn, quote } from './problem.ts';
import type { Folder } from './readFolder.ts';
import { mdxNames } from './readHeads.ts';

const TAG = /<(Tal|Faktum|Kildenote|Figur)\b([^>]*)>/g;

/** The attribute that names what a tag shows. */
const NAMED_BY = { Tal: 'er', Faktum: 'er', Kildenote: 'id', Figur: 'navn' } as const;

type Tag = keyof typeof NAMED_BY;

const EXPECTED: Readonly<Record<Tag, string>> = {
  Tal: `der skal stå et af tallene ${COUNT_NAMES.join(', ')}`,
  Figur: `der skal stå en af figurerne ${FIGURE_NAMES.join(', ')}`,
  Faktum: 'der skal stå et id fra fakta.csv',
  Kildenote: 'der skal stå et id fra kilder.csv',
};

type Known = Readonly<Record<Tag, readonly string[] | undefined>>;

/** What a text points at must be there: numbers and figures by name, facts and sources by id. `study` is undefined where the tables have faults of their own. */
export function checkNames(folders: readonly Folder[], study: Pick<Study, 'fakta' | 'kilder'> | undefined): Problem[] {
  const known: Known = {
    Tal: COUNT_NAMES,
    Figur: FIGURE_NAMES,
    Faktum: study?.fakta.map(({ id }) => id),
    Kildenote: study?.kilder.map(({ id }) => id),
  };
  return folders.flatMap((folder) => mdxNames(folder).flatMap((name) => checkText(folder, name, known)));
}

function checkText({ dir, files }: Folder, name: string, known: Known): Problem[] {
  const file = join(dir, name);
  const { text = '' } = decode(files.get(name) ?? new Uint8Array(), file);
  return [...text.matchAll(TAG)].flatMap((match) => {
    const tag = match[1] as Tag;
    const [names, by] = [known[tag], NAMED_BY[tag]];
    const written = new RegExp(`\\b${by}="([^"]*)"`).exec(match[2] ?? '')?.[1];
    if (names === undefined || (written !== undefined && names.includes(written))) return [];
    const found = `her står <${tag}${written === undefined ? `> uden ${by}="…"` : ` ${by}=${quote(written)}>`}`;
    const suggestion = nearest(written ?? '', names);
    return [faultIn(file, 'name', found, EXPECTED[tag], { ...placeOf(text, match.index), suggestion })];
  });
}
