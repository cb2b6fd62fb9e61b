import { OMRAADER, type Omraade, ROLLER, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { INGEN } from '../model/study.ts';
import { liste } from '../text/liste.ts';
import type { Sheet } from './csv.ts';
import type { Problem } from './problem.ts';
import type { ForslagHead } from './readForslag.ts';
import { nameOf } from './readHeads.ts';
import type { ReadTables } from './readTables.ts';
import { cellProblem, writtenOrMeant } from './table.ts';
import type { RowOf } from './tables.ts';

/** A link must stand for a pair that the report names, unless interviews may name others, for a role and an area that the proposal is for. */
export function checkDaekning(
  { daekning, naevnelser, kodebog }: ReadTables,
  heads: readonly ForslagHead[],
  hasInterviews: boolean,
): Problem[] {
  const { sheet, rows } = daekning;
  if (sheet === undefined) return [];
  const known = kodebog.rows.map(({ kode }) => kode);
  const mentioned = naevnelser.sheet === undefined ? [] : writtenOrMeant(naevnelser.sheet, 'kode', known);
  const roller = naevnelser.sheet === undefined ? [] : writtenOrMeant(naevnelser.sheet, 'rolle', ROLLER);
  const pairs = new Set(mentioned.map((kode, i) => `${kode} ${roller[i]}`));
  const hasReadings = rows.some(isReading);
  const unagreed = hasReadings && rows.every(isReading) ? [notAgreed(sheet, rows)] : [];
  const inRows = rows.flatMap((link) => {
    const isUnnamed = !hasInterviews && mentioned.includes(link.kode) && !pairs.has(`${link.kode} ${link.rolle}`);
    const head = heads.find((h) => nameOf(h) === link.forslag);
    const wrong = wrongJudge(link, hasReadings) ?? (isUnnamed ? unknownPair(link) : head && notFor(link, head));
    return wrong === undefined ? [] : [cellProblem(sheet, link.row, wrong.field, wrong)];
  });
  return [...unagreed, ...inRows];
}

/** Judges' readings alone: nothing counts as covered until links are marked as agreed. */
function notAgreed(sheet: Sheet, rows: readonly Link[]): Problem {
  const expected = 'ingen kobling er mærket »enige«, så intet behov tæller som dækket';
  return cellProblem(sheet, rows[0]?.row ?? 1, 'bedoemmer', { rule: 'none-agreed', severity: 'advarsel', expected });
}

type Link = RowOf<'daekning'>;

/** A judge's own reading, as against the link that counts. */
export function isReading({ bedoemmer }: Pick<Link, 'bedoemmer'>): boolean {
  return bedoemmer !== undefined && bedoemmer !== 'enige';
}

/** Where several judge, each row says whose it is; and only a judge's own reading may say that there is no link. */
function wrongJudge(link: Link, hasReadings: boolean) {
  if (hasReadings && link.bedoemmer === undefined) {
    const expected = 'der skal stå »K1«, »K2« … eller »enige«, når flere har bedømt';
    return { field: 'bedoemmer', rule: 'no-judge', expected };
  }
  if (isReading(link) || link.styrke !== INGEN) return undefined;
  const expected =
    '»ingen« må kun stå i en bedømmers egen læsning; en kobling, der gælder, er »direkte« eller »delvis«';
  return { field: 'styrke', rule: 'no-strength', expected };
}

function unknownPair({ kode, rolle }: Link) {
  const role = rolleNavn[rolle].toLowerCase();
  const expected = `afrapporteringen nævner ikke »${kode}« for ${role}, så rækken skal væk`;
  return { field: 'rolle', rule: 'unknown-pair', expected };
}

/** What of a link its proposal is not for: the role, or else the area. */
function notFor({ rolle, forslag, omraade }: Link, { values: { roller, omraader } }: ForslagHead) {
  const only = (names: readonly string[]) => liste(names).toLowerCase();
  if (!roller.includes(rolle)) {
    const expected = `»${forslag}« er kun for ${only(roller.map((r) => rolleNavn[r]))}`;
    return { field: 'rolle', rule: 'wrong-role', expected };
  }
  if (areasOf(omraade).every((o) => omraader.includes(o))) return undefined;
  const expected = `»${forslag}« er kun for området ${only(omraader.map((o) => omraadeNavn[o]))}`;
  return { field: 'omraade', rule: 'wrong-area', expected };
}

/** «begge» as the two areas it stands for. */
export function areasOf(omraade: Omraade | 'begge'): readonly Omraade[] {
  return omraade === 'begge' ? OMRAADER : [omraade];
}
