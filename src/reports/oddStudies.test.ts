import { beforeAll, describe, expect, test } from 'vitest';
import { DELINGER, type Deling, type Rolle } from '../model/rolle.ts';
import { type ReadPdf, outsideOf, smallerThan } from '../testing/readPdf.ts';
import { setStudy } from '../testing/setStudy.ts';
import { type TestForslag, testStudy } from '../testing/smallStudy.ts';

/** Eight themes of fifteen needs. */
const MANY: Record<string, Deling[]> = Object.fromEntries(
  Array.from({ length: 8 }, (_, t) => [`Tema ${t + 1}`, Array.from({ length: 15 }, (_, i) => DELINGER[(t + i) % 3]!)]),
);
const ONE: Record<string, Deling[]> = { Ål: ['myndighed', 'faelles', 'udfoerer'] };

/** A proposal that meets all three needs of ONE for each role that mentions them. */
const MEETS_ALL: TestForslag = {
  meets: (
    [
      [0, 'myndighed'],
      [1, 'myndighed'],
      [1, 'udfoerer'],
      [2, 'udfoerer'],
    ] as [number, Rolle][]
  ).map(([behov, rolle]) => [behov, rolle, 'direkte'] as const),
};

const STUDIES = {
  'a study without proposals': testStudy(),
  'a study without gaps': testStudy(ONE, { forslag: [MEETS_ALL] }),
  'a study of one theme': testStudy(ONE, { forslag: [{ meets: [[0, 'myndighed', 'delvis']] }] }),
  'a study of 120 needs': testStudy(MANY, { forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] }),
};

const sets = new Map<string, ReadonlyMap<string, ReadPdf>>();
beforeAll(async () => {
  for (const [name, study] of Object.entries(STUDIES)) sets.set(name, await setStudy(study));
}, 240_000);
const pdf = (name: keyof typeof STUDIES, id: string) => sets.get(name)!.get(id)!;

describe.each(Object.keys(STUDIES))('%s', (name) => {
  test('makes every document, with its text inside the page and of 9 pt or more', () => {
    const all = [...sets.get(name)!];
    expect(all.length).toBeGreaterThanOrEqual(14);
    expect(all.flatMap(([id, read]) => outsideOf(read).map((text) => `${id} ${text}`))).toEqual([]);
    expect(all.flatMap(([id, read]) => smallerThan(read, 9).map((text) => `${id} ${text}`))).toEqual([]);
  });

  test('has two pages for the meeting', () => {
    expect(sets.get(name)!.get('til-moedet')!.pages).toHaveLength(2);
  });
});

test('the pages for the meeting say how many needs did not fit and where they stand', () => {
  const { text } = pdf('a study of 120 needs', 'til-moedet');
  expect(text).toMatch(/\d+ behov mere står i »Det, der er behov for at lære«\./);
});

test('the pages for the meeting say that nothing is asked where all needs have a proposal', () => {
  expect(pdf('a study without gaps', 'til-moedet').text).toContain('Der er ingen spørgsmål');
});

test('the map of groups has its heads on each page that it runs over', () => {
  const { pages } = pdf('a study of 120 needs', 'styregrupperapport');
  const words = pages.map(({ texts }) => texts.map(({ text }) => text).join(''));
  const first = words.findIndex((page) => page.includes('Kortet over de fire grupper'));
  for (const page of words.slice(first, first + 2)) expect(page).toMatch(/Myndighed.*Udfører.*Børn og unge.*Voksne/);
});

test('lists of needs run over as many slides as they need, each with its number', () => {
  const { bookmarks } = pdf('a study of 120 needs', 'dias-direktoer-og-chefmoede');
  expect(bookmarks.filter((title) => title.startsWith('80 behov nævnes for myndighed'))).toEqual(
    [1, 2, 3, 4].map((n) => expect.stringMatching(new RegExp(`\\(${n} af 4\\)$`))),
  );
});

test('headings count one of a thing as one', () => {
  expect(pdf('a study of one theme', 'dias-styregruppemoede').text).toContain('Ét tema blev også nævnt');
  expect(pdf('a study without proposals', 'kursuskatalog').text).toMatch(/Nul forslag(?!:)/);
});
