import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABLES } from './tables.ts';
import type { Column } from './columns.ts';
import type { Columns } from './table.ts';

interface Schema {
  fields: {
    name: string;
    type: string;
    constraints?: {
      required?: boolean;
      enum?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      pattern?: string;
    };
  }[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
  resources: { name: string; path: string; schema: Schema }[];
};
const resourceOf = (name: string) => descriptor.resources.find((resource) => resource.name === name);
const accepts = ({ schema }: Column<unknown>, value: string) => schema.safeParse(value).success;

test('the descriptor names every table and no other', () => {
  expect(descriptor.resources.map(({ name, path }) => `${name} ${path}`)).toEqual(
    Object.values(TABLES).map(({ name }) => `${name} ${name}.csv`),
  );
});

describe.each(
  Object.values(TABLES).map((table) => ({
    name: table.name,
    key: table.key as readonly string[],
    columns: table.columns as Columns,
  })),
)('the descriptor agrees with the checks of $name.csv on', ({ name, key, columns }) => {
  const schema = resourceOf(name)?.schema;
  const fields = schema?.fields ?? [];

  test('the columns and their order', () => {
    expect(fields.map((field) => field.name)).toEqual(Object.keys(columns));
  });

  test('the key', () => {
    expect(schema?.primaryKey).toEqual(key);
  });

  test('what points to other tables', () => {
    const inCode = Object.entries(columns).flatMap(([field, { references }]) =>
      references === undefined || references === 'forslag' ? [] : [`${field} ${references}`],
    );
    const lists = fields.filter(({ type }) => type === 'list').map((field) => `${field.name} kodebog`);
    const keys = (schema?.foreignKeys ?? []).map(
      ({ fields: [field], reference }) => `${field} ${reference.resource || name}`,
    );
    expect([...keys, ...lists].sort()).toEqual(inCode.sort());
  });

  test('which cells may be empty', () => {
    const optional = fields.filter(({ constraints }) => constraints?.required !== true).map((field) => field.name);
    expect(Object.keys(columns).filter((field) => accepts(columns[field] as Column<unknown>, ''))).toEqual(optional);
  });

  test('values, ranges and lengths', () => {
    const disagreements = fields.flatMap(({ name: field, constraints = {} }) => {
      const column = columns[field] as Column<unknown>;
      const { enum: values = [], minimum, maximum, maxLength } = constraints;
      const inside = [
        ...values,
        ...(minimum === undefined ? [] : [String(minimum), String(maximum)]),
        ...(maxLength ? ['x'.repeat(maxLength)] : []),
      ];
      const outside = [
        ...(values.length > 0 ? ['noget-andet'] : []),
        ...(minimum === undefined ? [] : [String(minimum - 1), String((maximum ?? 0) + 1)]),
        ...(maxLength ? ['x'.repeat(maxLength + 1)] : []),
      ];
      return [...inside.filter((v) => !accepts(column, v)), ...outside.filter((v) => accepts(column, v))].map(
        (v) => `${field}: ${v.slice(0, 20)}`,
      );
    });
    expect(disagreements).toEqual([]);
  });
});
