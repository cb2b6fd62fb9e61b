import { expect, test } from 'vitest';
import { type TestRow, studyOf, testSaet } from '../../testing/interviewSet.ts';
import type { Rolle } from '../../model/rolle.ts';
import { tiedQuotations } from './linkage.ts';
import type { Quotation } from './readCodingRow.ts';

const study = studyOf(2);

/** Why each quotation is held, by its number. A quotation is a need, a role and a text; interviews are letters as in `testSaet`. */
function reasons(letters: string, rows: readonly TestRow[], ...quoted: [need: number, rolle: Rolle, tekst?: string][]) {
  const quotations = quoted.map(([need, rolle, tekst = `citat ${need}`], i): Quotation => {
    return { citat: { rolle, behov: study.behov[need]!, tekst }, line: i + 2, isApproved: true, lookAt: [] };
  });
  const tied = tiedQuotations(quotations, testSaet(letters, rows, study));
  return quotations.map((one) => tied.get(one));
}

const ONE = 'så citatet kan føres tilbage til det';
const GROUP = 'så citatet kan føres tilbage til den';

test('tiedQuotations(quotations, mentions) holds a quotation whose need one interview alone mentions', () => {
  expect(reasons('MmUu', [[0, 0, 1]], [0, 'myndighed'])).toEqual([`behovet er kun nævnt i ét interview, ${ONE}`]);
});

test('tiedQuotations(quotations, mentions) counts interviews of the quotation’s own role', () => {
  const rows: TestRow[] = [
    [0, 0, 1],
    [2, 0, 1],
    [3, 0, 1],
  ];
  expect(reasons('MmUu', rows, [0, 'myndighed'], [0, 'udfoerer', 'andet'])).toEqual([
    `behovet er kun nævnt i ét interview med myndighed, ${ONE}`,
    undefined,
  ]);
});

test('tiedQuotations(quotations, mentions) holds a quotation whose need one group alone mentions, where the role has two', () => {
  const rows: TestRow[] = [
    [0, 0, 1],
    [1, 0, 1],
  ];
  expect(reasons('MMm', rows, [0, 'myndighed'])).toEqual([`behovet er kun nævnt i én gruppe med myndighed, ${GROUP}`]);
  expect(reasons('MM', rows, [0, 'myndighed'])).toEqual([undefined]);
});

test('tiedQuotations(quotations, mentions) holds one text at needs that one interview alone mentions together', () => {
  const rows: TestRow[] = [
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
    [2, 1, 1],
  ];
  const why = `alle citatets behov er kun nævnt i ét interview med myndighed, ${ONE}`;
  expect(reasons('MmmU', rows, [0, 'myndighed', 'samme'], [1, 'myndighed', 'samme'])).toEqual([why, why]);
  expect(reasons('MmmU', rows, [0, 'myndighed', 'et'], [1, 'myndighed', 'to'])).toEqual([undefined, undefined]);
});

test('tiedQuotations([], mentions) and quotations that wait are no matter', () => {
  expect(reasons('M', [])).toEqual([]);
  const citat = { rolle: 'myndighed' as const, behov: study.behov[0]!, tekst: 'x' };
  const waiting: Quotation = { citat, line: 2, isApproved: false, lookAt: [] };
  expect(tiedQuotations([waiting], testSaet('M', [[0, 0, 1]], study)).size).toBe(0);
});
