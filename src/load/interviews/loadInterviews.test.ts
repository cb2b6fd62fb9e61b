import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { loadProject } from '../loadProject.ts';
import { loadInterviews } from './loadInterviews.ts';

const { study } = (await loadProject('data')).value!;

const SAET = `{
  "type": "faktisk",
  "version": "1.0",
  "dato": "2026-11-22",
  "kodere": ["K1", "K2"],
  "kodningsenhed": "et afsnit"
}
`;
const INTERVIEWS = `interview,rolle,omraade,maaned,deltagere
m1,myndighed,voksne,2024-02,6
u1,udfoerer,boern-og-unge,2024-01,
`;
const KODNINGER = `interview,kode,segment,koder,citat,godkendt
m1,vold,3,K1,,
u1,angst,1,K2,"Vi mangler
viden",ja
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'interviews-'));
  write({});
});
afterEach(() => rmSync(dir, { recursive: true }));

function write({ saet = SAET, interviews = INTERVIEWS, kodninger = KODNINGER }): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'datasaet.json'), saet);
  writeFileSync(join(dir, 'interviews.csv'), interviews);
  writeFileSync(join(dir, 'kodninger.csv'), kodninger);
}

/** Faults, one line each, with the folder's name taken off. */
async function faults(): Promise<string[]> {
  return (await loadInterviews(dir, study)).problems.map((problem) => formatProblem(problem).replace(`${dir}/`, ''));
}

describe('loadInterviews(dir, study)', () => {
  test('reads a set into columns, its interviews in order of month, with approved quotations only', async () => {
    const { value, problems } = await loadInterviews(dir, study);
    expect(problems).toEqual([]);
    expect(value?.interviews.map(({ id, deltagere }) => [id, deltagere])).toEqual([
      ['u1', undefined],
      ['m1', 6],
    ]);
    const behov = (kode: string) => study.behov.findIndex((b) => b.kode === kode);
    expect(value?.codings).toEqual({
      count: 2,
      interview: Uint32Array.of(0, 1),
      behov: Uint16Array.of(behov('angst'), behov('vold')),
      segment: Uint32Array.of(1, 3),
      koder: Uint8Array.of(1, 0),
    });
    expect(value?.citater).toEqual([{ rolle: 'udfoerer', behov: behov('angst'), tekst: 'Vi mangler\nviden' }]);
  });

  test('publishes no quotation that waits for approval, and says how many do', async () => {
    write({ kodninger: KODNINGER.replace('",ja', '",') });
    const { value, problems } = await loadInterviews(dir, study);
    expect(value?.citater).toEqual([]);
    expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
      ['advarsel', '1 citat venter på godkendelse'],
    ]);
  });

  test('takes off the apostrophe that keeps a spreadsheet from running a quotation', async () => {
    write({ kodninger: KODNINGER.replace('"Vi mangler', `"'- vi mangler`) });
    expect((await loadInterviews(dir, study)).value?.citater[0]?.tekst).toBe('- vi mangler\nviden');
  });

  test('tells a coding that stands twice by the lines of both, wherever they stand', async () => {
    const rows = ['u1,angst,1,K2', 'm1,vold,3,K1', 'm1,vold,3,K2', 'u1,angst,1,K1', 'u1,angst,01,K2', 'm1,vold,3,K1'];
    write({ kodninger: `interview,kode,segment,koder\n${rows.join('\n')}\n` });
    expect(await faults()).toEqual([
      'kodninger.csv:6:1 kodningen står også i linje 2, men samme koder kan kun kode et behov én gang i et segment.',
      'kodninger.csv:7:1 kodningen står også i linje 3, men samme koder kan kun kode et behov én gang i et segment.',
    ]);
  });

  test('reads the same where every cell is quoted and where none is', async () => {
    const cell = fc.constantFrom('u1', 'm1', 'x', 'vold', 'angst', '1', '7', '0', '1.5', 'K1', 'K2', '', ' ', 'vodl');
    const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    const [mark, end] = [fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n')];
    await fc.assert(
      fc.asyncProperty(lines, mark, end, async (rows, m, e) => {
        const all = [['interview', 'kode', 'segment', 'koder'], ['u1', 'vold', '9', 'K1'], ...rows];
        const read = async (text: string) => {
          write({ kodninger: text });
          return [(await loadInterviews(dir, study)).value?.codings, await faults()];
        };
        const plain = await read(all.map((row) => row.join(m)).join(e) + e);
        const quoted = await read(all.map((row) => row.map((c) => (c === '' ? c : `"${c}"`)).join(m)).join(e) + e);
        expect(plain).toEqual(quoted);
      }),
      { numRuns: 60 },
    );
  });

  test('checks a quotation that waits as the others', async () => {
    write({ kodninger: KODNINGER.replace('",ja', '",').replace('Vi mangler', 'Ring 12345678') });
    expect((await loadInterviews(dir, study)).value).toBeUndefined();
  });

  test('finds no fault where there is no set', async () => {
    expect(await loadInterviews(join(dir, 'ingen'), study)).toEqual({ value: undefined, problems: [] });
  });

  test('reads a byte order mark, Windows line ends and columns in another order', async () => {
    write({ kodninger: '\uFEFFkoder,segment,kode,interview\r\nK1,3,vold,m1\r\n' });
    const { value, problems } = await loadInterviews(dir, study);
    expect(problems).toEqual([]);
    expect(value?.codings.count).toBe(1);
  });

  test('keeps more codings than its first columns hold', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `m1,vold,${i + 1},K1\n`).join('');
    write({ kodninger: `interview,kode,segment,koder\n${rows}` });
    const { value } = await loadInterviews(dir, study);
    expect(value?.codings.count).toBe(10_000);
    expect(value?.codings.segment.at(-1)).toBe(10_000);
  });
});

