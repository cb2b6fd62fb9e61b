import { OMRAADER, type Omraade, ROLLER, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { liste } from '../text/liste.ts';
import type { Problem } from './problem.ts';
import type { ForslagHead } from './readForslag.ts';
import { nameOf } from './readHeads.ts';
import type { ReadTables } from './readTables.ts';
import { cellProblem, writtenOrMeant } from './table.ts';

/** A link must stand for a pair that the report names, for a role and an area that the proposal is for. */
export function checkDaekning({ daekning, naevnelser, kodebog }: ReadTables, heads: readonly ForslagHead[]): Problem[] {
  const { sheet, rows } = daekning;
  if (sheet === undefined) return [];
  const known = kodebog.rows.map(({ kode }) => kode);
  const mentioned = naevnelser.sheet === undefined ? [] : writtenOrMeant(naevnelser.sheet, 'kode', known);
  const roller = naevnelser.sheet === undefined ? [] : writtenOrMeant(naevnelser.sheet, 'rolle', ROLLER);
  const pairs = new Set(mentioned.map((kode, i) => `${kode} ${roller[i]}`));
  const koder = new Set(mentioned);
  return rows.flatMap(({ row, kode, rolle, forslag, omraade }) => {
    const head = heads.find((h) => nameOf(h) === forslag)?.values;
    const wrong = (field: string, rule: string, expected: string) => [
      cellProblem(sheet, row, field, { rule, expected }),
    ];
    if (koder.has(kode) && !pairs.has(`${kode} ${rolle}`)) {
      const role = rolleNavn[rolle].toLowerCase();
      return wrong('rolle', 'unknown-pair', `afrapporteringen nævner ikke »${kode}« for ${role}, så rækken skal væk`);
    }
    if (head === undefined) return [];
    const [roles, areas] = [head.roller.map((r) => rolleNavn[r]), head.omraader.map((o) => omraadeNavn[o])];
    if (!head.roller.includes(rolle))
      return wrong('rolle', 'wrong-role', `»${forslag}« er kun for ${liste(roles).toLowerCase()}`);
    if (areasOf(omraade).every((o) => head.omraader.includes(o))) return [];
    return wrong('omraade', 'wrong-area', `»${forslag}« er kun for området ${liste(areas).toLowerCase()}`);
  });
}

/** «begge» as the two areas it stands for. */
export function areasOf(omraade: Omraade | 'begge'): readonly Omraade[] {
  return omraade === 'begge' ? OMRAADER : [omraade];
}
