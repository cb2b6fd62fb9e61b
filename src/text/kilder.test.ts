import { expect, test } from 'vitest';
import { isExpired } from '../analysis/isExpired.ts';
import type { Kilde } from '../model/study.ts';
import { testStudy } from '../testing/smallStudy.ts';
import {
  kildenavn,
  shortSources,
  sourceLine,
  describeFaktum,
  tid,
  describeStoette,
  describeWork,
  gyldighed,
} from './kilder.ts';

const kilde = {
  id: 'proeve',
  titel: 'Prøverapport: en opdigtet kilde til test',
  anledning: 'prøvemøde',
  ophav: 'Testen',
  dato: '2020-01-31',
  art: 'rapport',
  beskrivelse: 'Opdigtet.',
  delAf: undefined,
} as const;

test('kildenavn(kilde) names title up to its colon, occasion and date', () => {
  expect(kildenavn(kilde)).toBe('Prøverapport, prøvemøde (31. januar 2020)');
});

test('kildenavn(kilde) says so where the source has no date, and keeps a title without colon whole', () => {
  expect(kildenavn({ ...kilde, titel: 'Prøverapport', dato: undefined })).toBe('Prøverapport, prøvemøde (udateret)');
});

const { kilder, dataversion } = testStudy();

test('shortSources(kilder) names each title and date once, without the occasions', () => {
  const other = { ...kilde, id: 'anden', anledning: 'andet møde' };
  expect(shortSources([kilde, other])).toBe('Kilde: Prøverapport (31. januar 2020).');
  expect(shortSources([kilde, { ...other, dato: undefined }])).toBe(
    'Kilder: Prøverapport (31. januar 2020); Prøverapport (udateret).',
  );
});

test('sourceLine(kilder, dataversion) names one source and the version', () => {
  expect(sourceLine(kilder.slice(0, 1), dataversion)).toBe(
    'Kilde: Prøverapport, prøvemøde (31. januar 2020). Dataversion 0.1, 1. februar 2020.',
  );
});

test('sourceLine(kilder, dataversion) names several sources', () => {
  expect(sourceLine(kilder, dataversion)).toBe(
    'Kilder: Prøverapport, prøvemøde (31. januar 2020); Prøvekodebog, prøvemøde (udateret). Dataversion 0.1, 1. februar 2020.',
  );
});

const plain = { udAf: undefined, omtrent: undefined };

test('describeFaktum(faktum) tells number and unit, and what it is part of', () => {
  expect(describeFaktum({ ...plain, mindst: 90, hoejst: 100, enhed: 'sager pr. medarbejder' })).toBe(
    '90-100 sager pr. medarbejder',
  );
  expect(describeFaktum({ ...plain, mindst: 22, hoejst: 22, udAf: 27, enhed: 'medarbejdere' })).toBe(
    '22 af 27 medarbejdere',
  );
  expect(describeFaktum({ ...plain, mindst: 31, hoejst: 31, omtrent: 'godt', enhed: 'mio. kr.' })).toBe(
    'godt 31 mio. kr.',
  );
  expect(describeFaktum({ ...plain, mindst: 25000, hoejst: 25000, enhed: 'kr.' })).toBe('25.000 kr.');
});

test('describeFaktum(faktum) tells a rhythm as one says it', () => {
  expect(describeFaktum({ ...plain, mindst: 6, hoejst: 6, enhed: 'uger imellem' })).toBe('hver 6. uge');
  expect(describeFaktum({ ...plain, mindst: 1, hoejst: 1, enhed: 'uger imellem' })).toBe('hver uge');
  expect(describeFaktum({ ...plain, mindst: 3, hoejst: 3, enhed: 'måneder imellem' })).toBe('hver 3. måned');
});

test('describeFaktum(faktum, form) writes the number alone, in words, or the whole', () => {
  const projects = { ...plain, mindst: 3, hoejst: 3, udAf: 10, enhed: 'projekter' } as const;
  expect(describeFaktum(projects, 'tal')).toBe('3');
  expect(describeFaktum(projects, 'ord')).toBe('tre projekter');
  expect(describeFaktum(projects, 'udaf')).toBe('ti');
  expect(describeFaktum({ ...plain, mindst: 6, hoejst: 6, enhed: 'uger imellem' }, 'ord')).toBe('seks uger');
  expect(describeFaktum({ ...plain, mindst: 220, hoejst: 220, enhed: 'medarbejdere' }, 'ord')).toBe('220 medarbejdere');
});

test('tid(faktum) tells a year, a period, or the words of an undated source', () => {
  expect(tid({ fra: 2019, til: undefined })).toBe('2019');
  expect(tid({ fra: 2015, til: 2021 })).toBe('2015-2021');
  expect(tid({ fra: 2018, til: 2018 })).toBe('2018');
  expect(tid({ fra: 'før', til: undefined })).toBe('før');
});

test('describeStoette tells the least size, or the sizes to choose among, and whether there is an exam', () => {
  expect(describeStoette({ ects: [1.5], erMindst: true, proeve: false })).toBe('mindst 1,5 ECTS, uden prøve');
  expect(describeStoette({ ects: [5, 10], erMindst: false, proeve: true })).toBe('5 eller 10 ECTS, med prøve');
  expect(describeStoette({ ects: [60], erMindst: false, proeve: true })).toBe('60 ECTS, med prøve');
});

test('describeWork tells points as hours of work: 1.5, 5 and 10 at 27.5 are 41, 138 and 275', () => {
  expect(describeWork({ ects: [1.5], erMindst: true }, 27.5)).toBe('mindst ca. 41 timer');
  expect(describeWork({ ects: [5, 10], erMindst: false }, 27.5)).toBe('ca. 138 eller 275 timer');
});

const dated = { dato: '2018-06-27' } as Kilde;
const version = (dato: string) => ({ version: '1.0', dato });

test('gyldighed tells what is over at the date of the data, and not a day before', () => {
  expect(gyldighed({ fra: 2018, til: 2021, kilde: dated }, version('2026-11-22'))).toBe(
    'Udløbet: Den gjaldt fra 2018 til 2021.',
  );
  expect(gyldighed({ fra: 2018, til: 2021, kilde: dated }, version('2021-12-31'))).toBe('Gælder fra 2018 til 2021.');
  expect(isExpired({ til: 2021 }, version('2022-01-01'))).toBe(true);
});

test('gyldighed says that an end is not known', () => {
  expect(gyldighed({ fra: undefined, til: undefined, kilde: dated }, version('2026-11-22'))).toBe(
    'Oplyst i en kilde fra 27. juni 2018, som ikke siger, hvor længe det gælder. Tjek, om det stadig gælder.',
  );
  expect(isExpired({ til: undefined }, version('2099-01-01'))).toBe(false);
});
