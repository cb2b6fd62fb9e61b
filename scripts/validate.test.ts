import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestData, copyData, validate } from './testData.ts';

let data: TestData;
beforeEach(() => (data = copyData()));
afterEach(() => rmSync(data.dir, { recursive: true }));

/** The one fault of a run, with its exit code checked. */
function onlyFault(): string {
  const { status, faults } = validate(data);
  expect(faults.slice(1)).toEqual(['1 fejl i data. Intet er ændret.']);
  expect(status).toBe(1);
  return faults[0] ?? '';
}

describe('npm run validate accepts', () => {
  const isFine = () =>
    expect(validate(data)).toMatchObject({
      status: 0,
      faults: [],
      stdout: expect.stringContaining('44 behov i 8 temaer'),
    });

  test('the data as it is', isFine);

  test('Windows line ends', () => {
    data.write('kodebog.csv', data.read('kodebog.csv').replaceAll('\n', '\r\n'));
    isFine();
  });

  test('a byte order mark', () => {
    data.write('kodebog.csv', `\uFEFF${data.read('kodebog.csv')}`);
    isFine();
  });

  test('semicolons from a Danish Excel, with mark, Windows line ends and empty rows at the end', () => {
    const rows = Papa.parse<string[]>(data.read('kodebog.csv').trim()).data;
    data.write('kodebog.csv', `\uFEFF${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n;;;;\r\n`);
    isFine();
  });

  test('columns in another order', () => {
    const rows = Papa.parse<string[]>(data.read('kodebog.csv').trim()).data;
    data.write('kodebog.csv', Papa.unparse(rows.map((row) => row.toReversed())));
    isFine();
  });

  test('a name of 500 characters', () => {
    data.replace('kodebog.csv', 'Kønsidentitet', 'x'.repeat(500));
    isFine();
  });

  test('HTML and script in a name, which the pages show as text', () => {
    data.replace('kodebog.csv', 'Kønsidentitet', '<script>alert(1)</script>');
    isFine();
  });
});

