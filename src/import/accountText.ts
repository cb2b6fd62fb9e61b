import type { Account } from './account.ts';
import type { Assembled } from './assemble.ts';
import { omraadeOrd, rolleOrd } from './mapWords.ts';
import type { Dropped } from './material.ts';

/** The account as lines for a terminal: for every file, read = kept + ignored + refused, and why. */
export function accountText(assembled: Assembled, matched: number): string {
  const { accounts, interviews, from, freshCodes } = assembled;
  const who = interviews.map(({ id, rolle, omraade, maaned }) => {
    return `  ${id}  ${rolleOrd(rolle)}, ${omraadeOrd(omraade)}, ${maaned} (fra ${(from.get(id) ?? []).join(', ')})`;
  });
  const fresh = [...freshCodes].map(([kode, names]) => {
    return `  ${kode} (fra ${names.join(', ')}): føj den til kodebog.csv, og kør igen`;
  });
  return [
    ...accounts.flatMap(fileLines),
    `Interviews: ${interviews.length}`,
    ...who,
    ...(cannotBeCompared(assembled) ? [NO_PLACES] : []),
    ...(matched > 0 ? [`Koder, der passer bogstav for bogstav med kodebogen: ${matched}`] : []),
    ...(fresh.length > 0 ? ['Nye koder', ...fresh] : []),
  ].join('\n');
}

const NO_PLACES =
  'Flere har kodet, men eksporten siger ikke for alle kodninger, hvor de står, og hvor lang kilden er. Så kan det ikke regnes ud, hvor enige koderne er, når de har markeret teksten frit.';

function cannotBeCompared({ codings, kodere, interviews }: Assembled): boolean {
  const hasAll =
    codings.every(({ sted }) => sted !== undefined) && interviews.every((one) => one.laengde !== undefined);
  return kodere.length > 1 && !hasAll;
}

function fileLines({ file, kind, place, notes, sources, codes, codings, quotations }: Account): string[] {
  const { ignored, refused } = codings;
  const { waiting, toLookAt, withheld } = quotations;
  return [
    `${file}: ${kind}`,
    `  kilder:    ${sources.read} læst = ${sources.kept} beholdt + ${sources.ignored} ignoreret`,
    `  koder:     ${codes.read} læst = ${codes.kept} beholdt + ${codes.ignored} ignoreret + ${codes.fresh} nye + ${codes.unused} uden kodninger`,
    `  kodninger: ${codings.read} læst = ${codings.kept} beholdt + ${total(ignored)} ignoreret + ${total(refused)} afvist`,
    ...ignored.map((one) => `    ignoreret: ${inWords(one, place)}`),
    ...refused.map((one) => `    afvist: ${inWords(one, place)}`),
    ...(waiting > 0 || withheld.length > 0
      ? [
          `  citater:   ${waiting} venter på godkendelse, ${toLookAt} af dem har ord i kolonnen se_efter, ${total(withheld)} er holdt ude`,
        ]
      : []),
    ...withheld.map((one) => `    holdt ude: ${inWords({ ...one, reason: `der står ${one.reason}` }, place)}`),
    ...notes.map((note) => `  ${note}`),
  ];
}

function total(dropped: readonly Dropped[]): number {
  return dropped.reduce((sum, { count }) => sum + count, 0);
}

function inWords({ reason, count, lines }: Dropped, place: string): string {
  const more = count > lines.length ? ' …' : '';
  return `${count}, fordi ${reason} (${place} ${lines.join(', ')}${more})`;
}
