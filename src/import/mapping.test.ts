import { expect, test } from 'vitest';
import { testFile } from '../testing/makeExports.ts';
import { ROW, importFaults, importedCodings, mappingOf, runImport } from '../testing/runImport.ts';
import { accountText } from './accountText.ts';
import { NO_MAPPING, writeMapping } from './mapping.ts';

const TABLE = 'document,tag,content\nA,Voldelig adfærd,x\nA,Rart,y\nA,Nyt emne,z\n';

test('the mapping is drafted with suggestions and nothing decided', async () => {
  const { drafts, faults } = await runImport(testFile(TABLE));
  expect(faults).toEqual([
    'eksport:1:1 3 koder har ingen afgørelse, men hver skal i kortets kolonne til have en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«.',
    'eksport:1:1 interviewet »A« mangler rolle, område og måned, men kortet skal sige, hvad det er.',
  ]);
  const file = writeMapping(NO_MAPPING, drafts);
  expect(file).toContain('kode;Voldelig adfærd;;;;;;1;');
  expect(mappingOf(...file.trim().split('\n').slice(1)).problems).toEqual([]);
});

test('the mapping keeps what a person decided and adds what is new', () => {
  const { value } = mappingOf('kode;Rart;ignorer', ROW);
  const text = writeMapping(value, [
    { ...value.rows[0]!, til: undefined },
    { ...value.rows[0]!, fra: '=1+1', til: undefined },
  ]);
  expect(text.split('\n').slice(1, 4)).toEqual([
    'kode;Rart;ignorer;;;;;;',
    'interview;A;;myndighed;voksne;2024-02;;;',
    `kode;"'=1+1";;;;;;;`,
  ]);
  expect(mappingOf(...text.replaceAll('"', '').trim().split('\n').slice(1)).value.kodeRows.has('=1+1')).toBe(true);
});

test('the mapping leaves out, waits for a new code, and accounts for all: read = kept + ignored + refused', async () => {
  const lines = [ROW, 'kode;Voldelig adfærd;vold', 'kode;Rart;ignorer', 'kode;Nyt emne;ny:noget-nyt'];
  const { assembled, matched } = await runImport(testFile(TABLE, 'a.csv'), lines);
  expect(assembled?.freshCodes).toEqual(new Map([['noget-nyt', ['Nyt emne']]]));
  expect(accountText(assembled!, matched).replace(/^\S*\//, '')).toBe(`a.csv: Taguette, markeringer
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

test('the mapping follows a code that is to be as another', async () => {
  const lines = [ROW, 'kode;Voldelig adfærd;vold', 'kode;Rart;Voldelig adfærd', 'kode;Nyt emne;Rart'];
  expect(await importedCodings(testFile(TABLE), lines)).toEqual(['i01 vold 1 K1', 'i01 vold 2 K1', 'i01 vold 3 K1']);
});

test('the mapping refuses the same need twice in a segment by one coder', async () => {
  const file = testFile('id,document,tag,content\n1,A,vold,x\n1,A,vold,x\n1,A,Trusler,x\n');
  const { assembled } = await runImport(file, [ROW, 'kode;Trusler;vold']);
  expect(assembled?.accounts[0]?.codings).toMatchObject({
    read: 3,
    kept: 1,
    refused: [{ reason: 'samme koder har allerede kodet behovet i samme segment', count: 2, lines: [3, 4] }],
  });
});

test('the mapping gives interviews and coders the names that it says', async () => {
  const file = testFile('File,Coder,Coded,Codename\nA,Ane,x,vold\nB,Bo,y,vold\n');
  const lines = [
    'interview;A;i07;myndighed;voksne;2024-02',
    'interview;B;i07;myndighed;voksne;2024-02',
    'koder;Ane;K2',
    'koder;Bo;K1',
  ];
  expect(await importedCodings(file, lines)).toEqual(['i07 vold 1 K2', 'i07 vold 2 K1']);
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
])('a mapping with %s', async (_, lines, sentence) => {
  expect(await importFaults(testFile('document,tag,content\nA,a,x\nA,b,y\n'), lines)).toContain(sentence);
});

test('a mapping with a fault in its cells', () => {
  expect(mappingOf('kode;a;vold;leder').problems[0]).toContain(
    'kolonnen »rolle«: her står »leder«, men der skal stå »myndighed« eller »udfører«',
  );
  expect(mappingOf('koder;Ane;Ane').problems[0]).toContain('men der skal stå K1, K2 … og aldrig et navn.');
  expect(mappingOf('kolonne;X;noget').problems[0]).toContain('»interview« eller »kode«');
});
