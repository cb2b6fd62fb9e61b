import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openProject, projectFolders } from '../project.ts';
import { readPdf } from '../testing/readPdf.ts';
import { ENGLISH_VURDERING, VURDERING } from '../text/daekning.ts';
import { readPages, textOf } from '../testing/site/pageTexts.ts';

const pages = readPages('dist');
const { study } = (await openProject(projectFolders())).value!;

/** What editors must not write again, and what to write instead. */
const BANNED: readonly (readonly [words: RegExp, better: string])[] = [
  [/\bmøde(r|s|t)? (delvist )?behov|\bbehov(et|ene)? mødes\b|forslag(et|ene)? møder\b/i, 'dækker'],
  [/\b(hul|huller|hullet|hullerne)\b/i, 'uden forslag'],
  [/\b(myndighed|udfører|rollen|begge roller) nævner\b/i, 'nævnes for'],
  [/\b(forslag(et|ene)?|forløbet|temadagen) nævner\b/i, 'indeholder, handler om'],
  [/par af behov og rolle/i, 'behov opgjort pr. rolle'],
  [
    /\brapportens?\b(?! til styregruppen)|\brapporten (nævner|siger|foreslår|fortæller)/i,
    'afrapporteringen, denne rapport',
  ],
  [/person-?dage/i, 'deltagerdage'],
  [/kr\.\./, 'ét punktum'],
  [/\btaler til\b/i, 'handler om'],
  [/efterspørger|har brug for at lære/i, 'nævnes for'],
];

/** A text without the names that editors give to needs: a need may be named after meetings, »møder«. */
const withoutNames = (text: string) => study.behov.reduce((rest, { navn }) => rest.replaceAll(navn, '…'), text);

/** The page of changes quotes what stood there before. */
const OLD_WORDS = ['aendringer/'];

test('no page says again what careful reading struck out', () => {
  const found = pages
    .filter(({ path }) => !OLD_WORDS.includes(path))
    .map(({ path, text }) => ({ path, text: withoutNames(text) }))
    .flatMap(({ path, text }) =>
      BANNED.flatMap(([words, better]) => {
        const at = words.exec(text)?.index;
        return at === undefined ? [] : [`${path}: »${text.slice(Math.max(0, at - 30), at + 40)}« → ${better}`];
      }),
    );
  expect(found).toEqual([]);
});

test('no sentence begins where another ends, without a space between them', () => {
  const glued = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/.{0,20}\p{Ll}[.!?]\p{Lu}.{0,20}/gu)].map(([words]) => `${path}: ${words}`),
  );
  expect(glued).toEqual([]);
});

/** Words that tell of coverage. */
const COVERAGE =
  /\buden forslag\b|\bdækket (direkte|delvist)|\bdækkes direkte\b|\bdækker (delvist|det|behovet)\b|\bin part\b/i;

test('every page that tells of coverage says whose judgement it is', () => {
  const silent = pages
    .filter(({ text }) => COVERAGE.test(text))
    .filter(({ text }) => !text.includes(VURDERING) && !text.includes(ENGLISH_VURDERING))
    .map(({ path }) => path);
  // The rules themselves, the guide for those who judge, what a version changed, the index, the list of reports, and what a column holds.
  expect(
    silent.filter(
      (path) => !['metode/', 'om/redaktion/', 'aendringer/', 'indeks/', 'rapporter/', 'data/'].includes(path),
    ),
  ).toEqual([]);
});

test('a number that its source hedges keeps the source’s word in every drawing and sentence', () => {
  const hedged = study.fakta.filter(({ omtrent }) => omtrent !== undefined);
  expect(hedged.length).toBeGreaterThan(0);
  const texts = [
    ...pages,
    ...globSync('dist/figurer/*.{svg,csv}').map((path) => ({ path, text: textOf(readFileSync(path, 'utf8')) })),
  ];
  const found = hedged.flatMap(({ hoejst, omtrent, enhed }) => {
    const number = `${hoejst}`.replace('.', ',');
    const bare = new RegExp(`(?<!\\d|,|-|${omtrent} )\\b${number} ${enhed.split(' ')[0]}`, 'g');
    return texts.flatMap(({ path, text }) =>
      [...text.matchAll(bare)].map(({ index }) => `${path}: ${text.slice(index - 20, index + 30)}`),
    );
  });
  expect(found).toEqual([]);
});

describe('the PDFs', () => {
  const files = globSync('dist/{rapporter,forslag}/*.pdf').sort();
  let pdfs: { path: string; text: string }[] = [];
  beforeAll(async () => {
    pdfs = await Promise.all(
      files.map(async (path) => {
        const { text } = await readPdf(readFileSync(path));
        return { path, text: withoutNames(text) };
      }),
    );
  });

  test('say the same: no struck-out words, and whose judgement coverage is', () => {
    const struck = pdfs.flatMap(({ path, text }) =>
      BANNED.flatMap(([words]) => (words.test(text) ? [`${path}: ${words.exec(text)?.[0]}`] : [])),
    );
    const silent = pdfs.filter(({ text }) => COVERAGE.test(text) && !text.includes(VURDERING)).map(({ path }) => path);
    expect([...struck, ...silent]).toEqual([]);
  });

  test('name the publisher, the editors and the contact, or that nobody has', () => {
    expect(
      pdfs
        .filter(({ text }) => !/Udgiver: .+ Redaktion: .+ Kontakt: |er ikke oplyst\./.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
