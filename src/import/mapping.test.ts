import { expect, test } from 'vitest';
import { testFile } from '../testing/makeExports.ts';
import { ROW, importFaults, importedCodings, mappingOf, runImport } from '../testing/runImport.ts';
import { accountText } from './accountText.ts';
import { NO_MAPPING, readMapping, writeMapping } from './mapping.ts';

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

test.each([
  ['udfører', 'udfoerer'],
  ['Udfoerer', 'udfoerer'],
  ['UDFØRER', 'udfoerer'],
  ['Udfo\u0308rer', 'udfoerer'],
  ['udforer', 'udfoerer'],
  ['udførere', 'udfoerer'],
  ['udf', 'udfoerer'],
  ['udf.', 'udfoerer'],
  ['myndighed', 'myndighed'],
  ['Myndighed', 'myndighed'],
  ['myndigheder', 'myndighed'],
  ['mynd', 'myndighed'],
  ['Mynd.', 'myndighed'],
])('the mapping takes the role »%s« as %s', (written, rolle) => {
  const { value, problems } = mappingOf(`interview;A;;${written};voksne;2024-02`);
  expect([problems, value.rows[0]?.rolle]).toEqual([[], rolle]);
});

test.each([
  ['Børn og unge', 'boern-og-unge'],
  ['BØRN OG UNGE', 'boern-og-unge'],
  ['børn & unge', 'boern-og-unge'],
  ['b&u', 'boern-og-unge'],
  ['B+U', 'boern-og-unge'],
  ['B/U', 'boern-og-unge'],
  ['BU', 'boern-og-unge'],
  ['boern-og-unge', 'boern-og-unge'],
  ['Born og unge', 'boern-og-unge'],
  ['Børne- og ungeområdet', 'boern-og-unge'],
  ['børneområdet', 'boern-og-unge'],
  ['voksne', 'voksne'],
  ['Voksen', 'voksne'],
  ['voksenområdet', 'voksne'],
  ['Voksenomraadet', 'voksne'],
  ['voksenomradet', 'voksne'],
])('the mapping takes the area »%s« as %s', (written, omraade) => {
  const { value, problems } = mappingOf(`interview;A;;myndighed;${written};2024-02`);
  expect([problems, value.rows[0]?.omraade]).toEqual([[], omraade]);
});

test.each(['leder', 'myndighed og udfører', 'under', 'udfo', ''])('the mapping takes »%s« as no role', (written) => {
  const { value } = mappingOf(`interview;A;;${written};voksne;2024-02`);
  expect(value.rows[0]?.rolle).toBeUndefined();
});

test.each(['unge og voksne', 'børnvoksne', 'alle'])('the mapping takes »%s« as no area', (written) => {
  expect(mappingOf(`interview;A;;mynd;${written};2024-02`).problems).toEqual([
    `kort.csv:2:19 kolonnen »omraade«: her står »${written}«, men der skal stå »børn og unge« eller »voksne« eller ingenting.`,
  ]);
});

test('the mapping is written with the words that people write', () => {
  const { value } = mappingOf('interview;A;;UDF.;B&U;2024-02');
  expect(writeMapping(value, []).split('\n')[1]).toBe('interview;A;;udfører;børn og unge;2024-02;;;');
});

test('the mapping may leave out every column that is empty', () => {
  const { problems } = readMapping(new TextEncoder().encode('slags;fra;til\nkode;a;vold\n'), 'kort.csv');
  expect(problems).toEqual([]);
});

const TWO = 'document,tag,content\nA,Uro,x\nB,Uro,y\nB,Rart,z\n';
const BOTH = ['interview;A;;mynd;voksne;2024-02', 'interview;B;;udf;voksne;2024-03', 'kode;Rart;ignorer'];

test('the mapping gives a code one need in interviews with myndighed and another in those with udfører', async () => {
  const lines = [...BOTH, 'kode;Uro;vold;myndighed', 'kode;Uro;angst;udfører'];
  expect(await importedCodings(testFile(TWO), lines)).toEqual(['i01 vold 1 K1', 'i02 angst 1 K1']);
  const { assembled } = await runImport(testFile(TWO), [...BOTH, 'kode;Uro;vold;myndighed', 'kode;Uro;ignorer;udf']);
  expect(assembled?.accounts[0]).toMatchObject({
    codes: { read: 2, kept: 1, ignored: 1, fresh: 0, unused: 0 },
    codings: { read: 3, kept: 1, ignored: [{ count: 2 }], refused: [] },
  });
});

