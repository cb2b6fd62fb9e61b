import { OMRAADER, ROLLER } from '../model/rolle.ts';
import { FORSLAG_STATUSSER, IKKE_NAEVNT } from '../model/study.ts';
import { dates, id, integer, oneOf, optional, reference, someOf, text } from './columns.ts';
import type { Frontmatter } from './frontmatter.ts';
import { type Problem, faultIn } from './problem.ts';
import type { Folder } from './readFolder.ts';
import { type IdsOf, headFault, mdxNames, readHeads, withoutEnd } from './readHeads.ts';

/** The front matter of `content/forslag/ID.mdx`. */
export const FORSLAG_FIELDS = {
  id: id(),
  nummer: integer({ min: 1, max: 1000 }),
  titel: text({ max: 500 }),
  kortnavn: text({ max: 500 }),
  format: reference('formater'),
  roller: someOf(ROLLER),
  omraader: someOf(OMRAADER),
  ikke_naevnt: optional(someOf(IKKE_NAEVNT)),
  maalgruppe: text({ max: 500 }),
  kilde: reference('kilder'),
  status: optional(oneOf(FORSLAG_STATUSSER)),
  udbyder: optional(text({ max: 500 })),
  underviser: optional(text({ max: 500 })),
  sted: optional(text({ max: 500 })),
  pris: optional(text({ max: 500 })),
  datoer: optional(dates()),
  tilmelding: optional(text({ max: 500 })),
  laeringsmaal: optional(text({ max: 800 })),
  forudsaetninger: optional(text({ max: 800 })),
  evaluering: optional(text({ max: 800 })),
  foreslaaet_af: optional(text({ max: 200 })),
};

export type ForslagHead = Frontmatter<typeof FORSLAG_FIELDS>;

interface ReadForslag {
  readonly heads: readonly ForslagHead[];
  /** By file name, files with faults included, and as written; undefined where there is no proposal at all. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the head of every proposal, and checks what ties heads together. */
export function readForslag(folder: Folder, idsOf: IdsOf): ReadForslag {
  const names = mdxNames(folder);
  if (names.length === 0) return { heads: [], ids: undefined, problems: [noForslag(folder)] };
  const { heads, problems } = readHeads(folder, FORSLAG_FIELDS, 'forslag', idsOf);
  const ids = new Set([...names.map(withoutEnd), ...heads.map(({ values }) => values.id)]);
  return { heads, ids, problems: [...problems, ...sameNumber(heads)] };
}

function noForslag({ dir }: Folder): Problem {
  const expected = 'der skal ligge en fil for hvert forslag, fx »temadag-1.mdx«';
  return faultIn(dir, 'forslag', 'mappen er tom eller findes ikke', expected);
}

function sameNumber(heads: readonly ForslagHead[]): Problem[] {
  const key = ({ values }: ForslagHead) => `${values.format} ${values.nummer}`;
  return heads.flatMap((head) => {
    const first = heads.find((other) => key(other) === key(head)) ?? head;
    const expected = `${first.values.id} har samme format og nummer, og det må kun ét forslag have`;
    return first === head ? [] : [headFault(head, 'nummer', 'forslag', { expected })];
  });
}
