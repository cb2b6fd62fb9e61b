import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STUDY } from '../src/testing/openStudy.ts';

const ENV = { ...process.env, SURVEY_DATA: STUDY.data, SURVEY_CONTENT: STUDY.content };
let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'import-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const TABLE =
  'File,Coder,Coded,Codename\nMyndighed voksne 2024-02,Ane Prøve,Vi mangler viden,Hjemløshed\nUdfører børn 2024-01,Ane Prøve,=SUM(1),Noget andet\n';

function run(table: string, ...options: string[]) {
  const file = join(dir, 'eksport.csv');
  writeFileSync(file, table);
  const args = ['scripts/import.ts', file, '--out', join(dir, 'ud'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: ENV });
  return { status, out: stdout.replaceAll(`${dir}/`, ''), error: stderr.replaceAll(`${dir}/`, '') };
}

const read = (name: string) => readFileSync(join(dir, name), 'utf8');

/** Writes the answer into a drafted line of the map. */
function answer(line: string, til: string): void {
  const path = join(dir, 'eksport.kort.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(`${line};;`, `${line};${til};`));
}

describe('npm run import', () => {
  test('drafts a map, after it is completed writes a set that says nobody’s name, and adds quotations when asked', () => {
    const first = run(TABLE);
    expect(first.status).toBe(1);
    expect(first.error).toBe(
      'eksport.csv:1:1 1 kode har ingen afgørelse, men hver skal i kortets kolonne til have en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«.\n\nIntet er skrevet i datamappen.\n1. Åbn eksport.kort.csv i et regneark.\n2. Skriv for hver kode i »til« en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«.\n3. Gem filen som CSV UTF-8, og kør igen: npm run import -- eksport.csv --out ud\n',
    );
    expect(existsSync(join(dir, 'ud'))).toBe(false);
    answer('kode;Noget andet', 'ensomhed');
    const second = run(TABLE);
    expect(second).toMatchObject({ status: 0, error: '' });
    expect(second.out).toContain('kodninger: 2 læst = 2 beholdt + 0 ignoreret + 0 afvist');
    expect(JSON.parse(read('ud/datasaet.json'))).toMatchObject({ type: 'faktisk', version: '1.0', kodere: ['K1'] });
    expect(read('ud/interviews.csv')).toBe(
      'interview,rolle,omraade,maaned,deltagere\ni01,udfoerer,boern-og-unge,2024-01,\ni02,myndighed,voksne,2024-02,\n',
    );
    expect(read('ud/kodninger.csv')).toBe('interview,kode,segment,koder\ni01,ensomhed,1,K1\ni02,hjemloeshed,1,K1\n');

    // With --citater quotations wait, none as a spreadsheet would run it, and the version counts on.
    const { status, error } = run(TABLE, '--citater');
    expect(status).toBe(0);
    expect(error).toContain('advarsel: 2 citater venter på godkendelse, men et citat udgives først, når der står »ja«');
    expect(read('ud/kodninger.csv')).toBe(
      `interview,kode,segment,koder,citat,se_efter,godkendt\ni01,ensomhed,1,K1,"'=SUM(1)",,\ni02,hjemloeshed,1,K1,Vi mangler viden,,\n`,
    );
    expect(JSON.parse(read('ud/datasaet.json'))).toMatchObject({ version: '1.1' });
  });

  test('leaves a set as it stands where anything is wrong, and says what in one sentence', () => {
    cpSync(join(STUDY.data, 'interviews'), join(dir, 'ud'), { recursive: true });
    const before = read('ud/kodninger.csv');
    expect(run('File,Coder,Coded,Codename\nA,B,C,Hjemløshed\n').status).toBe(1);
    const file = join(dir, 'projekt.sqlite3');
    writeFileSync(file, 'SQLite format 3\0 og så ikke mere');
    const args = ['scripts/import.ts', file, '--out', join(dir, 'ud')];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: ENV });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.replace(`${dir}/`, '')).toBe(
      'projekt.sqlite3:1:1 databasen er ikke hel, men den skal være det; kopiér den igen med værktøjet lukket.\n\nIntet er skrevet i datamappen.\n',
    );
    expect(readdirSync(dir).sort()).toEqual(['eksport.csv', 'eksport.kort.csv', 'projekt.sqlite3', 'ud']);
    expect(read('ud/kodninger.csv')).toBe(before);
  });

  test('says how it is used', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/import.ts'], { encoding: 'utf8' });
    expect([status, stderr.split('\n')[0]]).toEqual([
      1,
      'Brug: npm run import -- FIL… --out MAPPE [--map KORT.csv] [--projekt NAVN] [--citater] [--version 1.0]',
    ]);
  });
});
