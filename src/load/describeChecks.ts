import { FORSLAG_FIELDS } from './readForslag.ts';
import { TABLES } from './tables.ts';

/** One column of a table, or one field of a proposal, with what the check takes there. */
export interface CheckedField {
  readonly name: string;
  readonly expected: string;
}

export interface CheckedFile {
  readonly file: string;
  readonly fields: readonly CheckedField[];
}

/** What the checks take in every table and in the head of a proposal, as the checks themselves have it: for the editors' guide. */
export function describeChecks(): CheckedFile[] {
  const tables = Object.values(TABLES).map(({ name, columns }) => ({
    file: `data/${name}.csv`,
    fields: fieldsOf(columns),
  }));
  return [...tables, { file: 'content/forslag/ID.mdx', fields: fieldsOf(FORSLAG_FIELDS) }];
}

function fieldsOf(fields: Readonly<Record<string, { readonly expected: string }>>): CheckedField[] {
  return Object.entries(fields).map(([name, { expected }]) => ({ name, expected }));
}
