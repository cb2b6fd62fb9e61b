import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Run, type TestData, copyData, validate, validateContent } from './testData.ts';

const only = ({ status, faults }: Run): string => {
  expect(faults.slice(1)).toEqual(['1 fejl i data. Intet er ændret.']);
  expect(status).toBe(1);
  return faults[0] ?? '';
};

describe('an example in content/praksis', () => {
  let content: TestData;
  beforeEach(() => (content = copyData('content')));
  afterEach(() => rmSync(content.dir, { recursive: true }));
  const change = (from: string, to: string) => {
    content.replace('praksis/randers.mdx', from, to);
    return only(validateContent(content));
  };

  test('may not name a need that is not there', () => {
    expect(change('[facilitering-og-sparring,', '[facilitering-og-sparing,')).toBe(
      'praksis/randers.mdx:8:8 feltet »behov«: her står »facilitering-og-sparing«, men der skal stå et id fra kodebog.csv – mente du »facilitering-og-sparring«?',
    );
  });

  test('may not name a further theme that is not there', () => {
    expect(change('[ledelse,', '[ledere-og-chefer,')).toBe(
      'praksis/randers.mdx:10:17 feltet »oevrige_temaer«: her står »ledere-og-chefer«, men der skal stå et id fra oevrige-temaer.csv.',
    );
  });

  test('must have a source that is there', () => {
    expect(change('kilde: randers', 'kilde: aarhus')).toBe(
      'praksis/randers.mdx:11:8 feltet »kilde«: her står »aarhus«, men der skal stå et id fra kilder.csv.',
    );
  });

  test('must have a year, a status and roles that are known', () => {
    expect(change('aar: 2016', 'aar: tidligere')).toBe(
      'praksis/randers.mdx:5:6 feltet »aar«: her står »tidligere«, men der skal stå et årstal som 2019 eller ingenting.',
    );
    content.replace('praksis/randers.mdx', 'aar: tidligere', 'aar: 2016');
    expect(change('status: permanent', 'status: fast')).toBe(
      'praksis/randers.mdx:6:9 feltet »status«: her står »fast«, men der skal stå »permanent« eller »i-gang«.',
    );
  });

  test('must be named as its file', () => {
    expect(change('id: randers', 'id: aarhus')).toBe(
      'praksis/randers.mdx:2:5 feltet »id«: her står »aarhus«, men filen hedder »randers.mdx«, og de to skal være ens.',
    );
  });

  test('is no fault when there is none at all', () => {
    for (const name of ['randers', 'silkeborg', 'bornholm']) content.remove(`praksis/${name}.mdx`);
    expect(validateContent(content)).toMatchObject({ status: 0, faults: [] });
  });
});

describe('a number in fakta.csv', () => {
  let data: TestData;
  beforeEach(() => (data = copyData()));
  afterEach(() => rmSync(data.dir, { recursive: true }));
  const change = (from: string, to: string) => {
    data.replace('fakta.csv', from, to);
    return only(validate(data));
  };

  test('must have a source, a unit and a time', () => {
    expect(change(',4,4,,,teams,,randers', ',4,4,,,teams,,')).toMatch(
      /^fakta\.csv:2:\d+ kolonnen »kilde«: cellen er tom, men der skal stå et id fra kilder\.csv\.$/,
    );
    data.replace('fakta.csv', ',4,4,,,teams,,\n', ',4,4,,,,,randers\n');
    expect(only(validate(data))).toMatch(
      /^fakta\.csv:2:\d+ kolonnen »enhed«: cellen er tom, men der skal stå »teams« eller /,
    );
    data.replace('fakta.csv', ',2019,,4,4,,,,,randers\n', ',,,4,4,,,teams,,randers\n');
    expect(only(validate(data))).toMatch(
      /^fakta\.csv:2:\d+ kolonnen »fra«: cellen er tom, men der skal stå et årstal som 2019, »før« eller »nu«\.$/,
    );
  });

  test('may not end before it begins', () => {
    expect(change(',2015,2021,33.5', ',2015,2014,33.5')).toMatch(
      /^fakta\.csv:\d+:\d+ kolonnen »til«: her står »2014«, men årstallet skal være 2015 eller senere, for sådan begynder det i »fra«\.$/,
    );
  });

  test('must be the sum that its source gives: 64,6 - 33,5 is about 31, not 33', () => {
    expect(change(',31,31,,godt,', ',33,33,,godt,')).toMatch(
      /^fakta\.csv:\d+:\d+ kolonnen »regnestykke«: her står »silkeborg-besparelse - silkeborg-investering«, men regnestykket giver 31,1, og i »hoejst« står 33\.$/,
    );
  });

  test('is rounded as it is written: 31,1 fits, and 31,3 does not', () => {
    data.replace('fakta.csv', ',31,31,,godt,', ',31.1,31.1,,,');
    expect(validate(data).status).toBe(0);
    expect(change(',31.1,31.1,,,', ',31.3,31.3,,,')).toContain('regnestykket giver 31,1, og i »hoejst« står 31,3');
  });

  test('may not be a sum of what is not there', () => {
    expect(
      change('silkeborg-besparelse - silkeborg-investering', 'silkeborg-besparelse - silkeborg-investor'),
    ).toContain('men »silkeborg-investor« skal være et id fra fakta.csv');
  });

  test('may not be more than the whole, nor run backwards', () => {
    expect(change(',22,22,27,', ',22,22,20,')).toContain('men tallet skal være mindst 22, som står i »hoejst«');
    data.replace('fakta.csv', ',22,22,20,', ',22,22,27,');
    expect(change(',90,100,', ',100,90,')).toContain('men tallet skal være mindst 100, som står i »mindst«');
  });
});

test('an offer in tilbud.csv may not end before it begins', () => {
  const data = copyData();
  data.replace('tilbud.csv', ',2018,2021,', ',2018,2017,');
  expect(only(validate(data))).toMatch(
    /^tilbud\.csv:3:\d+ kolonnen »til«: her står »2017«, men årstallet skal være 2018 eller senere/,
  );
  rmSync(data.dir, { recursive: true });
});
