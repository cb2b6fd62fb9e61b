import { describe, expect, test } from 'vitest';
import { KODNINGER, TWO, angst, read, study, vold } from '../../testing/interviewTexts.ts';
import { formatProblem } from '../problem.ts';
import { isRealSet, readInterviewsaet } from './loadInterviews.ts';

describe('readInterviewsaet(folder, study)', () => {
  test('reads codings as rows, interviews in order of month, and approved quotations', () => {
    const { value, problems } = read(TWO);
    expect(problems).toEqual([]);
    const [u1, m1, u2] = value!.interviews;
    expect([u1?.id, u1?.deltagere, m1?.id, m1?.deltagere]).toEqual(['u1', undefined, 'm1', 6]);
    expect(value?.codings).toEqual([
      { interview: m1, behov: vold, segment: 3, koder: 'K1' },
      { interview: u1, behov: angst, segment: 1, koder: 'K2' },
      { interview: u2, behov: angst, segment: 1, koder: 'K1' },
    ]);
    expect(value?.citater).toEqual([{ rolle: 'udfoerer', behov: angst, tekst: 'Vi mangler\nviden' }]);
  });

  test('publishes no quotation that waits for approval, and says how many do', () => {
    const { value, problems } = read({ kodninger: KODNINGER.replace('",ja', '",') });
    expect(value?.citater).toEqual([]);
    expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
      ['advarsel', '1 citat venter på godkendelse'],
    ]);
  });

  test('reads where marks stand and how long the interviews are, where the tables tell', () => {
    const interviews =
      'interview,rolle,omraade,maaned,deltagere,laengde\nm1,myndighed,voksne,2024-02,6,900\nu1,udfoerer,voksne,2024-01,,\n';
    const kodninger = 'interview,kode,segment,koder,fra,til\nm1,vold,3,K1,0,900\nu1,angst,1,K2,,\n';
    const { value, problems } = read({ interviews, kodninger });
    expect(problems).toEqual([]);
    expect(value?.interviews.map(({ laengde }) => laengde)).toEqual([undefined, 900]);
    expect(value?.codings.map(({ sted }) => sted)).toEqual([{ fra: 0, til: 900 }, undefined]);
  });

  test('takes off the apostrophe that keeps a spreadsheet from running a quotation', () => {
    const { value } = read({ ...TWO, kodninger: TWO.kodninger.replace('"Vi mangler', `"'- vi mangler`) });
    expect(value?.citater[0]?.tekst).toBe('- vi mangler\nviden');
  });

  test('publishes an approved quotation with words to look at, and says what kinds', () => {
    const kodninger = TWO.kodninger.replace('Vi mangler', 'Mette i Solbakke mangler');
    const { value, problems } = read({ ...TWO, kodninger });
    expect(value?.citater).toHaveLength(1);
    expect(problems.map(formatProblem)).toEqual([
      'kodninger.csv:3:1 advarsel: i et godkendt citat står måske navnet på et sted og et navn, men citatet må ikke kunne føre til en person; ordene står i kolonnen se_efter efter en import.',
    ]);
    expect(read({ ...TWO, kodninger: kodninger.replace('",ja', '",') }).problems).toHaveLength(1);
  });

  test('reads the column of words to look at, and publishes nothing of it', () => {
    const [head = '', ...rows] = TWO.kodninger.replace('citat,', 'citat,se_efter,').split('\n');
    const kodninger = [head, ...rows]
      .join('\n')
      .replace(',,\n', ',,,\n')
      .replace('",ja', '",Mette,ja')
      .replace(/,,\n$/, ',,,\n');
    const { value, problems } = read({ ...TWO, kodninger });
    expect(problems).toEqual([]);
    expect(value?.citater).toEqual([{ rolle: 'udfoerer', behov: angst, tekst: 'Vi mangler\nviden' }]);
  });

  test('holds back an approved quotation whose need one interview alone mentions, and says which and why', () => {
    const { value, problems } = read();
    expect(value?.citater).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([
      'kodninger.csv:3:1 advarsel: et citat er godkendt, men behovet er kun nævnt i ét interview, så citatet kan føres tilbage til det, og det bliver holdt tilbage.',
    ]);
  });

  test('checks a quotation that waits as the others', () => {
    const kodninger = KODNINGER.replace('",ja', '",').replace('Vi mangler', 'Ring 12345678');
    expect(read({ kodninger }).value).toBeUndefined();
  });

  test('reads a byte order mark, Windows line ends, semicolons, empty rows and columns in another order', () => {
    const { value, problems } = read({ kodninger: '\uFEFFkoder;segment;kode;interview\r\n\r\nK1;3;vold;m1\r\n' });
    expect(problems).toEqual([]);
    expect(value?.codings).toMatchObject([{ behov: vold, segment: 3, koder: 'K1' }]);
  });

  test('finds no fault where there is no set', () => {
    expect(readInterviewsaet({ dir: '', files: new Map() }, study)).toEqual({ value: undefined, problems: [] });
    expect(isRealSet({ dir: '', files: new Map() })).toBe(false);
  });
});