describe('npm run validate says in one line what is wrong with', () => {
  test('a missing file', () => {
    data.remove('temaer.csv');
    expect(onlyFault()).toBe('temaer.csv:1:1 filen findes ikke, men den skal ligge i datamappen.');
  });

  test('a file under a misspelt name', () => {
    data.write('kodbog.csv', data.read('kodebog.csv'));
    data.remove('kodebog.csv');
    expect(onlyFault()).toBe(
      'kodebog.csv:1:1 filen findes ikke, men den skal ligge i datamappen – mente du »kodbog.csv«?',
    );
  });

  test('an empty file', () => {
    data.write('behov.csv', '');
    expect(onlyFault()).toBe(
      'behov.csv:1:1 filen er tom, men den skal begynde med overskriften kode,rolle,overskrift,ordlyd,kilde.',
    );
  });

  test('a table without rows', () => {
    data.write('behov.csv', 'kode,rolle,overskrift,ordlyd,kilde\n');
    expect(onlyFault()).toContain('behov.csv:1:1 tabellen har ingen rækker');
  });

  test('a misspelt header', () => {
    data.replace('kodebog.csv', 'kode,tema,navn', 'kode,temma,navn');
    expect(onlyFault()).toMatch(/^kodebog\.csv:1:6 her står kolonnen »temma«, .* – mente du »tema«\?$/);
  });

  test('a lost column', () => {
    data.replace('kodebog.csv', ',definition,relaterede', ',definition');
    expect(onlyFault()).toMatch(/^kodebog\.csv:1:1 .* kolonnen »relaterede« skal også være der\.$/);
  });

  test('an extra column', () => {
    data.write(
      'temaer.csv',
      data
        .read('temaer.csv')
        .trim()
        .split('\n')
        .map((line, i) => `${line},${i === 0 ? 'farve' : 'blå'}`)
        .join('\n'),
    );
    expect(onlyFault()).toMatch(
      /^temaer\.csv:1:38 her står kolonnen »farve«, men tabellen skal have kolonnerne tema, navn/,
    );
  });

  test('a duplicate key, naming the line of the first', () => {
    data.write('temaer.csv', `${data.read('temaer.csv')}lovgivning,Lov,Lov,Lov,\n`);
    expect(onlyFault()).toMatch(
      /^temaer\.csv:10:1 kolonnen »tema«: her står »lovgivning«, .* står allerede i linje 3\.$/,
    );
  });

  test('an unknown code', () => {
    data.replace('behov.csv', 'vold,myndighed', 'volld,myndighed');
    expect(onlyFault()).toBe(
      'behov.csv:9:1 kolonnen »kode«: her står »volld«, men der skal stå et id fra kodebog.csv – mente du »vold«?',
    );
  });

  test('an unknown theme', () => {
    data.replace('kodebog.csv', 'vold,oeget-kompleksitet', 'vold,oget-kompleksitet');
    expect(onlyFault()).toMatch(
      /^kodebog\.csv:9:6 kolonnen »tema«: her står »oget-kompleksitet«, .* – mente du »oeget-kompleksitet«\?$/,
    );
  });

  test('an unknown role', () => {
    data.replace('behov.csv', 'angst,udfoerer', 'angst,udfører');
    expect(onlyFault()).toMatch(/^behov\.csv:29:7 kolonnen »rolle«: her står »udfører«, .* – mente du »udfoerer«\?$/);
  });

  test('an unknown source', () => {
    data.replace('behov.csv', ',vold,direktoermoede', ',vold,direktormode');
    expect(onlyFault()).toMatch(
      /^behov\.csv:9:52 kolonnen »kilde«: her står »direktormode«, .* – mente du »direktoermoede«\?$/,
    );
  });

  test('an unknown related need', () => {
    data.replace('kodebog.csv', 'angst;samarbejde-skolen', 'angst;samarbejde-skole');
    expect(onlyFault()).toMatch(
      /^kodebog\.csv:13:\d+ kolonnen »relaterede«: her står »samarbejde-skole«, .* – mente du »samarbejde-skolen«\?$/,
    );
  });

  test('a need with no role', () => {
    data.replace('behov.csv', 'vold,myndighed,Øget kompleksitet i målgruppen,vold,direktoermoede\n', '');
    expect(onlyFault()).toMatch(
      /^kodebog\.csv:9:1 kolonnen »kode«: her står »vold«, men behovet skal også have mindst én række i behov\.csv/,
    );
  });

  test('a code that is not kebab ASCII', () => {
    data.replace('kodebog.csv', 'koensidentitet,oeget', 'kønsidentitet,oeget');
    expect(onlyFault()).toMatch(
      /^kodebog\.csv:11:1 kolonnen »kode«: her står »kønsidentitet«, men der skal stå et id af små bogstaver a-z/,
    );
  });

  test('a wrong number of cells', () => {
    data.replace('behov.csv', ',vold,direktoermoede', ',vold');
    expect(onlyFault()).toBe(
      'behov.csv:9:1 rækken har 4 celler, men den skal have 5: kode, rolle, overskrift, ordlyd, kilde.',
    );
  });

  test('a quote that closes too early', () => {
    data.replace('behov.csv', 'vold,myndighed,Øget', 'vold,myndighed,"Øget');
    expect(onlyFault()).toMatch(/^behov\.csv:9:16 cellen, der begynder her, går videre efter sit sidste anførselstegn/);
  });

  test('a quote that is never closed', () => {
    data.write('behov.csv', `${data.read('behov.csv')}angst,myndighed,"Øget,angst,direktoermoede\n`);
    expect(onlyFault()).toMatch(/^behov\.csv:54:17 cellen, der begynder her, får aldrig sit sidste anførselstegn/);
  });

  test('Latin-1 bytes', () => {
    data.write('kodebog.csv', Buffer.from(data.read('kodebog.csv'), 'latin1'));
    expect(onlyFault()).toMatch(
      /^kodebog\.csv:2:77 her står et tegn, der ikke er UTF-8 \(i Latin-1 er det »ø«\), men filen skal gemmes som UTF-8/,
    );
  });

  test('UTF-16 bytes', () => {
    data.write('kodebog.csv', Buffer.from(`\uFEFF${data.read('kodebog.csv')}`, 'utf16le'));
    expect(onlyFault()).toMatch(/^kodebog\.csv:1:1 her står et tegn, der ikke er UTF-8/);
  });

  test('NUL bytes', () => {
    data.replace('kodebog.csv', 'Kønsidentitet', 'Køns\0identitet');
    expect(onlyFault()).toMatch(/^kodebog\.csv:11:39 her står et NUL-tegn/);
  });

  test('a 10 MB cell, without printing it', () => {
    data.replace('kodebog.csv', 'Kønsidentitet', 'x'.repeat(10 * 1024 * 1024));
    const fault = onlyFault();
    expect(fault).toMatch(
      /^kodebog\.csv:11:35 kolonnen »navn«: her står »x{60}…« \(10485760 tegn\), men en celle må højst have 2000 tegn\.$/,
    );
  });

  test('a name longer than 500 characters', () => {
    data.replace('kodebog.csv', 'Kønsidentitet', 'x'.repeat(501));
    expect(onlyFault()).toMatch(/^kodebog\.csv:11:35 .* \(501 tegn\), men der skal stå en tekst på 1 til 500 tegn\.$/);
  });

  test('more municipalities than there are', () => {
    data.replace('deltagelse.csv', '13,13,17', '13,13,12');
    expect(onlyFault()).toMatch(
      /^deltagelse\.csv:4:39 kolonnen »ud_af«: her står »12«, men tallet skal være mindst 13/,
    );
  });

  test('a participation figure that the pages need', () => {
    data.replace('deltagelse.csv', 'interviews,Fokusgruppeinterviews,12,12,,direktoermoede\n', '');
    expect(onlyFault()).toMatch(/^deltagelse\.csv:1:1 kolonnen »maal«: rækken »interviews« mangler/);
  });

  test('a number of groups that the groups contradict', () => {
    data.replace('deltagelse.csv', 'grupper,Grupper,4,4', 'grupper,Grupper,5,5');
    expect(onlyFault()).toMatch(
      /^deltagelse\.csv:3:17 kolonnen »mindst«: her står »5«, men grupper\.csv har 4 grupper/,
    );
  });

  test('a format whose least is above its most', () => {
    data.replace('formater.csv', '1,2,,', '2,1,,');
    expect(onlyFault()).toMatch(
      /^formater\.csv:2:28 kolonnen »dage_hoejst«: her står »1«, men tallet skal være mindst 2/,
    );
  });

  test('an unknown source of support', () => {
    data.replace('stoette.csv', 'nej,afrapportering', 'nej,afraportering');
    expect(onlyFault()).toBe(
      'stoette.csv:2:56 kolonnen »kilde«: her står »afraportering«, men der skal stå et id fra kilder.csv – mente du »afrapportering«?',
    );
  });

  test('a size of support that is no number', () => {
    data.replace('stoette.csv', ',5;10,', ',5-10,');
    expect(onlyFault()).toBe(
      'stoette.csv:3:25 kolonnen »ects«: her står »5-10«, men der skal stå et tal over 0 eller flere med semikolon imellem, fx 5;10.',
    );
  });

  test('a size of support that is nought, or none at all', () => {
    data.replace('stoette.csv', ',1.5,', ',0,');
    expect(onlyFault()).toMatch(/^stoette\.csv:2:41 kolonnen »ects«: her står »0«, men der skal stå et tal over 0/);
    data.replace('stoette.csv', ',0,', ',,');
    expect(onlyFault()).toMatch(/^stoette\.csv:2:41 kolonnen »ects«: cellen er tom, men der skal stå et tal over 0/);
  });

  test('support that is neither a least size nor a choice', () => {
    data.replace('stoette.csv', '1.5,mindst,', '1.5,mindste,');
    expect(onlyFault()).toBe(
      'stoette.csv:2:45 kolonnen »ects_er«: her står »mindste«, men der skal stå »mindst« eller »valg« – mente du »mindst«?',
    );
  });

  test('an exam of support that is neither yes nor no', () => {
    data.replace('stoette.csv', 'valg,ja,', 'valg,Ja,');
    expect(onlyFault()).toBe(
      'stoette.csv:3:35 kolonnen »proeve«: her står »Ja«, men der skal stå »ja« eller »nej« – mente du »ja«?',
    );
  });

  test('two least sizes of support', () => {
    data.replace('stoette.csv', ',5;10,valg,', ',5;10,mindst,');
    expect(onlyFault()).toBe(
      'stoette.csv:3:25 kolonnen »ects«: her står »5;10«, men der skal stå ét tal, når »ects_er« er »mindst«.',
    );
  });

  test('the same support twice', () => {
    data.replace('stoette.csv', '\ndiplommodul,', '\nfagspecifikt-kursus,');
    expect(onlyFault()).toBe(
      'stoette.csv:3:1 kolonnen »stoette«: her står »fagspecifikt-kursus«, men »fagspecifikt-kursus« må kun stå én gang og står allerede i linje 2.',
    );
  });

  test('a date that is not ISO', () => {
    data.replace('kilder.csv', '2026-11-26', '22.11.2026');
    expect(onlyFault()).toMatch(
      /^kilder\.csv:5:\d+ kolonnen »dato«: her står »22\.11\.2026«, men der skal stå en dato som 2026-11-22/,
    );
  });

  test('a descriptor that is not JSON', () => {
    data.replace('datapackage.json', '"version"', 'version"');
    expect(onlyFault()).toMatch(/^datapackage\.json:6:3 filen er ikke gyldig JSON/);
  });

  test('a version that is none', () => {
    data.replace('datapackage.json', '"version": "1.1"', '"version": "ny"');
    expect(onlyFault()).toBe(
      'datapackage.json:6:1 i feltet »version« står »"ny"«, men der skal stå et versionsnummer som »1.0«.',
    );
  });

  test('a column without a description', () => {
    data.replace('datapackage.json', '"name": "definition"', '"name": "def"');
    expect(onlyFault()).toMatch(
      /^datapackage\.json:1:1 tabellen »kodebog« er ikke beskrevet med kolonnerne definition/,
    );
  });
});

