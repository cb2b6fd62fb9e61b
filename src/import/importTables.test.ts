import { expect, test } from 'vitest';
import { exportPath, testFile, testXlsx } from '../testing/makeExports.ts';
import { ROW, importedCodings, runImport } from '../testing/runImport.ts';

const HOLD = 'interview;Hold A;;myndighed;voksne;2024-02';

test('Taguette, CSV: a row a highlight and tag', async () => {
  expect(await importedCodings(exportPath('taguette.csv'), [HOLD])).toEqual([
    'i01 planlaegning 1 K1',
    'i01 samarbejde 1 K1',
    'i01 planlaegning 2 K1',
  ]);
});

test('Taguette with its id column dropped: equal texts are one highlight', async () => {
  const file = testFile('document,tag,content\nA,vold,x\nA,angst,x\nA,vold,y\n');
  expect(await importedCodings(file, [ROW])).toEqual(['i01 angst 1 K1', 'i01 vold 1 K1', 'i01 vold 2 K1']);
});

test('Taguette, XLSX', async () => {
  const file = await testXlsx([
    ['id', 'document', 'tag', 'content'],
    [7, 'A', 'vold', 'x'],
    [8, 'A', 'angst', 'y'],
  ]);
  expect(await importedCodings(file, [ROW])).toEqual(['i01 vold 1 K1', 'i01 angst 2 K1']);
});

test('MAXQDA: segments in the order of their beginnings', async () => {
  const codings = await importedCodings(exportPath('maxqda.csv'));
  expect(codings).toEqual(['i01 samarbejde 1 K1', 'i01 planlaegning 2 K1']);
});

test.each([
  [
    'English of an older version',
    'Color;Document group;Document name;Code;Begin;End;Weight score;Segment;Author;Creation date',
    ';',
  ],
  ['German', 'Farbe;Dokumentgruppe;Dokumentname;Code;Anfang;Ende;Gewicht;Segment;Erstellt von;Erstellt am', ';'],
  ['Polish', 'Color;Grupa dokumentów;Nazwa dokumentu;Kod;Początek;Koniec;Waga;Fragment;Autor;Data utworzenia', ';'],
])('MAXQDA with %s headers', async (_, header, mark) => {
  const rows = [
    ['●', 'Myndighed voksne 2024-02', 'A', 'Tema > Vold', '12', '12', '0', 'tekst', 'Ane', '30.11.2023 20:55:14'],
    ['●', 'Myndighed voksne 2024-02', 'A', 'Angst', '3', '3', '0', 'tekst', 'Ane', '30.11.2023 20:55:14'],
  ];
  const file = testFile([header, ...rows.map((row) => row.join(mark))].join('\r\n'));
  expect(await importedCodings(file)).toEqual(['i01 angst 1 K1', 'i01 vold 2 K1']);
});

test('MAXQDA with variables: a column that stands twice, and what is unknown is a variable', async () => {
  const file = testFile(
    'Document name,Code,Segment,Document name,rolle,område,måned\nA,vold,x,A,myndighed,voksne,2024-02\n',
  );
  expect(await importedCodings(file)).toEqual(['i01 vold 1 K1']);
});

test('QualCoder, CSV with a byte order mark: a short row loses its variables and keeps its coding', async () => {
  const lines = ['kode;Arbejdet > Tema > planlægning;planlaegning'];
  const { assembled } = await runImport(exportPath('qualcoder.csv'), lines);
  expect(assembled?.interviews).toMatchObject([{ rolle: 'myndighed', omraade: 'voksne', maaned: '2024-02' }]);
  expect(assembled?.codings.map(({ kode, segment }) => `${kode} ${segment}`)).toEqual([
    'planlaegning 1',
    'samarbejde 2',
  ]);
});

test('QualCoder, XLSX by cases', async () => {
  const file = await testXlsx([
    ['Case', 'Coder', 'Coded', 'Id', 'Codename', 'CaseVar_gruppe', 'CaseVar_dato'],
    ['A', 'Ane', 'x', 'ctid:1', 'vold', 'Myndighed voksne', new Date(Date.UTC(2024, 1, 13))],
  ]);
  expect(await importedCodings(file)).toEqual(['i01 vold 1 K1']);
});

test('Dedoose: a column a code, commas inside codes, and descriptors', async () => {
  const lines = ['kode;Arbejdet > planlægning, tid;planlaegning'];
  expect(await importedCodings(exportPath('dedoose.csv'), lines)).toEqual([
    'i01 samarbejde 1 K1',
    'i01 planlaegning 2 K1',
    'i01 samarbejde 2 K1',
  ]);
});

test('Dedoose: excerpts of a PDF stand in the order of their pages', async () => {
  const header = 'Media Title,Excerpt Range,Code: vold Applied,Code: angst Applied';
  const file = testFile(`${header}\nA,Page 12: 5-9,True,False\nA,Page 3: 900-950,False,True\n`);
  expect(await importedCodings(file, [ROW])).toEqual(['i01 angst 1 K1', 'i01 vold 2 K1']);
});

test('NVivo’s matrix: counts, each a segment of its own', async () => {
  const { assembled } = await runImport(exportPath('nvivo-matrix.xlsx'), [HOLD, 'interview;Hold B;ignorer']);
  expect(assembled?.codings.map(({ kode, segment }) => `${kode} ${segment}`)).toEqual([
    'planlaegning 1',
    'planlaegning 2',
    'samarbejde 3',
  ]);
  expect(assembled?.accounts[0]?.codes).toEqual({ read: 3, kept: 2, ignored: 0, fresh: 0, unused: 1 });
});

test('any other table by the mapping of its columns, with its header below a title', async () => {
  const file = exportPath('generic.csv');
  const { faults, drafts } = await runImport(file);
  expect(faults.join()).toContain(
    'tabellen har kolonnerne »Undersøgelse, Emne, Uddrag«, som ingen kendt eksport har, men der skal i kortet stå, hvad hver kolonne er: mindst »interview« og »kode«.',
  );
  expect(drafts.map(({ slags, fra }) => `${slags} ${fra}`)).toEqual([
    'kolonne Undersøgelse',
    'kolonne Emne',
    'kolonne Uddrag',
  ]);
  const columns = ['kolonne;Undersøgelse;interview', 'kolonne;Emne;kode', 'kolonne;Uddrag;tekst'];
  expect(await importedCodings(file, [...columns, HOLD])).toEqual(['i01 planlaegning 1 K1', 'i01 samarbejde 1 K1']);
});
