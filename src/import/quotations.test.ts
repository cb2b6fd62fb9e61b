import { expect, test } from 'vitest';
import { codesXml, guid, projectXml, sourceXml, testFile, testZip } from '../testing/makeExports.ts';
import { ROW, WHO, runImport } from '../testing/runImport.ts';

const TABLE =
  'id,document,tag,content\n1,A,vold,Vi mangler viden\n2,A,vold,Ring 12 34 56 78\n3,A,vold,Det er svært i Køge\n4,A,vold,\n';

test('quotations are dropped unless they are asked for', async () => {
  const { assembled } = await runImport(testFile(TABLE), [ROW]);
  expect(assembled?.codings.map(({ citat }) => citat)).toEqual(['', '', '', '']);
});

test('quotations wait for approval, with the words to look at, and those with a number of a person are held out', async () => {
  const { assembled } = await runImport(testFile(TABLE), [ROW], true);
  expect(assembled?.codings.map(({ citat }) => citat)).toEqual(['Vi mangler viden', '', 'Det er svært i Køge', '']);
  expect(assembled?.codings.map(({ seEfter }) => seEfter)).toEqual(['', '', 'Køge', '']);
  expect(assembled?.accounts[0]?.quotations).toEqual({
    waiting: 2,
    toLookAt: 1,
    withheld: [{ reason: 'et telefonnummer', count: 1, lines: [3] }],
  });
});

test('quotations are cut out of a project’s texts in the unit that its tool counts in', async () => {
  const text = '\uFEFFVi 😀 mangler\r\nviden her.';
  const units = text.slice(1);
  const at = units.indexOf('viden');
  const xml = (from: number, to: number) =>
    projectXml(codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, WHO, [[from, to, 1]])}</Sources>`);
  const cut = async (from: number, to: number) => {
    const file = await testZip({ 'project.qde': xml(from, to), [`sources/${guid(10)}.txt`]: text });
    return (await runImport(file, [], true)).assembled?.codings[0]?.citat;
  };
  expect(await cut(at, at + 5)).toBe('viden');
  expect(await cut(at - 2, at + 3)).toBe('viden');
});

test('quotations are not cut where the places fit no rule', async () => {
  const xml = projectXml(codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, WHO, [[1, 4, 1]])}</Sources>`);
  const file = await testZip({ 'project.qde': xml, [`sources/${guid(10)}.txt`]: 'sammenhængende' });
  const { assembled } = await runImport(file, [], true);
  expect(assembled?.codings[0]?.citat).toBe('');
  expect(assembled?.accounts[0]?.notes).toEqual(['Ingen citater: kun 0 af 1 markeringer passer med teksterne.']);
});
