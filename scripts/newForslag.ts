// npm run new-forslag -- "Titel": writes a proposal for an editor to fill in, with the next number of its format.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders } from '../src/project.ts';
import { forslagTemplate } from '../src/text/forslagTemplate.ts';
import { slug } from '../src/text/slug.ts';
import { openOrExit } from './openOrExit.ts';
import { readOptions } from './readOptions.ts';

const [titel = '', format] = readOptions({}, true).positionals;
const { study } = await openOrExit();
const id = slug(titel);
const path = join(projectFolders().content, 'forslag', `${id}.mdx`);
const own = study.formater.find((one) => one.id === format) ?? study.formater[0];
const faults = [
  ...(id === '' ? ['Skriv en titel, fx: npm run new-forslag -- "Motiverende samtale"'] : []),
  ...(format !== undefined && own?.id !== format
    ? [`Formatet »${format}« findes ikke. Det skal være et af ${study.formater.map((one) => one.id).join(', ')}.`]
    : []),
  ...(id !== '' && existsSync(path) ? [`${path} findes allerede.`] : []),
];
if (faults.length > 0 || own === undefined) {
  console.error(faults.join('\n'));
  process.exit(1);
}
const numbers = study.forslag.filter((one) => one.format === own).map(({ nummer }) => nummer);
const kilde = study.kilder.find(({ art }) => art === 'redaktion') ?? study.kilder[0];
writeFileSync(
  path,
  forslagTemplate({ id, titel, format: own.id, nummer: Math.max(0, ...numbers) + 1, kilde: kilde?.id ?? '' }),
);
console.log(`${path} er skrevet. Udfyld felterne, og kør npm run validate.`);
