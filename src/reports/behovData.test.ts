import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { findFindings } from '../findings/findings.ts';
import type { Rolle } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { behovTag, faellesBehov, overskrifter } from './behovData.ts';
import { SILENT } from './interviewWords.ts';

const study = testStudy({ Øl: ['myndighed', 'faelles'], Ål: ['udfoerer'] });
const findings = findFindings(study);

/** The same findings where each mention, by its place from 0, says the need in these words. */
const worded = (...ordlyd: readonly string[]) => {
  const own = testStudy({ Øl: ['myndighed', 'faelles'] });
  own.naevnelser.forEach((n, i) => Object.assign(n, { ordlyd: ordlyd[i] }));
  return findFindings(own);
};

test('behovTag(behov) is a name and who mentions it', () => {
  expect(behovTag(study.behov[1]!)).toEqual({ id: study.behov[1]!.kode, navn: 'Prøvebehov 2 i Øl', deling: 'faelles' });
});

test('overskrifter(findings, rolle) lists the needs of one role under the headings of the report', () => {
  expect(overskrifter(findings, 'myndighed')).toEqual([
    {
      navn: 'Øl',
      antal: '2',
      behov: [
        { id: study.behov[0]!.kode, navn: 'Prøvebehov 1 i Øl', deling: 'myndighed', ordlyd: '', naevnt: '' },
        { id: study.behov[1]!.kode, navn: 'Prøvebehov 2 i Øl', deling: 'faelles', ordlyd: '', naevnt: '' },
      ],
    },
  ]);
  expect(overskrifter(findings, 'udfoerer').map(({ navn, antal }) => `${navn} ${antal}`)).toEqual(['Øl 1', 'Ål 1']);
});

test('overskrifter(findings, rolle) tells the words of the report where they are not the name, whatever its case', () => {
  const said = overskrifter(worded('PRØVEBEHOV 1, i øl', 'Æblegrød', 'x'), 'myndighed');
  expect(said[0]?.behov.map(({ ordlyd }) => ordlyd)).toEqual(['', 'Æblegrød']);
});

const words = {
  ...SILENT,
  count: ({ navn }: Behov, rolle: Rolle) => `count of ${navn}, ${rolle}`,
  ofRolle: ({ navn }: Behov, rolle: Rolle) => `${navn} of ${rolle}`,
};

test('overskrifter and faellesBehov(findings, words) tell beside each need what the interviews of its role say', () => {
  expect(overskrifter(findings, 'udfoerer', words)[0]?.behov[0]?.naevnt).toBe('count of Prøvebehov 2 i Øl, udfoerer');
  expect(faellesBehov(findings, words)[0]?.roller.map(({ naevnt }) => naevnt)).toEqual([
    'Prøvebehov 2 i Øl of myndighed',
    'Prøvebehov 2 i Øl of udfoerer',
  ]);
});

test('overskrifter(findings, rolle) is empty for a role without needs', () => {
  expect(overskrifter(findFindings(testStudy({ Øl: ['myndighed'] })), 'udfoerer')).toEqual([]);
});

test('faellesBehov(findings) tells the heading and the words of either role', () => {
  expect(faellesBehov(worded('x', 'prøvebehov 2 i øl', 'Æblegrød'))).toEqual([
    {
      id: study.behov[1]!.kode,
      navn: 'Prøvebehov 2 i Øl',
      tema: 'Øl',
      roller: [
        { rolle: 'Myndighed', overskrift: 'Øl', ordlyd: '', naevnt: '' },
        { rolle: 'Udfører', overskrift: 'Øl', ordlyd: 'Æblegrød', naevnt: '' },
      ],
    },
  ]);
});

test('faellesBehov(findings) is empty where nothing is shared', () => {
  expect(faellesBehov(findFindings(testStudy({ Øl: ['myndighed', 'udfoerer'] })))).toEqual([]);
});
