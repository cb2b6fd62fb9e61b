import { expect, test } from 'vitest';
import { codesXml, exportPath, guid, projectXml, sourceXml, testFile, testZip } from '../testing/makeExports.ts';
import { WHO, importedCodings, runImport } from '../testing/runImport.ts';

test('a project becomes a set where its codes fit letter for letter and its sources say who they are', async () => {
  const { assembled, matched, materials } = await runImport(exportPath('project.qdpx'), [], true);
  expect(assembled?.interviews).toEqual([
    { id: 'i01', rolle: 'udfoerer', omraade: 'boern-og-unge', maaned: '2024-01', laengde: 20 },
    { id: 'i02', rolle: 'myndighed', omraade: 'voksne', maaned: '2024-02', laengde: 35 },
  ]);
  expect(assembled?.codings).toMatchObject([
    { interview: 'i01', kode: 'planlaegning', segment: 1, koder: 'K1', citat: 'en plan' },
    { interview: 'i02', kode: 'planlaegning', segment: 1, koder: 'K1', citat: 'Vi lægger en plan' },
    { interview: 'i02', kode: 'samarbejde', segment: 2, koder: 'K1', citat: 'Vi taler sammen' },
    { interview: 'i02', kode: 'samarbejde', segment: 2, koder: 'K2', citat: 'Vi taler sammen' },
  ]);
  expect([matched, assembled?.kodere, materials[0]?.latest]).toEqual([2, ['K1', 'K2'], '2024-03-01']);
});

const whoItIs: readonly [string, string][] = [
  [
    'a set that it is a member of',
    `<Sources>${sourceXml(10, 'A', [[0, 3, 1]])}</Sources><Sets>` +
      ['Myndighed', 'Område: voksne', 'måned: 2024-02']
        .map(
          (name, i) =>
            `<Set guid="${guid(60 + i)}" name="${name}"><MemberSource targetGUID="${guid(10, 'upper')}"/></Set>`,
        )
        .join('') +
      '</Sets>',
  ],
  [
    'variables of a nameless case',
    `<Variables><Variable guid="${guid(50)}" name="rolle" typeOfVariable="Text"/><Variable guid="${guid(51)}" name="Område" typeOfVariable="Text"/><Variable guid="${guid(52)}" name="dato" typeOfVariable="Date"/></Variables>` +
      `<Cases><Case guid="${guid(40)}"><VariableValue><VariableRef targetGUID="${guid(50, 'braces')}"/><TextValue>myndighed</TextValue></VariableValue>` +
      `<VariableValue><VariableRef targetGUID="${guid(51)}"/><TextValue>Voksne</TextValue></VariableValue><VariableValue><VariableRef targetGUID="${guid(52)}"/><DateValue>2024-02-13</DateValue></VariableValue>` +
      `<SourceRef targetGUID="${guid(10)}"/></Case></Cases><Sources>${sourceXml(10, 'A', [[0, 3, 1]])}</Sources>`,
  ],
  [
    'a named case',
    `<Cases><Case guid="${guid(40)}" name="Myndighed, voksne 13.02.2024"><SourceRef targetGUID="${guid(10)}"/></Case></Cases><Sources>${sourceXml(10, 'A', [[0, 3, 1]])}</Sources>`,
  ],
  [
    'variables in the source',
    `<Variables><Variable guid="${guid(50)}" name="Cases:gruppe" typeOfVariable="Text"/><Variable guid="${guid(52)}" name="måned" typeOfVariable="Text"/></Variables>` +
      `<Sources>${sourceXml(10, 'A', [[0, 3, 1]], `<VariableValue><VariableRef targetGUID="${guid(50)}"/><TextValue>Myndighed voksne</TextValue></VariableValue><VariableValue><VariableRef targetGUID="${guid(52)}"/><TextValue>februar 2024</TextValue></VariableValue>`)}</Sources>`,
  ],
  ['its name', `<Sources>${sourceXml(10, WHO, [[0, 3, 1]])}</Sources>`],
];
test.each(whoItIs)('a project reads role, area and month from %s', async (_, inside) => {
  const { assembled, faults } = await runImport(
    await testZip({ 'Project.qde': projectXml(codesXml({ 1: 'vold' }) + inside), 'Sources/': '' }),
  );
  expect(faults).toEqual([]);
  expect(assembled?.interviews.map(({ rolle, omraade, maaned }) => [rolle, omraade, maaned])).toEqual([
    ['myndighed', 'voksne', '2024-02'],
  ]);
});

