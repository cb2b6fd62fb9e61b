import { globSync } from 'node:fs';
import Papa from 'papaparse';
import { TABLES } from '../load/tables.ts';
import type { StudyCopy } from './copyStudy.ts';

/** What an editor's text is changed to. `most` is how many characters its column or field allows. */
type Change = (text: string, most: number) => string;

/** Changes every cell that people may write freely, in every table, and gives the columns: «kodebog.navn». */
export function changeEveryText(study: StudyCopy, change: Change): string[] {
  return Object.values(TABLES).flatMap(({ name, columns }) => {
    const [head = [], ...rows] = Papa.parse<string[]>(study.read(`data/${name}.csv`).trim()).data;
    const most = head.map((field) => longest((columns as Record<string, { expected: string }>)[field]?.expected));
    const changed = rows.map((row) => row.map((cell, i) => (most[i] === undefined ? cell : change(cell, most[i]))));
    study.write(`data/${name}.csv`, `${Papa.unparse([head, ...changed], { newline: '\n' })}\n`);
    return head.filter((_, i) => most[i] !== undefined).map((field) => `${name}.${field}`);
  });
}

/** Changes every free text in the heads of the files in `content/`, and gives the fields: «sider/behov.mdx titel». */
export function changeEveryHead(study: StudyCopy, change: Change): string[] {
  const MOST = { titel: 120, kortnavn: 500, undertitel: 240, maalgruppe: 500, kommune: 200, beskrivelse: 240 };
  return globSync('**/*.mdx', { cwd: study.content }).flatMap((file) => {
    const text = study.read(`content/${file}`);
    const end = text.indexOf('\n---', 3);
    const fields: string[] = [];
    const head = text.slice(0, end).replace(/^(\w+): (.*)$/gm, (line, field: string, value: string) => {
      const most = (MOST as Record<string, number>)[field];
      if (most === undefined) return line;
      fields.push(`${file} ${field}`);
      return `${field}: ${JSON.stringify(change(value.replace(/^(['"])(.*)\1$/, '$2'), most))}`;
    });
    study.write(`content/${file}`, head + text.slice(end));
    return fields;
  });
}

/** The most characters of a column of free text, by what it says to editors; undefined for any other column. */
function longest(expected: string | undefined): number | undefined {
  const [, most] = /^en tekst på 1 til (\d+) tegn( eller ingenting)?$/.exec(expected ?? '') ?? [];
  return most === undefined ? undefined : Number(most);
}
