import { describe, expect, test } from 'vitest';
import { INTERVIEWS, KODNINGER, SAET, faults, read, study } from '../../testing/interviewTexts.ts';
import { formatProblem } from '../problem.ts';
import { readInterviewsaet } from './loadInterviews.ts';

describe('readInterviewsaet(folder, study) reports in one line', () => {
  test('a file that is missing', () => {
    const files = new Map([
      ['datasaet.json', Buffer.from(SAET)],
      ['interviews.csv', Buffer.from(INTERVIEWS)],
    ]);
    const { value, problems } = readInterviewsaet({ dir: '', files }, study);
    expect(value).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      'kodninger.csv:1:1 filen findes ikke, men et sæt af interviews består af datasaet.json, interviews.csv og kodninger.csv.',
    ]);
  });

  test.each([
    [
      '"faktisk"',
      '"ægte"',
      'datasaet.json:2:1 i feltet »type« står »"ægte"«, men der skal stå »faktisk« eller »syntetisk«.',
    ],
    [
      '["K1", "K2"]',
      '["Mette", "K2"]',
      'datasaet.json:5:1 i feltet »kodere« står »["Mette","K2"]«, men der skal stå en liste som ["K1", "K2"]: koderne kaldes K1, K2 …, aldrig ved navn.',
    ],
    [
      '  "version": "1.0",\n',
      '',
      'datasaet.json:1:1 feltet »version« mangler, men der skal stå et versionsnummer som »1.0«.',
    ],
    [
      '"type"',
      '"kommune": "x", "type"',
      'datasaet.json:2:1 i feltet »kommune« står »"x"«, men der skal kun være felterne type, version, dato, kodere, kodningsenhed, taerskel.',
    ],
  ])('%s as %s in datasaet.json', (from, to, fault) => {
    expect(faults({ saet: SAET.replace(from, to) })).toEqual([fault]);
  });

  test('a column with a municipality in interviews.csv', () => {
    expect(
      faults({
        interviews: 'interview,rolle,omraade,maaned,deltagere,kommune\nm1,myndighed,voksne,2024-02,6,Faxe\n',
      })[0],
    ).toContain('interviews.csv:1:42 her står kolonnen »kommune«');
  });

  test('a month that is none', () => {
    expect(faults({ interviews: INTERVIEWS.replace('2024-02', 'februar') })).toEqual([
      'interviews.csv:2:21 kolonnen »maaned«: her står »februar«, men der skal stå en måned som 2026-11.',
    ]);
  });

  test.each([
    [
      'm1,vold',
      'm9,vold',
      '2:1 kolonnen »interview«: her står »m9«, men der skal stå et id fra interviews.csv – mente du »m1«?',
    ],
    [
      'm1,vold',
      'm1,volld',
      '2:1 kolonnen »kode«: her står »volld«, men der skal stå en kode fra kodebog.csv – mente du »vold«?',
    ],
    [
      'vold,3',
      'vold,0',
      '2:1 kolonnen »segment«: her står »0«, men der skal stå segmentets nummer i interviewet, et helt tal fra 1.',
    ],
    [
      '3,K1',
      '3,Mette',
      '2:1 kolonnen »koder«: her står »Mette«, men der skal stå en af koderne K1, K2 fra datasaet.json.',
    ],
    ['m1,vold,3,K1,,', 'm1,vold,3,K1', '2:1 rækken har 4 celler, men den skal have 6.'],
    [
      '",ja',
      '",nej',
      '3:1 kolonnen »godkendt«: her står »nej«, men der skal stå »ja«, når citatet må udgives, og intet, mens det venter; et afvist citat skal slettes.',
    ],
    [
      'Vi mangler',
      'Ring 12345678',
      '3:1 kolonnen »citat«: her står et telefonnummer, men et citat må ikke kunne føre til en person, så det skal rettes eller slettes.',
    ],
    [
      'interview,kode',
      'interview,code',
      '1:1 overskriften har kolonnerne »interview, code, segment, koder, citat, godkendt«, men kolonnen »kode« skal også være der.',
    ],
  ])('%s as %s in kodninger.csv', (from, to, fault) => {
    expect(faults({ kodninger: KODNINGER.replace(from, to) })[0]).toBe(`kodninger.csv:${fault}`);
  });

  test('a mark that ends beyond its interview, and a length that is none', () => {
    const interviews = (length: string) =>
      `interview,rolle,omraade,maaned,deltagere,laengde\nm1,myndighed,voksne,2024-02,,${length}\nu1,udfoerer,voksne,2024-02,,\n`;
    const kodninger = 'interview,kode,segment,koder,fra,til\nm1,vold,3,K1,0,901\n';
    expect(faults({ interviews: interviews('900'), kodninger })).toEqual([
      'kodninger.csv:2:1 kolonnen »til«: her står »901«, men der skal stå højst 900, for så mange tegn har interviewet i interviews.csv.',
    ]);
    expect(faults({ interviews: interviews('0') })[0]).toMatch(
      /^interviews\.csv:2:\d+ kolonnen »laengde«: her står »0«/,
    );
  });

  test('the line of a row below a quotation of two lines', () => {
    expect(faults({ kodninger: `${KODNINGER}m1,volld,3,K1,,\n` })[0]).toMatch(/^kodninger\.csv:5:1 /);
  });

  test('both lines of a coding that stands twice, wherever they stand', () => {
    const rows = ['u1,angst,1,K2', 'm1,vold,3,K1', 'm1,vold,3,K2', 'u1,angst,1,K1', 'u1,angst,01,K2', 'm1,vold,3,K1'];
    expect(faults({ kodninger: `interview,kode,segment,koder\n${rows.join('\n')}\n` })).toEqual([
      'kodninger.csv:6:1 kodningen står også i linje 2, men samme koder kan kun kode et behov én gang i et segment.',
      'kodninger.csv:7:1 kodningen står også i linje 3, men samme koder kan kun kode et behov én gang i et segment.',
    ]);
  });

  test('fifty faults and how many more there are', () => {
    const all = faults({ kodninger: `interview,kode,segment,koder\n${'m1,volld,3,K1\n'.repeat(1000)}` });
    expect(all).toHaveLength(51);
    expect(all.at(-1)).toMatch(/der er 950 fejl mere i filen, men de første skal rettes først\.$/);
  });

  test('a row of a real set that is marked as made up', () => {
    const kodninger = 'interview,kode,segment,koder,eksempeldata\nm1,vold,3,K1,EKSEMPELDATA\n';
    expect(faults({ kodninger })).toEqual([
      'kodninger.csv:2:1 kolonnen »eksempeldata«: her står »EKSEMPELDATA«, men et faktisk sæt må ikke rumme rækker, der er mærket som eksempeldata.',
    ]);
  });

  test('a file without text', () => {
    expect(faults({ kodninger: '' })).toEqual([
      'kodninger.csv:1:1 filen er tom, men den skal begynde med interview,kode,segment,koder,fra,til,citat,se_efter,godkendt,eksempeldata.',
    ]);
  });

  test('a file that is not UTF-8, and a quotation mark without its pair', () => {
    expect(faults({ kodninger: Buffer.from(KODNINGER.replace('viden', 'større'), 'latin1') })[0]).toMatch(
      /^kodninger\.csv:4:3 her står et tegn, der ikke er UTF-8/,
    );
    expect(faults({ kodninger: KODNINGER.replace('viden"', 'viden') })[0]).toMatch(
      /^kodninger\.csv:3:15 cellen, der begynder her, får aldrig sit sidste anførselstegn/,
    );
  });

  test.each(['0', '-1', '1.5', '"to"'])('a threshold of %s', (taerskel) => {
    expect(faults({ saet: SAET.replace('"type"', `"taerskel": ${taerskel}, "type"`) })).toEqual([
      `datasaet.json:2:1 i feltet »taerskel« står »${taerskel}«, men der skal stå et helt tal fra 1: i hvor mange af en gruppes interviews et behov skal nævnes for at tælle.`,
    ]);
  });

  test('a threshold above the interviews of a group, group by group, and of no group that has none', () => {
    expect(faults({ saet: SAET.replace('"type"', '"taerskel": 2, "type"') })).toEqual([
      'datasaet.json:1:1 i feltet »taerskel« står 2, men tallet skal være højst 1, for myndighed, voksne har 1 interview.',
      'datasaet.json:1:1 i feltet »taerskel« står 2, men tallet skal være højst 1, for udfører, børn og unge har 1 interview.',
    ]);
  });

  test('interviews of one role only, where the set is real', () => {
    const one = { interviews: INTERVIEWS.replace('u1,udfoerer', 'u1,myndighed') };
    expect(faults(one)).toEqual([
      'interviews.csv:1:1 der er ingen interviews med udfører, men et faktisk sæt skal have interviews med begge roller, for sitet regner behovene ud af det.',
    ]);
    const kodninger = 'interview,kode,segment,koder\nm1,vold,3,K1\n';
    expect(faults({ ...one, kodninger, saet: SAET.replace('faktisk', 'syntetisk') })).toEqual([]);
  });

  test('as one notice, a made-up set that the codebook has left behind', () => {
    const texts = { saet: SAET.replace('faktisk', 'syntetisk'), kodninger: KODNINGER.replace('m1,vold', 'm1,volld') };
    expect(read(texts).value).toBeUndefined();
    expect(faults(texts)).toEqual([
      'kodninger.csv:1:1 advarsel: det opdigtede sæt passer ikke til kodebogen og bliver ikke vist, men det kan laves igen med »npm run demo«.',
    ]);
  });
});