test('a project reads who a source is where NVivo codes it with a case, which is no code', async () => {
  const xml = projectXml(
    codesXml({ 1: 'vold', 40: 'Myndighed voksne 2024-02' }) +
      `<Cases><Case guid="${guid(40)}" name="Myndighed voksne 2024-02"/></Cases>` +
      `<Sources>${sourceXml(10, 'A', [
        [0, 3, 1],
        [0, 90, 40],
      ])}</Sources>`,
  );
  const { assembled } = await runImport(await testZip({ 'project.qde': xml }));
  expect(assembled?.interviews).toHaveLength(1);
  expect(assembled?.accounts[0]?.codes.read).toBe(1);
  expect(assembled?.accounts[0]?.codings).toMatchObject({
    read: 2,
    kept: 1,
    refused: [{ reason: 'den peger på en case og ikke på en kode', count: 1 }],
  });
});

test('a project compares GUIDs without braces and case', async () => {
  const xml = projectXml(
    `<CodeBook><Codes><Code guid="${guid(1, 'braces').toUpperCase()}" name="vold"/></Codes></CodeBook><Sources>${sourceXml(10, WHO, [[0, 3, 1]])}</Sources>`,
  );
  expect(await importedCodings(await testZip({ 'project.qde': xml }))).toEqual(['i01 vold 1 K1']);
});

test('a project tells apart codes of one name under two parents', async () => {
  const tree = `<CodeBook><Codes><Code guid="${guid(8)}" name="Børn"><Code guid="${guid(1)}" name="Vold"/></Code><Code guid="${guid(9)}" name="Voksne"><Code guid="${guid(2)}" name="Vold"/></Code></Codes></CodeBook>`;
  const file = await testZip({
    'project.qde': projectXml(
      `${tree}<Sources>${sourceXml(10, WHO, [
        [0, 3, 1],
        [4, 9, 2],
      ])}</Sources>`,
    ),
  });
  const { drafts } = await runImport(file);
  expect(drafts.map(({ fra, forslag }) => [fra, forslag])).toEqual([
    ['Børn > Vold', 'vold'],
    ['Voksne > Vold', 'vold'],
  ]);
  expect(await importedCodings(file, ['kode;Børn > Vold;vold', 'kode;Voksne > Vold;ignorer'])).toEqual([
    'i01 vold 1 K1',
  ]);
});

test('a project counts a source that is coded as a whole, selections of pictures and codings without a code of their own', async () => {
  const coding = (code: number) => `<Coding guid="${guid(300 + code)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`;
  const picture = `<PictureSource guid="${guid(10)}" name="${WHO}" path="x.jpg">${coding(1)}<PictureSelection guid="${guid(12)}" firstX="1" firstY="2" secondX="3" secondY="4">${coding(2)}${coding(99)}<Coding guid="${guid(301)}"/></PictureSelection></PictureSource>`;
  const { assembled } = await runImport(
    await testZip({
      'project.qde': projectXml(codesXml({ 1: 'vold', 2: 'angst' }) + `<Sources>${picture}</Sources>`),
    }),
  );
  expect(assembled?.codings.map(({ kode, segment }) => [kode, segment])).toEqual([
    ['vold', 1],
    ['angst', 2],
  ]);
  expect(assembled?.accounts[0]?.codings).toMatchObject({
    read: 4,
    kept: 2,
    refused: [
      { reason: 'dens kode findes ikke i filens kodebog', count: 1 },
      { reason: 'den har ingen kode', count: 1 },
    ],
  });
});

test('a codebook is read by itself, in the namespace of 1.0 and of 0:4, for the mapping only', async () => {
  for (const version of ['1.0', '0:4']) {
    const xml = `\uFEFF<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:${version}"><Codes><Code guid="${guid(1)}" name="Volden"/></Codes><Sets/></CodeBook>`;
    const { assembled, faults, drafts } = await runImport(testFile(xml, 'kodebog.qdc'));
    expect([assembled, faults]).toEqual([undefined, []]);
    expect(drafts).toEqual([{ slags: 'kode', fra: 'Volden', antal: '0', forslag: 'vold' }]);
  }
});

test('two coders’ files of the same interviews are one set', async () => {
  const of = (user: number, name: string) =>
    testZip({
      'project.qde': projectXml(
        `<Users><User guid="${guid(user)}" name="${name}"/></Users>${codesXml({ 1: 'vold' })}<Sources>${sourceXml(
          10,
          WHO,
          [
            [0, 3, 1, user],
            [user, 99, 1, user],
          ],
        )}</Sources>`,
      ),
    });
  expect(await importedCodings([await of(90, 'Ane'), await of(91, 'Bo')])).toEqual([
    'i01 vold 1 K1',
    'i01 vold 1 K2',
    'i01 vold 2 K1',
    'i01 vold 3 K2',
  ]);
});
