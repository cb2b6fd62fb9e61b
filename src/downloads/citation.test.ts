import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citation, citationCff } from './citation.ts';

const descriptor = {
  title: 'Prøve: «a»',
  description: '',
  version: '1.0',
  created: '2026-11-22',
  licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://example.org' }],
  resources: [],
};

test('citation(descriptor, of) is short and full, with an address where there is one', () => {
  expect(citation(descriptor)).toEqual({
    short: 'Prøve: «a» (2026)',
    full: 'Prøve: «a». Dataversion 1.0, 22. november 2026.',
  });
  expect(citation(descriptor, { what: 'Otte deles', url: 'https://example.org/#x' }).full).toBe(
    '»Otte deles« I: Prøve: «a». Dataversion 1.0, 22. november 2026. https://example.org/#x',
  );
});

test('citationCff(descriptor) is YAML that says the same', () => {
  expect(parse(citationCff(descriptor, undefined))).toMatchObject({
    title: 'Prøve: «a»',
    version: '1.0',
    license: 'CC-BY-4.0',
    'date-released': '2026-11-22',
  });
});
