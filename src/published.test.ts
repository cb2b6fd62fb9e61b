import { expect, test } from 'vitest';
import { openProject, projectFolders } from './project.ts';
import { copyForTest } from './testing/copyStudy.ts';
import { openStudy } from './testing/openStudy.ts';

test('the tables that were published give the numbers that they gave then', async () => {
  const { value } = await openProject(projectFolders());
  const { udgivet, tabeller, noegletal } = value!;
  expect(udgivet).toBeDefined();
  // An editor may change the tables; then `npm run accept` renews the numbers.
  expect(udgivet?.tabeller === tabeller ? noegletal : udgivet?.noegletal).toEqual(udgivet?.noegletal);
});

test('the hash of the tables follows a cell, and neither line ends nor texts', async () => {
  const { tabeller } = await openStudy();
  const study = copyForTest();
  const hash = async () => (await openProject(study)).value?.tabeller;
  study.append('content/sider/behov.mdx', '\nMere tekst.\n');
  study.write('data/kodebog.csv', study.read('data/kodebog.csv').replaceAll('\n', '\r\n'));
  expect(await hash()).toBe(tabeller);
  study.replace('data/kodebog.csv', ',Ensomhed,', ',Ensomhed og savn,');
  expect(await hash()).not.toBe(tabeller);
});
