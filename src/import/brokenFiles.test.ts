import { writeXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import {
  NAMESPACE,
  codesXml,
  guid,
  projectXml,
  sourceXml,
  testFile,
  testPath,
  testZip,
} from '../testing/makeExports.ts';
import { WHO, importFaults } from '../testing/runImport.ts';

const good = projectXml(codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, WHO, [[0, 3, 1]])}</Sources>`);

test('a file that is not there, a folder, an empty file', async () => {
  expect(await importFaults(testPath('findes-ikke.qdpx'))).toContain(
    'filen findes ikke eller kan ikke åbnes, men den skal ligge der.',
  );
  expect(await importFaults(dirname(testPath('x')))).toContain('det er en mappe, men der skal stå en fil.');
  expect(await importFaults(testFile(''))).toContain('filen er tom, men der skal stå noget i den.');
});

test('not a zip, and a zip that is cut off or damaged', async () => {
  expect(await importFaults(testFile('PK ikke en zip'))).toBe(
    'eksport:1:1 arkivet er ikke en hel zip-fil, men det skal det være; prøv at eksportere igen.',
  );
  const whole = readFileSync(await testZip({ 'project.qde': good }));
  expect(await importFaults(testFile(whole.subarray(0, whole.length - 40)))).toContain(
    'arkivet er ikke en hel zip-fil',
  );
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 60, 120);
  expect(await importFaults(testFile(damaged))).toContain('arkivet er beskadiget, men det skal være en hel zip-fil');
});

test('a zip bomb, by ratio, by size and by what an entry hides', async () => {
  expect(
    await importFaults(await testZip({ 'project.qde': good, 'sources/a.txt': Buffer.alloc(40 * 2 ** 20) })),
  ).toContain('gange mere, når den pakkes ud, men så meget er der ikke i en eksport');
  const lying = readFileSync(await testZip({ 'project.qde': projectXml(' '.repeat(100_000)) }));
  const directory = lying.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  lying.writeUInt32LE(100, directory + 24);
  expect(await importFaults(testFile(lying))).toContain('arkivet rummer mere, end det selv siger');
  const huge = readFileSync(await testZip({ 'project.qde': good }));
  huge.writeUInt32LE(0xfffffff0, huge.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
  expect(await importFaults(testFile(huge))).toContain('når den pakkes ud, men så meget er der ikke i en eksport');
});

test('a path outside the archive', async () => {
  const zip = readFileSync(await testZip({ 'xx/project.qde': good }))
    .toString('latin1')
    .replaceAll('xx/project.qde', '../project.qde');
  expect(await importFaults(testFile(Buffer.from(zip, 'latin1')))).toContain(
    'arkivet navngiver en fil uden for sig selv, men alle dets filer skal ligge i det.',
  );
});

test('an archive with neither project nor workbook, and tools’ own files that cannot be read', async () => {
  const instead = 'men eksportér kodningen som REFI-QDA (.qdpx), CSV eller XLSX.';
  expect(await importFaults(await testZip({ 'a.txt': 'x' }))).toContain(
    'arkivet rummer hverken project.qde eller et regneark',
  );
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]);
  expect(await importFaults(testFile(old, 'a.xls'))).toContain('gammelt Office-dokument');
  expect(await importFaults(testFile('SQLite format 3\0', 'a.mx24'))).toBe(
    `a.mx24:1:1 filen er MAXQDAs eget projekt, ${instead}`,
  );
  expect(await importFaults(testFile('PK', 'a.nvpx'))).toBe(`a.nvpx:1:1 filen er NVivos eget projekt, ${instead}`);
  expect(await importFaults(testFile(old, 'a.nvp'))).toBe(`a.nvp:1:1 filen er NVivos eget projekt, ${instead}`);
});

test.each([
  [
    'a document type',
    `<?xml version="1.0"?><!DOCTYPE Project><Project xmlns="${NAMESPACE}"/>`,
    'XML-koden har en DOCTYPE, men en eksport har ingen, så filen bliver ikke læst.',
  ],
  [
    'an entity bomb',
    `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><Project xmlns="${NAMESPACE}" name="&c;"/>`,
    'XML-koden har en DOCTYPE',
  ],
  ['an unknown entity', projectXml('&ukendt;'), 'XML-koden kan ikke læses'],
  [
    'a million elements inside each other',
    projectXml('<a>'.repeat(1_000_000)),
    'XML-koden har mere end 200 led inde i hinanden, men en eksport har færre.',
  ],
  ['an element that is not closed', projectXml('<Sources>'), 'XML-koden kan ikke læses'],
  [
    'another language',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    'det yderste element er html, men i REFI-QDA hedder det Project eller CodeBook.',
  ],
  [
    'a wrong namespace',
    projectXml('', 'urn:andet'),
    'navnerummet er »urn:andet«, men i REFI-QDA er det »urn:QDA-XML:project:1.0« eller »urn:QDA-XML:codebook:1.0«.',
  ],
  ['no namespace', '<Project/>', 'navnerummet mangler, men'],
  ['no codings', projectXml(codesXml({ 1: 'vold' })), 'filen har ingen kodninger, men der skal være mindst én.'],
])('XML with %s', async (_, xml, sentence) => {
  expect(await importFaults(testFile(xml))).toContain(sentence);
});

test('a CPR number in a code’s name, which is not repeated', async () => {
  const sentence = await importFaults(testFile('document,tag,content\nA,Sag 010190-1234,x\n'));
  expect(sentence).toContain(
    'navnet på en kode rummer et CPR-nummer, men koden skal have et andet navn, før den kan læses ind.',
  );
  expect(sentence).not.toContain('010190');
});

test('an interview of two roles, and of a date that may be read two ways', async () => {
  const sets = `<Sets><Set guid="${guid(60)}" name="Udfører"><MemberSource targetGUID="${guid(10)}"/></Set></Sets>`;
  const xml = projectXml(
    codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, 'Myndighed voksne 03/04/2024', [[0, 3, 1]])}</Sources>${sets}`,
  );
  expect(await importFaults(testFile(xml))).toBe(
    'eksport:1:1 interviewet »Myndighed voksne 03/04/2024« mangler måned (datoen »Myndighed voksne 03/04/2024« kan læses på to måder), men kortet skal sige, hvad det er.\n' +
      'eksport:1:1 interviewet »Myndighed voksne 03/04/2024« er både udfører og myndighed (læst i sættet og navnet), men kortet skal sige, hvad det er.',
  );
});

