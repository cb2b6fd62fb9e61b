import { writeXlsx } from 'hucre/xlsx';
import type { Descriptor } from '../model/descriptor.ts';
import { dato } from '../text/dato.ts';

/** A table as it stands in its file: the head, then the rows. */
export interface DataTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Words {
  readonly descriptor: Descriptor;
  readonly citation: string;
}

/** Excel takes no longer name for a sheet, and none of these signs. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
const [NARROW, WIDE] = [10, 60];

/**
 * Everything as one workbook: first what it is and how to cite it, then a sheet a table with a frozen head, then what the columns
 * mean. Numbers are numbers; all else is text and never a formula. Its dates are the data version's, so two builds
 * are equal.
 */
export function workbook(tables: readonly DataTable[], words: Words): Promise<Uint8Array> {
  const { descriptor } = words;
  const created = new Date(`${descriptor.created}T00:00:00Z`);
  return writeXlsx({
    properties: { title: descriptor.title, created, modified: created },
    sheets: [
      sheet('Om', about(words)),
      ...tables.map(({ name, rows }) => sheet(titleOf(name, descriptor), dataRows(name, rows, descriptor))),
      sheet('Kolonner', columnRows(descriptor)),
    ],
  });
}

type Rows = readonly (readonly (string | number)[])[];

function sheet(name: string, rows: Rows) {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.slice(0, 200).map((row) => String(row[i] ?? '').length)),
  );
  return {
    name: name.replace(FORBIDDEN, ' ').slice(0, LONGEST_NAME),
    rows: rows.map((row) => [...row]),
    columns: widths.map((width) => ({ width: Math.min(WIDE, Math.max(NARROW, width + 2)) })),
    freezePane: { rows: 1 },
  };
}

function about({ descriptor, citation }: Words): Rows {
  return [
    [descriptor.title, ''],
    ['Indhold', descriptor.description],
    ['Dataversion', `${descriptor.version}, ${dato(descriptor.created)}`],
    ['Sådan citerer du', citation],
    ['Licens', descriptor.licenses.map(({ title }) => title).join(', ')],
    ['Ark', 'Hvert ark er en tabel. Hvad kolonnerne betyder, står i arket Kolonner; kilderne står i arket Kilder.'],
  ];
}

function titleOf(name: string, { resources }: Descriptor): string {
  return resources.find((resource) => resource.name === name)?.title ?? danishName(name);
}

function dataRows(name: string, rows: Rows, { resources }: Descriptor): Rows {
  const fields = resources.find((resource) => resource.name === name)?.schema.fields ?? [];
  const [head = [], ...body] = rows;
  const isNumber = head.map((column) => /^(integer|number)$/.test(fields.find((f) => f.name === column)?.type ?? ''));
  const cells = body.map((row) =>
    row.map((cell, i) => (isNumber[i] === true && /^-?\d+([.]\d+)?$/.test(String(cell)) ? Number(cell) : cell)),
  );
  return [head.map((column) => danishName(String(column))), ...cells];
}

function columnRows({ resources }: Descriptor): Rows {
  const rows = resources.flatMap(({ title, schema }) =>
    schema.fields.map(({ name, description }) => [title, danishName(name), name, description]),
  );
  return [['Ark', 'Kolonne', 'Navn i filerne', 'Betydning'], ...rows];
}

const SPELT: Readonly<Record<string, string>> = {
  omraade: 'område',
  omraader: 'områder',
  maalgruppe: 'målgruppe',
  hoejst: 'højst',
  proeve: 'prøve',
  maal: 'mål',
  stoette: 'støtte',
  daekning: 'dækning',
};

/** A column's name as a Dane writes it: «dage_hoejst» → «Dage højst». */
export function danishName(name: string): string {
  const words = name.split(/[_-]/).map((word) => SPELT[word] ?? word);
  const text = words.join(' ');
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
