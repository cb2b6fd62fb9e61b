import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { findFindings } from '../findings/findings.ts';
import type { Kilde, Study } from '../model/study.ts';
import { formatData, kildeliste, kodebog, oevrigeTemaer, stoetteData } from './bilagData.ts';

const study = testStudy({ Øl: ['myndighed', 'faelles'], Ål: ['udfoerer'] });
const findings = findFindings(study);
const withKilder = (kilder: readonly Kilde[]) => ({ ...findings, study: { ...study, kilder } satisfies Study });

test('formatData(findings) tells the length of each format and what it is', () => {
  expect(formatData(findings)).toEqual([{ navn: 'Prøveformat', varighed: '1-3 dage', indhold: 'Opdigtet.' }]);
});

test('stoetteData(findings) tells what may be supported', () => {
  const [one] = study.stoette;
  const two = { ...one!, navn: 'Æblemodul', ects: [5, 10], erMindst: false, proeve: true };
  expect(stoetteData({ ...findings, study: { ...study, stoette: [one!, two] } })).toEqual([
    { navn: 'Prøvekursus', omfang: 'mindst 1,5 ECTS, uden prøve' },
    { navn: 'Æblemodul', omfang: '5 eller 10 ECTS, med prøve' },
  ]);
});

test('oevrigeTemaer(findings) tells each further theme, or none', () => {
  expect(oevrigeTemaer(findings)).toEqual([{ navn: 'Øvrigt prøvetema', beskrivelse: 'Opdigtet.', praksis: [] }]);
  expect(oevrigeTemaer({ ...findings, study: { ...study, oevrigeTemaer: [] } })).toEqual([]);
});

test('kodebog(findings) lists every need under its theme, with who mentions it', () => {
  expect(kodebog(findings)).toEqual([
    {
      navn: 'Øl',
      beskrivelse: 'Opdigtet.',
      behov: [
        {
          id: 'proevetema-1-behov-1',
          navn: 'Prøvebehov 1 i Øl',
          naevntAf: 'Kun myndighed',
          definition: 'Opdigtet.',
          note: '',
          naevnt: '',
        },
        {
          id: 'proevetema-1-behov-2',
          navn: 'Prøvebehov 2 i Øl',
          naevntAf: 'Fælles',
          definition: 'Opdigtet.',
          note: '',
          naevnt: '',
        },
      ],
    },
    {
      navn: 'Ål',
      beskrivelse: 'Opdigtet.',
      behov: [
        {
          id: 'proevetema-2-behov-1',
          navn: 'Prøvebehov 1 i Ål',
          naevntAf: 'Kun udfører',
          definition: 'Opdigtet.',
          note: '',
          naevnt: '',
        },
      ],
    },
  ]);
});

test('kildeliste(findings) lists sources with their dates, or that they have none', () => {
  expect(kildeliste(findings)).toEqual([
    {
      titel: 'Prøverapport: opdigtet kilde til test',
      ophav: 'Testen',
      dato: '31. januar 2020',
      beskrivelse: 'Opdigtet.',
      dele: [],
    },
    { titel: 'Prøvekodebog', ophav: 'Testen', dato: 'udateret', beskrivelse: 'Opdigtet.', dele: [] },
  ]);
});

test('kildeliste(findings) puts each part under its whole, in its order, and under no other', () => {
  const [whole, other] = [study.kilder[0]!, study.kilder[1]!];
  const part = (anledning: string) => ({ ...whole, id: anledning, anledning, beskrivelse: 'Dias.', delAf: whole });
  const list = kildeliste(withKilder([part('å'), whole, other, part('æ')]));
  expect(list.map(({ titel, dele }) => [titel, dele])).toEqual([
    [
      'Prøverapport: opdigtet kilde til test',
      [
        { anledning: 'å', beskrivelse: 'Dias.' },
        { anledning: 'æ', beskrivelse: 'Dias.' },
      ],
    ],
    ['Prøvekodebog', []],
  ]);
});