describe('loadInterviews(dir, study) tells in one line', () => {
  test('a file that is missing', async () => {
    rmSync(join(dir, 'kodninger.csv'));
    expect(await faults()).toEqual([
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
      'datasaet.json:2:1 i feltet »kommune« står »"x"«, men der skal kun være felterne type, version, dato, kodere, kodningsenhed.',
    ],
  ])('%s as %s in datasaet.json', async (from, to, fault) => {
    write({ saet: SAET.replace(from, to) });
    expect(await faults()).toEqual([fault]);
  });

  test('a column with a municipality in interviews.csv', async () => {
    write({ interviews: 'interview,rolle,omraade,maaned,deltagere,kommune\nm1,myndighed,voksne,2024-02,6,Faxe\n' });
    expect((await faults())[0]).toContain('interviews.csv:1:42 her står kolonnen »kommune«');
  });

  test('a month that is none', async () => {
    write({ interviews: INTERVIEWS.replace('2024-02', 'februar') });
    expect(await faults()).toEqual([
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
      'Vi i Køge mangler',
      '3:1 kolonnen »citat«: her står navnet på en kommune, men et citat må ikke kunne føre til en person, så det skal rettes eller slettes.',
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
  ])('%s as %s in kodninger.csv', async (from, to, fault) => {
    write({ kodninger: KODNINGER.replace(from, to) });
    expect((await faults())[0]).toBe(`kodninger.csv:${fault}`);
  });

  test('the line of a row below a quotation of two lines', async () => {
    write({ kodninger: `${KODNINGER}m1,volld,3,K1,,\n` });
    expect((await faults())[0]).toMatch(/^kodninger\.csv:5:1 /);
  });

  test('fifty faults and how many more there are', async () => {
    const rows = 'm1,volld,3,K1\n'.repeat(1000);
    write({ kodninger: `interview,kode,segment,koder\n${rows}` });
    const told = await faults();
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toMatch(/der er 950 fejl mere i filen, men de første skal rettes først\.$/);
  });

  test('as a notice, a need coded for a role for which the report does not name it', async () => {
    write({ kodninger: 'interview,kode,segment,koder\nm1,angst,1,K1\nm1,angst,2,K1\n' });
    const { value } = await loadInterviews(dir, study);
    expect(value?.codings.count).toBe(2);
    expect(await faults()).toEqual([
      'kodninger.csv:1:1 advarsel: »angst« er kodet i interviews med myndighed, men afrapporteringen nævner det ikke for den rolle.',
    ]);
  });

  test('as one notice, a made-up set that the codebook has left behind', async () => {
    write({ saet: SAET.replace('faktisk', 'syntetisk'), kodninger: KODNINGER.replace('m1,vold', 'm1,volld') });
    expect((await loadInterviews(dir, study)).value).toBeUndefined();
    expect(await faults()).toEqual([
      'kodninger.csv:1:1 advarsel: det opdigtede sæt passer ikke til kodebogen og bliver ikke vist, men det kan laves igen med »npm run demo«.',
    ]);
  });
});
