import { expect, test } from 'vitest';
import { describeFaktum, tid } from './describeFaktum.ts';

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