test('the mapping follows a code to another within one role’s interviews', async () => {
  const lines = [...BOTH.slice(0, 2), 'kode;Rart;Uro', 'kode;Uro;vold;myndighed', 'kode;Uro;angst;udfører'];
  expect(await importedCodings(testFile(TWO), lines)).toEqual(['i01 vold 1 K1', 'i02 angst 1 K1', 'i02 angst 2 K1']);
});

test('the mapping must decide of a code for each role whose interviews have it, and no other', async () => {
  const { faults, drafts } = await runImport(testFile(TWO), [...BOTH, 'kode;Uro;vold;myndighed']);
  expect(faults.join()).toContain('koden »Uro« for udfører har ingen afgørelse, men hver skal i kortets kolonne til');
  expect(drafts).toMatchObject([{ slags: 'kode', fra: 'Uro', rolle: 'udfoerer' }]);
  const { value } = mappingOf(...BOTH, 'kode;Uro;vold;myndighed');
  expect(writeMapping(value, drafts)).toContain('kode;Uro;vold;myndighed;;;;;\nkode;Uro;;udfører;;;;2;');
  const onlyA = ['interview;A;;mynd;voksne;2024-02', 'interview;B;ignorer', 'kode;Rart;ignorer'];
  expect(await importedCodings(testFile(TWO), [...onlyA, 'kode;Uro;vold;myndighed'])).toEqual(['i01 vold 1 K1']);
});

test.each([
  [
    'two needs for one code and role',
    ['kode;a;vold;myndighed', 'kode;a;angst;mynd.'],
    'kort.csv:3:8 kolonnen »til«: for myndighed er koden »a« her »angst« og i linje 2 »vold«, men en kode kan kun være ét behov for hver rolle.',
  ],
  [
    'two needs for one code of both roles',
    ['kode;a;vold', 'kode;a;angst'],
    'kort.csv:3:8 kolonnen »til«: for begge roller er koden »a« her »angst« og i linje 2 »vold«, men en kode kan kun være ét behov for hver rolle.',
  ],
  [
    'a row for both roles beside one for a role',
    ['kode;a;vold', 'kode;a;angst;udfører'],
    'kort.csv:3:14 kolonnen »rolle«: rækken afgør koden »a« for udfører, og linje 2 afgør den for begge roller, men en kode har enten én række uden rolle eller en række for hver rolle.',
  ],
  [
    'one code twice',
    ['kode;a;vold', 'kode;a;vold'],
    'kort.csv:3:6 kolonnen »fra«: »a« står også i linje 2, men det må kun stå én gang.',
  ],
  [
    'one interview of two groups',
    ['interview;A;;myndighed;voksne;2024-02', 'interview;A;;udfører;voksne;2024-02'],
    'kort.csv:3:14 kolonnen »rolle«: interviewet »A« er her udfører, voksne og i linje 2 myndighed, voksne, men et interview hører til én gruppe.',
  ],
  [
    'one interview of two areas',
    ['interview;A;;myndighed;voksne;2024-02', 'interview;A;;myndighed;b&u;2024-02'],
    'kort.csv:3:24 kolonnen »omraade«: interviewet »A« er her myndighed, børn og unge og i linje 2 myndighed, voksne, men et interview hører til én gruppe.',
  ],
])('a mapping with %s', (_, lines, sentence) => {
  expect(mappingOf(...lines).problems).toEqual([sentence]);
});

test('a mapping that gives two interviews of different groups one id', async () => {
  const lines = [
    'interview;A;i07;myndighed;voksne;2024-02',
    'interview;B;i07;udfører;voksne;2024-02',
    'kode;Uro;vold',
    'kode;Rart;ignorer',
  ];
  expect(await importFaults(testFile(TWO), lines)).toBe(
    'eksport:1:1 interviewet »i07« har i kortet både myndighed, voksne, 2024-02 og udfører, voksne, 2024-02, men det skal have én rolle, ét område og én måned.',
  );
});
