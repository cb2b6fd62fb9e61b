import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Run, type TestData, copyData, validate, validateContent } from './testData.ts';

/** The one fault of a run, with its exit code checked. */
function onlyFault({ status, faults }: Run): string {
  expect(faults.slice(1)).toEqual(['1 fejl i data. Intet er ændret.']);
  expect(status).toBe(1);
  return faults[0] ?? '';
}

describe('npm run validate says in one line what is wrong in daekning.csv with', () => {
  let data: TestData;
  beforeEach(() => (data = copyData()));
  afterEach(() => rmSync(data.dir, { recursive: true }));

  const fault = () => onlyFault(validate(data));
  const add = (...cells: string[]) => data.write('daekning.csv', `${data.read('daekning.csv')}${cells.join(',')}\n`);

  test('an unknown need', () => {
    data.replace('daekning.csv', 'angst,udfoerer', 'angs,udfoerer');
    expect(fault()).toBe(
      'daekning.csv:23:1 kolonnen »kode«: her står »angs«, men der skal stå et id fra kodebog.csv – mente du »angst«?',
    );
  });

  test('an unknown role', () => {
    data.replace('daekning.csv', 'angst,udfoerer', 'angst,udfører');
    expect(fault()).toBe(
      'daekning.csv:23:7 kolonnen »rolle«: her står »udfører«, men der skal stå »myndighed« eller »udfoerer« – mente du »udfoerer«?',
    );
  });

  test('an unknown proposal', () => {
    data.replace(
      'daekning.csv',
      'tidlig-opsporing,udfoerer,kompetenceforloeb-5',
      'tidlig-opsporing,udfoerer,kompetenceforløb-5',
    );
    expect(fault()).toBe(
      'daekning.csv:31:27 kolonnen »forslag«: her står »kompetenceforløb-5«, men der skal stå id’et på et forslag i content/forslag – mente du »kompetenceforloeb-5«?',
    );
  });

  test('a proposal like no other', () => {
    data.replace('daekning.csv', 'tidlig-opsporing,udfoerer,kompetenceforloeb-5', 'tidlig-opsporing,udfoerer,x');
    expect(fault()).toBe(
      'daekning.csv:31:27 kolonnen »forslag«: her står »x«, men der skal stå id’et på et forslag i content/forslag.',
    );
  });

  test('the same link twice', () => {
    add('lovgivning', 'myndighed', 'temadag-1', 'delvis', 'boern-og-unge', 'Temadagen handler om en lov.');
    expect(fault()).toBe(
      'daekning.csv:42:1 kolonnen »kode«: her står »lovgivning«, men »lovgivning + myndighed + temadag-1« må kun stå én gang og står allerede i linje 4.',
    );
  });

  test('a link for a role that the proposal is not for', () => {
    add('lovgivning', 'udfoerer', 'temadag-1', 'direkte', 'boern-og-unge', 'Temadagen handler om en lov.');
    expect(fault()).toBe(
      'daekning.csv:42:12 kolonnen »rolle«: her står »udfoerer«, men »temadag-1« er kun for myndighed.',
    );
  });

  test('a link for a pair that the report does not name', () => {
    add('angst', 'myndighed', 'temadag-3', 'delvis', 'begge', 'Temadagen handler om diagnoser.');
    expect(fault()).toBe(
      'daekning.csv:42:7 kolonnen »rolle«: her står »myndighed«, men afrapporteringen nævner ikke »angst« for myndighed, så rækken skal væk.',
    );
  });

  test('an area that the proposal is not for', () => {
    data.replace(
      'daekning.csv',
      'lovgivning,myndighed,temadag-1,direkte,boern-og-unge',
      'lovgivning,myndighed,temadag-1,direkte,begge',
    );
    expect(fault()).toBe(
      'daekning.csv:4:40 kolonnen »omraade«: her står »begge«, men »temadag-1« er kun for området børn og unge.',
    );
  });

  test('an unknown strength', () => {
    data.replace('daekning.csv', 'temadag-1,direkte', 'temadag-1,direckte');
    expect(fault()).toBe(
      'daekning.csv:4:32 kolonnen »styrke«: her står »direckte«, men der skal stå »direkte« eller »delvis« – mente du »direkte«?',
    );
  });

  test('an empty reason', () => {
    data.replace('daekning.csv', 'Forråelse står i forløbets beskrivelse.', '');
    expect(fault()).toBe(
      'daekning.csv:33:55 kolonnen »begrundelse«: cellen er tom, men der skal stå en tekst på 1 til 240 tegn.',
    );
  });

  test('a reason of 241 characters', () => {
    data.replace('daekning.csv', 'Forråelse står i forløbets beskrivelse.', `${'x'.repeat(240)}.`);
    expect(fault()).toBe(
      `daekning.csv:33:55 kolonnen »begrundelse«: her står »${'x'.repeat(60)}…« (241 tegn), men der skal stå en tekst på 1 til 240 tegn.`,
    );
  });

  test('a need or a role misspelt in behov.csv, which is told there and not again', () => {
    data.replace('behov.csv', 'lovgivning,myndighed', 'lovgivningg,myndighed');
    expect(fault()).toMatch(/^behov\.csv:2:1 .* – mente du »lovgivning«\?$/);
    data.replace('behov.csv', 'lovgivningg,myndighed', 'lovgivning,myndighedd');
    expect(fault()).toMatch(/^behov\.csv:2:12 .* – mente du »myndighed«\?$/);
  });

  test('a format or a source whose id is told as a fault, without a line for each proposal', () => {
    data.replace('formater.csv', '\ntemadag,', '\nTemadag,');
    expect(fault()).toMatch(/^formater\.csv:2:1 kolonnen »format«: her står »Temadag«/);
  });
});