test('npm run validate lists every fault of a run, in file order', () => {
  data.replace('behov.csv', 'vold,myndighed', 'volld,myndighed');
  data.replace('kodebog.csv', 'angst,oeget-kompleksitet', 'angst,');
  data.remove('formater.csv');
  const { status, faults } = validate(data);
  expect(status).toBe(1);
  expect(faults.map((line) => line.split(' ')[0])).toEqual([
    'behov.csv:9:1',
    'formater.csv:1:1',
    'kodebog.csv:15:7',
    '3',
  ]);
});

test('npm run validate warns of a theme without needs and goes on', () => {
  data.write('temaer.csv', `${data.read('temaer.csv')}nyt,Nyt,Nyt,Nyt,\n`);
  const { status, faults } = validate(data);
  expect(status).toBe(0);
  expect(faults).toEqual([
    'temaer.csv:10:1 advarsel: kolonnen »tema«: her står »nyt«, men intet behov i kodebog.csv hører til temaet.',
  ]);
});

test('npm run validate -- --data DIR says so when the folder is not there', () => {
  const { status, faults } = validate({ ...data, dir: `${data.dir}-findes-ikke` });
  expect(status).toBe(1);
  expect(faults[0]).toMatch(
    /behov\.csv:1:1 filen findes ikke, og mappen er tom eller findes ikke, men den skal ligge i datamappen\.$/,
  );
});
