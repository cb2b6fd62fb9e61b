import { expect, test } from 'vitest';
import { QUALCODER_V8, qualcoderFolder, taguetteTables, testDatabase } from '../testing/makeDatabases.ts';
import { codesXml, guid, projectXml, sourceXml, testFile, testZip } from '../testing/makeExports.ts';
import { ROW, WHO, runImport } from '../testing/runImport.ts';
import { accountText } from './accountText.ts';
import { countCharacters, stedOf } from './places.ts';
import { interviewsCsv, kodningerCsv } from './setFiles.ts';

test('countCharacters(text) counts code points, and no byte order mark', () => {
  expect([countCharacters(''), countCharacters('\uFEFFbøn'), countCharacters('Vi 😀 mangler')]).toEqual([0, 3, 12]);
});

test('stedOf(fra, til) is undefined where a place cannot be', () => {
  expect(stedOf(0, 5)).toEqual({ fra: 0, til: 5 });
  expect([stedOf(5, 5), stedOf(6, 5), stedOf(-1, 5), stedOf(Number.NaN, 5), stedOf(0.5, 5)]).toEqual(
    Array(5).fill(undefined),
  );
});

const placesOf = async (...args: Parameters<typeof runImport>) => {
  const { assembled, faults } = await runImport(...args);
  if (assembled === undefined) throw new Error(faults.join('\n'));
  const steder = assembled.codings.map(
    ({ kode, koder, sted }) => `${kode} ${koder} ${sted?.fra ?? '–'}-${sted?.til ?? '–'}`,
  );
  return { steder, laengder: assembled.interviews.map(({ laengde }) => laengde), assembled };
};

const XML = projectXml(
  codesXml({ 1: 'vold', 2: 'angst' }) +
    `<Sources>${sourceXml(10, WHO, [
      [3, 8, 1],
      [5, 12, 2],
    ])}</Sources>`,
);

test('a REFI-QDA project gives the places of its marks, and the length of each text in its zip', async () => {
  const file = await testZip({ 'project.qde': XML, [`sources/${guid(10)}.txt`]: '\uFEFFVi 😀 mangler viden' });
  const { steder, laengder } = await placesOf(file);
  expect([steder, laengder]).toEqual([['vold K1 3-8', 'angst K1 5-12'], [18]]);
});

test('a REFI-QDA project whose texts are not there gives places and no length', async () => {
  const { steder, laengder } = await placesOf(testFile(XML));
  expect([steder, laengder]).toEqual([['vold K1 3-8', 'angst K1 5-12'], [undefined]]);
});

test('a text that is shorter than its marks is as long as they reach', async () => {
  const file = await testZip({ 'project.qde': XML, [`sources/${guid(10)}.txt`]: 'Vi mangler' });
  expect((await placesOf(file)).laengder).toEqual([12]);
});

test('QualCoder gives the places of marked text and the lengths, and none for pictures', async () => {
  const { steder, laengder } = await placesOf(qualcoderFolder(QUALCODER_V8));
  expect(steder.toSorted()).toEqual(['samarbejde K1 0-10', 'vold K1 13-18', 'vold K1 –-–', 'vold K2 13-18']);
  expect(laengder).toEqual([20, 28, undefined]);
});

test('Taguette counts bytes and gives characters', async () => {
  const { steder, laengder } = await placesOf(testDatabase(taguetteTables()));
  expect([steder, laengder]).toEqual([
    ['samarbejde K1 3-14', 'vold K1 3-14', 'vold K1 16-20'],
    [30, undefined],
  ]);
});

test('two sources of one interview stand one after the other', async () => {
  const two = projectXml(
    codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, 'A', [[0, 2, 1]])}${sourceXml(11, 'B', [[1, 4, 1]])}</Sources>`,
  );
  const texts = { [`sources/${guid(10)}.txt`]: '12345', [`sources/${guid(11)}.txt`]: '1234567' };
  const rows = ['A', 'B'].map((name) => `interview;${name};i01;myndighed;voksne;2024-02`);
  const { steder, laengder } = await placesOf(await testZip({ 'project.qde': two, ...texts }), rows);
  expect([steder, laengder]).toEqual([['vold K1 0-2', 'vold K1 6-9'], [12]]);
  const { steder: none } = await placesOf(testFile(two), rows);
  expect(none).toEqual(['vold K1 –-–', 'vold K1 –-–']);
});

test('the tables have columns for places only where there are places', async () => {
  const table = await placesOf(testFile('id,document,tag,content\n1,A,vold,Vi mangler\n'), [ROW]);
  expect([...kodningerCsv(table.assembled.codings, false)].join('')).toMatch(/^interview,kode,segment,koder\r?\n/);
  expect(interviewsCsv(table.assembled)).not.toContain('laengde');
  const { assembled } = await placesOf(qualcoderFolder(QUALCODER_V8));
  expect([...kodningerCsv(assembled.codings, false)].join('').split(/\r?\n/).toSorted()).toEqual(
    expect.arrayContaining(['interview,kode,segment,koder,fra,til', 'i01,vold,2,K1,,', 'i02,vold,1,K1,13,18']),
  );
  expect(interviewsCsv(assembled)).toMatch(/deltagere,laengde\r?\n[^\n]*,20\r?\n[^\n]*,28\r?\n[^\n]*,\r?\n/);
});

test('the account says that coders cannot be compared where marks have no places', async () => {
  const table = 'id,document,tag,content\n1,A,vold,Vi mangler\n';
  const both = ['Ane', 'Bo'].map((name) => `interview,kode,koder,segment\nA,vold,${name},1\n`);
  const columns = ['interview', 'kode', 'koder', 'segment'].map((name) => `kolonne;${name};${name}`);
  const { assembled } = await placesOf(
    both.map((text) => testFile(text)),
    [ROW, ...columns],
  );
  expect(accountText(assembled, 0)).toContain('Så kan det ikke regnes ud, hvor enige koderne er');
  expect(accountText((await placesOf(testFile(table), [ROW])).assembled, 0)).not.toContain('hvor enige');
});
