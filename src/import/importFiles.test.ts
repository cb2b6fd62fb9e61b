import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../load/problem.ts';
import type { Behov } from '../model/study.ts';
import { importFiles } from './importFiles.ts';
import { NO_MAPPING, readMapping, writeMapping } from './mapping.ts';
import { accountText } from './accountText.ts';
import {
  NAMESPACE,
  codesXml,
  guid,
  projectXml,
  sourceXml,
  testFile,
  testPath,
  testXlsx,
  testZip,
} from '../testing/testExports.ts';

const behov = [
  { kode: 'vold', navn: 'Vold' },
  { kode: 'angst', navn: 'Angst' },
  { kode: 'konfliktloesning', navn: 'Konfliktløsning' },
] as unknown as Behov[];

/** The mapping of some lines `slags;fra;til;rolle;omraade;maaned`. */
function kort(...lines: string[]) {
  const rows = lines.map((line) => `${line}${';'.repeat(8 - line.split(';').length + 1)}`);
  const text = ['slags;fra;til;rolle;omraade;maaned;deltagere;antal;forslag', ...rows].join('\n');
  const { value, problems } = readMapping(new TextEncoder().encode(text), 'kort.csv');
  return { value, problems: problems.map(formatProblem) };
}

async function run(files: string | string[], lines: string[] = [], wantsText = false) {
  const all = [files].flat();
  const given = lines.length === 0 ? NO_MAPPING : kort(...lines).value;
  const imported = await importFiles(all, { behov, mapping: given, wantsText });
  const faults = imported.problems.map((problem) => formatProblem(problem).replace(/^\S*\/\d+-/, ''));
  return { ...imported, faults };
}

/** The set's codings as `interview kode segment koder`. */
async function codings(files: string | string[], lines: string[] = []): Promise<string[]> {
  const { assembled, faults } = await run(files, lines);
  expect(faults).toEqual([]);
  return (assembled?.codings ?? []).map((row) => [row.interview, row.kode, row.segment, row.koder].join(' '));
}

const WHO = 'Myndighed voksne 2024-02';
const ROW = `interview;A;;myndighed;voksne;2024-02`;

