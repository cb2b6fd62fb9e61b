import { join } from 'node:path';
import { COUNT_NAMES, FIGURE_NAMES } from '../model/names.ts';
import type { Study } from '../model/study.ts';
import { decode, placeOf } from './decode.ts';
import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import type { Folder } from './readFolder.ts';

const TAG = /<(Tal|Faktum|Kildenote|Figur)\b([^>]*)>/g;

/** The attribute that names what a tag shows. */
const NAMED_BY = { Tal: 'er', Faktum: 'er', Kildenote: 'id', Figur: 'navn' } as const;

type Tag = keyof typeof NAMED_BY;

/** What a text points at must be there: numbers and figures by name, facts and sources by id. `study` is undefined where the tables have faults of their own. */
export function checkNames(folders: readonly Folder[], study: Pick<Study, 'fakta' | 'kilder'> | undefined): Problem[] {
  const known: Readonly<Record<Tag, readonly string[] | undefined>> = {
    Tal: COUNT_NAMES,
    Figur: FIGURE_NAMES,
    Faktum: study?.fakta.map(({ id }) => id),
    Kildenote: study?.kilder.map(({ id }) => id),
  };
  return folders.flatMap(({ dir, files }) =>
    [...files]
      .filter(([name]) => name.endsWith('.mdx'))
      .flatMap(([name, bytes]) => checkText(bytes, join(dir, name), known)),
  );
}

function checkText(
  bytes: Uint8Array,
  file: string,
  known: Readonly<Record<Tag, readonly string[] | undefined>>,
): Problem[] {
  const decoded = decode(bytes, file);
  if (!('text' in decoded)) return [];
  return [...decoded.text.matchAll(TAG)].flatMap(([, tag, attributes = ''], i, all) => {
    const name = tag as Tag;
    const names = known[name];
    const written = new RegExp(`\\b${NAMED_BY[name]}="([^"]*)"`).exec(attributes)?.[1];
    if (names === undefined || (written !== undefined && names.includes(written))) return [];
    const found =
      written === undefined
        ? `her står <${name}> uden ${NAMED_BY[name]}="…"`
        : `her står <${name} ${NAMED_BY[name]}=${quote(written)}>`;
    const place = placeOf(decoded.text, all[i]?.index ?? 0);
    return [
      {
        rule: 'name',
        severity: 'fejl' as const,
        file,
        ...place,
        found,
        expected: EXPECTED[name],
        suggestion: nearest(written ?? '', names),
      },
    ];
  });
}

const EXPECTED: Readonly<Record<Tag, string>> = {
  Tal: `der skal stå et af tallene ${COUNT_NAMES.join(', ')}`,
  Figur: `der skal stå en af figurerne ${FIGURE_NAMES.join(', ')}`,
  Faktum: 'der skal stå et id fra fakta.csv',
  Kildenote: 'der skal stå et id fra kilder.csv',
};
