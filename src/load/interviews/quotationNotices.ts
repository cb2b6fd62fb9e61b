import { liste } from '../../text/liste.ts';
import { type Problem, faultIn } from '../problem.ts';
import type { Quotation } from './readCodingRow.ts';

/** So many notices of a kind are shown one by one. */
const MOST_NOTICES = 50;

/** What the one who approves should know of: quotations that wait, approved ones with words to look at, and those held back. */
export function quotationNotices(
  quotations: readonly Quotation[],
  tied: ReadonlyMap<Quotation, string>,
  file: string,
): Problem[] {
  const unsure = quotations.filter((one) => one.isApproved && !tied.has(one) && one.lookAt.length > 0);
  return [
    ...waiting(quotations.filter(({ isApproved }) => !isApproved).length, file),
    ...shown(unsure, file, (one) => toLookAt(one, file)),
    ...shown([...tied], file, ([{ line }, why]) => heldBack(line, why, file)),
  ];
}

function waiting(count: number, file: string): Problem[] {
  if (count === 0) return [];
  const found = count === 1 ? '1 citat venter på godkendelse' : `${count} citater venter på godkendelse`;
  return [notice('waiting', file, found, 'et citat udgives først, når der står »ja« i kolonnen godkendt')];
}

function toLookAt({ line, lookAt }: Quotation, file: string): Problem {
  const found = `i et godkendt citat står måske ${liste(lookAt)}`;
  return notice('se-efter', file, found, LOOK, line);
}

const LOOK = 'citatet må ikke kunne føre til en person; ordene står i kolonnen se_efter efter en import';

function heldBack(line: number, why: string, file: string): Problem {
  return notice('tied', file, 'et citat er godkendt', `${why}, og det bliver holdt tilbage`, line);
}

/** The first notices, and how many more there are. */
function shown<T>(all: readonly T[], file: string, tell: (one: T) => Problem): Problem[] {
  const more = all.length - MOST_NOTICES;
  const rest = `der er ${more} godkendte citater mere af samme slags`;
  const told = all.slice(0, MOST_NOTICES).map(tell);
  return more > 0 ? [...told, notice('more', file, rest, 'de første skal ses efter først')] : told;
}

function notice(rule: string, file: string, found: string, expected: string, line = 1): Problem {
  return faultIn(file, rule, found, expected, { severity: 'advarsel', line });
}
