import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { copyForTest } from '../testing/copyStudy.ts';
import { STUDY } from '../testing/openStudy.ts';
import { STUDY_BELOW, STUDY_SITE, build } from '../testing/site/site.ts';

const OUT = '.cache/test-builds';
const BELOW = { BASE: '/a/b', SITE: 'https://example.org' };
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

/** One hash for each file of a built site. */
function hashesOf(dir: string): Record<string, string> {
  const files = globSync('**/*', { cwd: dir }).filter((file) => statSync(`${dir}/${file}`).isFile());
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(`${dir}/${file}`))
      .digest('hex');
  return Object.fromEntries(files.sort().map((file) => [file, hash(file)]));
}

describe('npm run build', () => {
  // The invented study's build has all that could vary: PDFs, pictures, search, interviews, and with an address cards and a sitemap.
  test('gives the same bytes twice', () => {
    expect(build(STUDY, OUT, BELOW).status).toBe(0);
    expect(existsSync(`${OUT}/delebilleder/overlap.png`)).toBe(true);
    expect(hashesOf(OUT)).toEqual(hashesOf(STUDY_BELOW));
  });

  test('leaves the last good site untouched when a cell is broken, and says which', () => {
    const study = copyForTest();
    rmSync(OUT, { recursive: true, force: true });
    cpSync(STUDY_SITE, OUT, { recursive: true });
    study.replace('data/naevnelser.csv', 'ensomhed,udfoerer', 'ensomhed,udfører');
    const { status, faults } = build(study, OUT);
    expect(status).toBe(1);
    expect(faults).toEqual([expect.stringMatching(/data\/naevnelser\.csv:12:10 /), '1 fejl i data. Intet er ændret.']);
    expect(hashesOf(OUT)).toEqual(hashesOf(STUDY_SITE));
  });
});