describe('npm run validate says in one line what is wrong with a proposal that has', () => {
  let content: TestData;
  beforeEach(() => (content = copyData('content')));
  afterEach(() => rmSync(content.dir, { recursive: true }));

  const fault = () => onlyFault(validateContent(content));
  const TEMADAG = 'forslag/temadag-1.mdx';
  const change = (from: string, to: string) => content.replace(TEMADAG, from, to);

  test('no fault', () => {
    expect(validateContent(content)).toMatchObject({ status: 0, faults: [] });
  });

  test('no role', () => {
    change('roller: [myndighed]', 'roller: []');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:7:9 feltet »roller«: her står ikke noget, men der skal stå en eller flere af »myndighed«, »udfoerer«, hver højst én gang.',
    );
  });

  test('an unknown role', () => {
    change('roller: [myndighed]', 'roller: [udfører]');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:7:9 feltet »roller«: her står »udfører«, men der skal stå en eller flere af »myndighed«, »udfoerer«, hver højst én gang – mente du »udfoerer«?',
    );
  });

  test('the same role twice', () => {
    change('roller: [myndighed]', 'roller: [myndighed, myndighed]');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:7:9 feltet »roller«: her står »myndighed; myndighed«, men der skal stå en eller flere af »myndighed«, »udfoerer«, hver højst én gang.',
    );
  });

  test('an unknown format', () => {
    change('format: temadag', 'format: temadage');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:6:9 feltet »format«: her står »temadage«, men der skal stå et id fra formater.csv – mente du »temadag«?',
    );
  });

  test('an unknown source', () => {
    change('kilde: styregruppemoede', 'kilde: styregruppemøde1');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:10:8 feltet »kilde«: her står »styregruppemøde1«, men der skal stå et id fra kilder.csv – mente du »styregruppemoede«?',
    );
  });

  test('a misspelt key', () => {
    change('titel:', 'titl:');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:4:1 her står feltet »titl«, men hovedet skal have felterne id, nummer, titel, kortnavn, format, roller, omraader, ikke_naevnt, maalgruppe, kilde – mente du »titel«?',
    );
  });

  test('a key too many, also one that JavaScript knows', () => {
    change('titel:', 'pris: 100\ntitel:');
    expect(fault()).toMatch(/^forslag\/temadag-1\.mdx:4:1 her står feltet »pris«, men hovedet skal have felterne id, /);
    change('pris: 100', 'constructor: 100');
    expect(fault()).toMatch(
      /^forslag\/temadag-1\.mdx:4:1 her står feltet »constructor«, men hovedet skal have felterne/,
    );
  });

  test('a missing key', () => {
    change('kortnavn: Barnets lov\n', '');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:1:1 feltet »kortnavn« mangler i hovedet, men der skal stå en tekst på 1 til 500 tegn.',
    );
  });

  test('an empty title', () => {
    change('titel: Barnets lov', 'titel:');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:4:7 feltet »titel«: her står ikke noget, men der skal stå en tekst på 1 til 500 tegn.',
    );
  });

  test('broken YAML', () => {
    change('roller: [myndighed]', 'roller: [myndighed');
    expect(fault()).toMatch(
      /^forslag\/temadag-1\.mdx:8:\d+ hovedet kan ikke læses herfra, men det skal være linjer som »titel: Barnets lov«\.$/,
    );
  });

  test('a colon or a star that YAML takes for its own', () => {
    change('titel: Barnets lov', 'titel: Barnets lov: ny');
    expect(fault()).toMatch(/^forslag\/temadag-1\.mdx:4:\d+ hovedet kan ikke læses herfra/);
    change('titel: Barnets lov: ny', 'titel: *Barnets');
    expect(fault()).toMatch(/^forslag\/temadag-1\.mdx:4:8 hovedet kan ikke læses herfra/);
  });

  test('no front matter', () => {
    content.write(TEMADAG, 'Temadagen ser på loven.\n');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:1:1 filen begynder ikke med et hoved, men hovedet skal stå øverst mellem to linjer med ---.',
    );
  });

  test('Latin-1 bytes', () => {
    content.write(TEMADAG, Buffer.from(content.read(TEMADAG), 'latin1'));
    expect(fault()).toMatch(
      /^forslag\/temadag-1\.mdx:9:\d+ her står et tegn, der ikke er UTF-8 \(i Latin-1 er det »å«\)/,
    );
  });

  test('an id that differs from the name of its file', () => {
    change('id: temadag-1', 'id: barnets-lov');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:2:5 feltet »id«: her står »barnets-lov«, men filen hedder »temadag-1.mdx«, og de to skal være ens.',
    );
  });

  test('a new file name under an old id', () => {
    content.write('forslag/barnets-lov.mdx', content.read(TEMADAG));
    content.remove(TEMADAG);
    expect(fault()).toBe(
      'forslag/barnets-lov.mdx:2:5 feltet »id«: her står »temadag-1«, men filen hedder »barnets-lov.mdx«, og de to skal være ens.',
    );
  });

  test('the id of another proposal', () => {
    content.replace('forslag/kompetenceforloeb-3.mdx', 'id: kompetenceforloeb-3', 'id: temadag-1');
    expect(fault()).toMatch(
      /^forslag\/kompetenceforloeb-3\.mdx:2:5 feltet »id«: her står »temadag-1«, men filen hedder/,
    );
  });

  test('the format and number of another', () => {
    content.replace('forslag/temadag-2.mdx', 'nummer: 2', 'nummer: 1');
    expect(fault()).toBe(
      'forslag/temadag-2.mdx:3:9 feltet »nummer«: her står »1«, men temadag-1 har samme format og nummer, og det må kun ét forslag have.',
    );
  });

  test('a number below one', () => {
    change('nummer: 1', 'nummer: 0');
    expect(fault()).toBe(
      'forslag/temadag-1.mdx:3:9 feltet »nummer«: her står »0«, men der skal stå et helt tal fra 1 til 1000.',
    );
  });

  test('no folder to lie in', () => {
    rmSync(`${content.dir}/forslag`, { recursive: true });
    expect(fault()).toBe(
      'forslag:1:1 mappen er tom eller findes ikke, men der skal ligge en fil for hvert forslag, fx »temadag-1.mdx«.',
    );
  });
});