test('a formula in a workbook', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['document', 'tag', 'content'],
          ['A', 'vold', 'x'],
        ],
        cells: new Map([['1,1', { value: 'vold', formula: 'A1', type: 'formula' }]]),
      },
    ],
  });
  expect(await importFaults(testFile(bytes))).toBe(
    'eksport:2:1 celle B2 er en formel, men der skal stå en værdi (kopiér og sæt ind som værdier).',
  );
});

test('UTF-16, Latin-1 and NUL', async () => {
  expect(await importFaults(testFile(Buffer.from('\uFEFFdocument,tag,content\nA,vold,x\n', 'utf16le')))).toContain(
    'filen er gemt som UTF-16, men den skal gemmes som UTF-8',
  );
  expect(await importFaults(testFile(Buffer.from('document,tag,content\nA,vold,børn\n', 'latin1')))).toContain(
    'eksport:2:1 her står et tegn, der ikke er UTF-8 (filen er måske gemt som Latin-1)',
  );
  expect(await importFaults(testFile('document,tag,content\nA,vold,a\0b\n'))).toContain('her står et NUL-tegn');
});

test('a quotation mark without its pair', async () => {
  expect(await importFaults(testFile('document,tag,content\nA,vold,"x\n'))).toContain(
    'et anførselstegn har ikke sit par',
  );
});
