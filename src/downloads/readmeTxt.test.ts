import { expect, test } from 'vitest';
import { readmeTxt } from './readmeTxt.ts';

test('readmeTxt(descriptor, citation) says what the package is and what lies in it', () => {
  const text = readmeTxt(
    {
      title: 'Prøve',
      description: 'Opdigtet.',
      version: '0.1',
      created: '2020-02-01',
      licenses: [{ name: 'x', title: 'Fri', path: 'https://example.org' }],
      resources: [{ name: 'a', path: 'a.csv', title: 'A', description: 'Om a.', schema: { fields: [] } }],
    },
    'Prøve, 2020.',
  );
  for (const line of ['Dataversion 0.1, 1. februar 2020.', '- a.csv: A. Om a.', 'Sådan citerer du: Prøve, 2020.'])
    expect(text.split('\r\n')).toContain(line);
});