describe('a REFI-QDA project', () => {
  test('becomes a set where its codes fit letter for letter and its sources say who they are', async () => {
    const xml = projectXml(
      `<Users><User guid="${guid(90)}" name="Ane Prøve"/><User guid="${guid(91)}" name="Bo Prøve"/></Users>` +
        codesXml({ 1: 'Vold', 2: 'angst' }) +
        `<Sources>${sourceXml(10, 'Myndighed voksne 2024-02', [
          [5, 9, 1, 90],
          [0, 3, 2, 90],
          [5, 9, 2, 91],
        ])}` +
        `${sourceXml(11, 'Udfører børn 2024-01', [[0, 3, 1, 90]])}</Sources>`,
    );
    const { assembled, matched, materials } = await run(await testZip({ 'project.qde': xml }));
    expect(assembled?.interviews).toEqual([
      { id: 'i01', rolle: 'udfoerer', omraade: 'boern-og-unge', maaned: '2024-01', deltagere: undefined },
      { id: 'i02', rolle: 'myndighed', omraade: 'voksne', maaned: '2024-02', deltagere: undefined },
    ]);
    expect(assembled?.codings).toMatchObject([
      { interview: 'i01', kode: 'vold', segment: 1, koder: 'K1', citat: '' },
      { interview: 'i02', kode: 'angst', segment: 1, koder: 'K1', citat: '' },
      { interview: 'i02', kode: 'angst', segment: 2, koder: 'K2', citat: '' },
      { interview: 'i02', kode: 'vold', segment: 2, koder: 'K1', citat: '' },
    ]);
    expect([matched, assembled?.kodere, materials[0]?.latest]).toEqual([2, ['K1', 'K2'], '2024-03-03']);
  });

  const told: readonly [string, string][] = [
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
  test.each(told)('reads role, area and month from %s', async (_, inside) => {
    const { assembled, faults } = await run(
      await testZip({ 'Project.qde': projectXml(codesXml({ 1: 'vold' }) + inside), 'Sources/': '' }),
    );
    expect(faults).toEqual([]);
    expect(assembled?.interviews.map(({ rolle, omraade, maaned }) => [rolle, omraade, maaned])).toEqual([
      ['myndighed', 'voksne', '2024-02'],
    ]);
  });

  test('reads who a source is where NVivo codes it with a case, which is no code', async () => {
    const xml = projectXml(
      codesXml({ 1: 'vold', 40: 'Myndighed voksne 2024-02' }) +
        `<Cases><Case guid="${guid(40)}" name="Myndighed voksne 2024-02"/></Cases>` +
        `<Sources>${sourceXml(10, 'A', [
          [0, 3, 1],
          [0, 90, 40],
        ])}</Sources>`,
    );
    const { assembled } = await run(await testZip({ 'project.qde': xml }));
    expect(assembled?.interviews).toHaveLength(1);
    expect(assembled?.accounts[0]?.codes.read).toBe(1);
    expect(assembled?.accounts[0]?.codings).toMatchObject({
      read: 2,
      kept: 1,
      refused: [{ reason: 'den peger på en case og ikke på en kode', count: 1 }],
    });
  });

  test('compares GUIDs without braces and case', async () => {
    const xml = projectXml(
      `<CodeBook><Codes><Code guid="${guid(1, 'braces').toUpperCase()}" name="vold"/></Codes></CodeBook><Sources>${sourceXml(10, WHO, [[0, 3, 1]])}</Sources>`,
    );
    expect(await codings(await testZip({ 'project.qde': xml }))).toEqual(['i01 vold 1 K1']);
  });

  test('tells apart codes of one name under two parents', async () => {
    const tree = `<CodeBook><Codes><Code guid="${guid(8)}" name="Børn"><Code guid="${guid(1)}" name="Vold"/></Code><Code guid="${guid(9)}" name="Voksne"><Code guid="${guid(2)}" name="Vold"/></Code></Codes></CodeBook>`;
    const file = await testZip({
      'project.qde': projectXml(
        `${tree}<Sources>${sourceXml(10, WHO, [
          [0, 3, 1],
          [4, 9, 2],
        ])}</Sources>`,
      ),
    });
    const { drafts } = await run(file);
    expect(drafts.map(({ fra, forslag }) => [fra, forslag])).toEqual([
      ['Børn > Vold', 'vold'],
      ['Voksne > Vold', 'vold'],
    ]);
    expect(await codings(file, ['kode;Børn > Vold;vold', 'kode;Voksne > Vold;ignorer'])).toEqual(['i01 vold 1 K1']);
  });

  test('counts a source that is coded as a whole, selections of pictures and codings without a code of their own', async () => {
    const coding = (code: number) =>
      `<Coding guid="${guid(300 + code)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`;
    const picture = `<PictureSource guid="${guid(10)}" name="${WHO}" path="x.jpg">${coding(1)}<PictureSelection guid="${guid(12)}" firstX="1" firstY="2" secondX="3" secondY="4">${coding(2)}${coding(99)}<Coding guid="${guid(301)}"/></PictureSelection></PictureSource>`;
    const { assembled } = await run(
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

  test('reads a codebook by itself, in the namespace of 1.0 and of 0:4, for the mapping only', async () => {
    for (const version of ['1.0', '0:4']) {
      const xml = `\uFEFF<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:${version}"><Codes><Code guid="${guid(1)}" name="Volden"/></Codes><Sets/></CodeBook>`;
      const { assembled, faults, drafts } = await run(testFile(xml, 'kodebog.qdc'));
      expect([assembled, faults]).toEqual([undefined, []]);
      expect(drafts).toMatchObject([{ slags: 'kode', fra: 'Volden', til: undefined, forslag: 'vold' }]);
    }
  });
});

describe('tables of other tools', () => {
  const TAGUETTE = 'id,document,tag,content\r\n7,A,vold,"Et\r\ncitat"\r\n7,A,angst,"Et\r\ncitat"\r\n9,A,vold,Andet\r\n';

  test('Taguette, CSV: a row a highlight and tag', async () => {
    expect(await codings(testFile(TAGUETTE), [ROW])).toEqual(['i01 angst 1 K1', 'i01 vold 1 K1', 'i01 vold 2 K1']);
  });

  test('Taguette with its id column dropped: equal texts are one highlight', async () => {
    const file = testFile('document,tag,content\nA,vold,x\nA,angst,x\nA,vold,y\n');
    expect(await codings(file, [ROW])).toEqual(['i01 angst 1 K1', 'i01 vold 1 K1', 'i01 vold 2 K1']);
  });

  test('Taguette, XLSX', async () => {
    const file = await testXlsx([
      ['id', 'document', 'tag', 'content'],
      [7, 'A', 'vold', 'x'],
      [8, 'A', 'angst', 'y'],
    ]);
    expect(await codings(file, [ROW])).toEqual(['i01 vold 1 K1', 'i01 angst 2 K1']);
  });

  test.each([
    [
      'English',
      'Color,Document group,Document name,Code,Beginning,End,Weight score,Segment,Created by,Created on',
      ',',
    ],
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
    expect(await codings(file)).toEqual(['i01 angst 1 K1', 'i01 vold 2 K1']);
  });

  test('MAXQDA with variables: a column that stands twice, and what is unknown is a variable', async () => {
    const file = testFile(
      'Document name,Code,Segment,Document name,rolle,område,måned\nA,vold,x,A,myndighed,voksne,2024-02\n',
    );
    expect(await codings(file)).toEqual(['i01 vold 1 K1']);
  });

  test('QualCoder, CSV with a byte order mark: a short row loses its variables and keeps its coding', async () => {
    const file = testFile(
      '\uFEFF"File","Coder","Coded","Id","Codename","Coded_Memo","Category","Category","FileVar_rolle","FileVar_område","FileVar_måned"\r\n' +
        '"A","Ane","en\ntekst","ctid:1","vold","","Tema","Over","myndighed","voksne","2024-02"\r\n' +
        '"A","Ane","to","ctid:2","angst","","Tema","udfører","børn","2024-03"\r\n',
    );
    expect(await codings(file, ['kode;Over > Tema > vold;vold', ROW])).toEqual(['i01 vold 1 K1', 'i01 angst 2 K1']);
    expect((await run(file, ['kode;Over > Tema > vold;vold'])).assembled?.interviews[0]).toMatchObject({
      rolle: 'myndighed',
      maaned: '2024-02',
    });
  });

  test('QualCoder, XLSX by cases', async () => {
    const file = await testXlsx([
      ['Case', 'Coder', 'Coded', 'Id', 'Codename', 'CaseVar_gruppe', 'CaseVar_dato'],
      ['A', 'Ane', 'x', 'ctid:1', 'vold', 'Myndighed voksne', new Date(Date.UTC(2024, 1, 13))],
    ]);
    expect(await codings(file)).toEqual(['i01 vold 1 K1']);
  });

  test('Dedoose: a column a code, commas inside codes, and descriptors', async () => {
    const file = testFile(
      'Media Title,Excerpt Range,Excerpt Creator,Excerpt Date,Excerpt Copy,Codes Applied Combined,"Code: Tema\\vold, trusler Applied",Code: angst Applied,Code: angst Range,rolle,område,dato\n' +
        'A,200-300,ane,2/13/2024,x,"vold, trusler, angst",True,True,,myndighed,voksne,2/13/2024\n' +
        'A,12-20,ane,2/14/2024,y,angst,False,True,,myndighed,voksne,2/13/2024\n',
    );
    expect(await codings(file, ['kode;Tema > vold, trusler;vold'])).toEqual([
      'i01 angst 1 K1',
      'i01 angst 2 K1',
      'i01 vold 2 K1',
    ]);
  });

  test('NVivo’s matrix: counts, each a segment of its own', async () => {
    const file = await testXlsx([
      ['', 'A : A', 'B : B'],
      ['1 : vold', 2, 0],
      ['2 : angst', 1, null],
      ['3 : ubrugt', 0, 0],
    ]);
    const { assembled } = await run(file, [ROW, 'interview;B;ignorer']);
    expect(assembled?.codings.map(({ kode, segment }) => `${kode} ${segment}`)).toEqual([
      'vold 1',
      'vold 2',
      'angst 3',
    ]);
    expect(assembled?.accounts[0]?.codes).toEqual({ read: 3, kept: 2, ignored: 0, fresh: 0, unused: 1 });
  });

  test('any other table by the mapping’s columns, with its header below a title', async () => {
    const file = testFile('Rapport\nUndersøgelse,Emne,Uddrag\nA,vold,x\nA,angst,x\n');
    const first = await run(file);
    expect(first.faults).toEqual([
      'eksport:1:1 tabellen har kolonnerne »Undersøgelse, Emne, Uddrag«, som ingen kendt eksport har, men der skal i kortet stå, hvad hver kolonne er: mindst »interview« og »kode«.',
    ]);
    expect(first.drafts.map(({ slags, fra }) => `${slags} ${fra}`)).toEqual([
      'kolonne Undersøgelse',
      'kolonne Emne',
      'kolonne Uddrag',
    ]);
    const columns = ['kolonne;Undersøgelse;interview', 'kolonne;Emne;kode', 'kolonne;Uddrag;tekst'];
    expect(await codings(file, [...columns, ROW])).toEqual(['i01 angst 1 K1', 'i01 vold 1 K1']);
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
    expect(await codings([await of(90, 'Ane'), await of(91, 'Bo')])).toEqual([
      'i01 vold 1 K1',
      'i01 vold 1 K2',
      'i01 vold 2 K1',
      'i01 vold 3 K2',
    ]);
  });
});

describe('the mapping', () => {
  const TABLE = 'document,tag,content\nA,Voldelig adfærd,x\nA,Rart,y\nA,Nyt emne,z\n';

  test('is drafted with suggestions and nothing decided', async () => {
    const { drafts, faults } = await run(testFile(TABLE));
    expect(faults).toEqual([
      'eksport:1:1 3 koder har ingen afgørelse, men hver skal i kortets kolonne til have en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«.',
      'eksport:1:1 interviewet »A« mangler rolle, område og måned, men kortet skal sige, hvad det er.',
    ]);
    const file = writeMapping(NO_MAPPING, drafts);
    expect(file).toContain('kode;Voldelig adfærd;;;;;;1;');
    expect(kort(...file.trim().split('\n').slice(1)).problems).toEqual([]);
  });

  test('keeps what a person decided and adds what is new', () => {
    const { value } = kort('kode;Rart;ignorer', ROW);
    const text = writeMapping(value, [
      { ...value.rows[0]!, til: undefined },
      { ...value.rows[0]!, fra: '=1+1', til: undefined },
    ]);
    expect(text.split('\n').slice(1, 4)).toEqual([
      'kode;Rart;ignorer;;;;;;',
      'interview;A;;myndighed;voksne;2024-02;;;',
      `kode;"'=1+1";;;;;;;`,
    ]);
    expect(kort(...text.replaceAll('"', '').trim().split('\n').slice(1)).value.of.kode.has('=1+1')).toBe(true);
  });

  test('leaves out, waits for a new code, and accounts for read = kept + ignored + refused', async () => {
    const lines = [ROW, 'kode;Voldelig adfærd;vold', 'kode;Rart;ignorer', 'kode;Nyt emne;ny:noget-nyt'];
    const { assembled, matched } = await run(testFile(TABLE, 'a.csv'), lines);
    expect(assembled?.freshCodes).toEqual(new Map([['noget-nyt', ['Nyt emne']]]));
    expect(accountText(assembled!, matched).replace(/^\S*\/\d+-/, '')).toBe(`a.csv: Taguette, markeringer
  kilder:    1 læst = 1 beholdt + 0 ignoreret
  koder:     3 læst = 1 beholdt + 1 ignoreret + 1 nye + 0 uden kodninger
  kodninger: 3 læst = 1 beholdt + 1 ignoreret + 1 afvist
    ignoreret: 1, fordi koden er sat til »ignorer« i kortet (linje 3)
    afvist: 1, fordi koden »noget-nyt« skal først ind i kodebog.csv (linje 4)
Interviews: 1
  i01  myndighed, voksne, 2024-02 (fra kortet)
Nye koder
  noget-nyt (fra Nyt emne): føj den til kodebog.csv, og kør igen`);
  });

  test('follows a code that is to be as another', async () => {
    const lines = [ROW, 'kode;Voldelig adfærd;vold', 'kode;Rart;Voldelig adfærd', 'kode;Nyt emne;Rart'];
    expect(await codings(testFile(TABLE), lines)).toEqual(['i01 vold 1 K1', 'i01 vold 2 K1', 'i01 vold 3 K1']);
  });

  test('refuses the same need twice in a segment by one coder', async () => {
    const file = testFile('id,document,tag,content\n1,A,vold,x\n1,A,vold,x\n1,A,Trusler,x\n');
    const { assembled } = await run(file, [ROW, 'kode;Trusler;vold']);
    expect(assembled?.accounts[0]?.codings).toMatchObject({
      read: 3,
      kept: 1,
      refused: [{ reason: 'samme koder har allerede kodet behovet i samme segment', count: 2, lines: [3, 4] }],
    });
  });

  test('gives interviews and coders the names that it says', async () => {
    const file = testFile('File,Coder,Coded,Codename\nA,Ane,x,vold\nB,Bo,y,vold\n');
    const lines = [
      'interview;A;i07;myndighed;voksne;2024-02',
      'interview;B;i07;myndighed;voksne;2024-02',
      'koder;Ane;K2',
      'koder;Bo;K1',
    ];
    expect(await codings(file, lines)).toEqual(['i07 vold 1 K2', 'i07 vold 2 K1']);
  });
});

describe('quotations', () => {
  const TABLE =
    'id,document,tag,content\n1,A,vold,Vi mangler viden\n2,A,vold,Ring 12 34 56 78\n3,A,vold,Det er svært i Køge\n4,A,vold,\n';

  test('are dropped unless they are asked for', async () => {
    const { assembled } = await run(testFile(TABLE), [ROW]);
    expect(assembled?.codings.map(({ citat }) => citat)).toEqual(['', '', '', '']);
  });

  test('wait for approval, and those that may lead to a person are held out', async () => {
    const { assembled } = await run(testFile(TABLE), [ROW], true);
    expect(assembled?.codings.map(({ citat }) => citat)).toEqual(['Vi mangler viden', '', '', '']);
    expect(assembled?.accounts[0]?.quotations).toEqual({
      waiting: 1,
      withheld: [
        { reason: 'et telefonnummer', count: 1, lines: [3] },
        { reason: 'navnet på en kommune', count: 1, lines: [4] },
      ],
    });
  });

  test('are cut out of a project’s texts in the unit that its tool counts in', async () => {
    const text = '\uFEFFVi 😀 mangler\r\nviden her.';
    const units = text.slice(1);
    const at = units.indexOf('viden');
    const xml = (from: number, to: number) =>
      projectXml(codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, WHO, [[from, to, 1]])}</Sources>`);
    const cut = async (from: number, to: number) => {
      const file = await testZip({ 'project.qde': xml(from, to), [`sources/${guid(10)}.txt`]: text });
      return (await run(file, [], true)).assembled?.codings[0]?.citat;
    };
    expect(await cut(at, at + 5)).toBe('viden');
    expect(await cut(at - 2, at + 3)).toBe('viden');
  });

  test('are not cut where the places fit no rule', async () => {
    const xml = projectXml(codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, WHO, [[1, 4, 1]])}</Sources>`);
    const file = await testZip({ 'project.qde': xml, [`sources/${guid(10)}.txt`]: 'sammenhængende' });
    const { assembled } = await run(file, [], true);
    expect(assembled?.codings[0]?.citat).toBe('');
    expect(assembled?.accounts[0]?.notes).toEqual(['Ingen citater: kun 0 af 1 markeringer passer med teksterne.']);
  });
});

describe('bad input: one sentence, no set', () => {
  const good = projectXml(codesXml({ 1: 'vold' }) + `<Sources>${sourceXml(10, WHO, [[0, 3, 1]])}</Sources>`);
  const fault = async (file: string, lines: string[] = []) => {
    const { assembled, faults } = await run(file, lines);
    expect(assembled).toBeUndefined();
    return faults.join('\n');
  };

  test('a file that is not there, a folder, an empty file', async () => {
    expect(await fault(testPath('findes-ikke.qdpx'))).toContain(
      'filen findes ikke eller kan ikke åbnes, men den skal ligge der.',
    );
    expect(await fault(dirname(testPath('x')))).toContain('det er en mappe, men der skal stå en fil.');
    expect(await fault(testFile(''))).toContain('filen er tom, men der skal stå noget i den.');
  });

  test('not a zip, and a zip that is cut off or damaged', async () => {
    expect(await fault(testFile('PK ikke en zip'))).toBe(
      'eksport:1:1 arkivet er ikke en hel zip-fil, men det skal det være; prøv at eksportere igen.',
    );
    const { readFileSync } = await import('node:fs');
    const whole = readFileSync(await testZip({ 'project.qde': good }));
    expect(await fault(testFile(whole.subarray(0, whole.length - 40)))).toContain('arkivet er ikke en hel zip-fil');
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 60, 120);
    expect(await fault(testFile(damaged))).toContain('arkivet er beskadiget, men det skal være en hel zip-fil');
  });

  test('a zip bomb, by ratio, by size and by what an entry hides', async () => {
    expect(await fault(await testZip({ 'project.qde': good, 'sources/a.txt': Buffer.alloc(40 * 2 ** 20) }))).toContain(
      'gange mere, når den pakkes ud, men så meget er der ikke i en eksport',
    );
    const { readFileSync } = await import('node:fs');
    const lying = readFileSync(await testZip({ 'project.qde': projectXml(' '.repeat(100_000)) }));
    const directory = lying.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    lying.writeUInt32LE(100, directory + 24);
    expect(await fault(testFile(lying))).toContain('arkivet rummer mere, end det selv siger');
    const huge = readFileSync(await testZip({ 'project.qde': good }));
    huge.writeUInt32LE(0xfffffff0, huge.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    expect(await fault(testFile(huge))).toContain('når den pakkes ud, men så meget er der ikke i en eksport');
  });

  test('a path outside the archive', async () => {
    const { readFileSync } = await import('node:fs');
    const zip = readFileSync(await testZip({ 'xx/project.qde': good }))
      .toString('latin1')
      .replaceAll('xx/project.qde', '../project.qde');
    expect(await fault(testFile(Buffer.from(zip, 'latin1')))).toContain(
      'arkivet navngiver en fil uden for sig selv, men alle dets filer skal ligge i det.',
    );
  });

  test('an archive with neither project nor workbook, and databases', async () => {
    expect(await fault(await testZip({ 'a.txt': 'x' }))).toContain(
      'arkivet rummer hverken project.qde eller et regneark',
    );
    expect(await fault(testFile('SQLite format 3\0'))).toContain(
      'filen er en database (MAXQDA, QualCoder eller Taguette), men eksportér kodningen som REFI-QDA (.qdpx), CSV eller XLSX.',
    );
    expect(await fault(testFile(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])))).toContain('gammelt Office-dokument');
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
    expect(await fault(testFile(xml))).toContain(sentence);
  });

  test('a CPR number in a code’s name, which is not repeated', async () => {
    const told = await fault(testFile('document,tag,content\nA,Sag 010190-1234,x\n'));
    expect(told).toContain(
      'navnet på en kode rummer et CPR-nummer, men koden skal have et andet navn, før den kan læses ind.',
    );
    expect(told).not.toContain('010190');
  });

  test('an interview of two roles, and of a date that may be read two ways', async () => {
    const sets = `<Sets><Set guid="${guid(60)}" name="Udfører"><MemberSource targetGUID="${guid(10)}"/></Set></Sets>`;
    const xml = projectXml(
      codesXml({ 1: 'vold' }) +
        `<Sources>${sourceXml(10, 'Myndighed voksne 03/04/2024', [[0, 3, 1]])}</Sources>${sets}`,
    );
    expect(await fault(testFile(xml))).toBe(
      'eksport:1:1 interviewet »Myndighed voksne 03/04/2024« mangler måned (datoen »Myndighed voksne 03/04/2024« kan læses på to måder), men kortet skal sige, hvad det er.\n' +
        'eksport:1:1 interviewet »Myndighed voksne 03/04/2024« er både udfører og myndighed (læst i sættet og navnet), men kortet skal sige, hvad det er.',
    );
  });

  test('a formula in a workbook', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
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
    expect(await fault(testFile(bytes))).toBe(
      'eksport:2:1 celle B2 er en formel, men der skal stå en værdi (kopiér og sæt ind som værdier).',
    );
  });

  test('UTF-16, Latin-1 and NUL', async () => {
    expect(await fault(testFile(Buffer.from('\uFEFFdocument,tag,content\nA,vold,x\n', 'utf16le')))).toContain(
      'filen er gemt som UTF-16, men den skal gemmes som UTF-8',
    );
    expect(await fault(testFile(Buffer.from('document,tag,content\nA,vold,børn\n', 'latin1')))).toContain(
      'eksport:2:1 her står et tegn, der ikke er UTF-8 (filen er måske gemt som Latin-1)',
    );
    expect(await fault(testFile('document,tag,content\nA,vold,a\0b\n'))).toContain('her står et NUL-tegn');
  });

  test('a quotation mark without its pair', async () => {
    expect(await fault(testFile('document,tag,content\nA,vold,"x\n'))).toContain('et anførselstegn har ikke sit par');
  });

  test.each([
    ['a circle', [ROW, 'kode;a;b', 'kode;b;a'], 'kolonnen »til«: her står »a«, men kæden af koder må ikke gå i ring.'],
    [
      'a code that is nowhere',
      [ROW, 'kode;a;konfliktlosning', 'kode;b;vold'],
      'kort.csv:3:8 kolonnen »til«: her står »konfliktlosning«, men der skal stå en kode fra kodebog.csv, »ignorer«, »ny:min-nye-kode« eller en anden kode fra kolonnen fra – mente du »konfliktloesning«?',
    ],
    [
      'a new code of wrong letters',
      [ROW, 'kode;a;ny:Ny Kode', 'kode;b;vold'],
      'men efter »ny:« skal der stå en kode af små bogstaver',
    ],
    [
      'an id that names a municipality',
      ['interview;A;koege-1;myndighed;voksne;2024-02', 'kode;a;vold', 'kode;b;vold'],
      'men der skal stå »ignorer« eller et id som »i03«, som ikke nævner en kommune.',
    ],
  ])('a map with %s', async (_, lines, sentence) => {
    expect(await fault(testFile('document,tag,content\nA,a,x\nA,b,y\n'), lines)).toContain(sentence);
  });

  test('a map with a fault in its cells', () => {
    expect(kort('kode;a;vold;leder').problems[0]).toContain(
      'kolonnen »rolle«: her står »leder«, men der skal stå »myndighed« eller »udfoerer«',
    );
    expect(kort('koder;Ane;Ane').problems[0]).toContain('men der skal stå K1, K2 … og aldrig et navn.');
    expect(kort('kolonne;X;noget').problems[0]).toContain('»interview« eller »kode«');
  });
});
