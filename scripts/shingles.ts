// node scripts/shingles.ts DIR: writes the hashes of every run of eight words in the sources' texts, so that
// `src/content.test.ts` can tell a copied sentence where the sources themselves are not at hand.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { shingles } from '../src/testing/shingles.ts';

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error('usage: node scripts/shingles.ts DIR');
const hashes = new Set(
  globSync(`${dir}/*.txt`).flatMap((file) => shingles(readFileSync(file, 'utf8')).map(({ hash }) => hash)),
);
writeFileSync('scripts/fixtures/kilder.shingles.txt', `${[...hashes].sort().join('\n')}\n`);
console.log(`${hashes.size} runs of eight words`);
