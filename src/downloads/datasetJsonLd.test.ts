import { expect, test } from 'vitest';
import { datasetJsonLd } from './datasetJsonLd.ts';

const descriptor = {
  title: '</script><script>alert(1)',
  description: 'Opdigtet.',
  version: '0.1',
  created: '2020-02-01',
  licenses: [{ name: 'x', title: 'Fri', path: 'https://example.org/fri' }],
  resources: [],
};
const files = [{ url: '/data/a.csv', format: 'text/csv', name: 'A' }];

test('datasetJsonLd(descriptor, of) says what the data are, and a hostile title stays inside its script', () => {
  const text = datasetJsonLd(descriptor, { url: undefined, keywords: ['Ål'], files });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: descriptor.title,
    description: 'Opdigtet.',
    inLanguage: 'da',
    version: '0.1',
    dateModified: '2020-02-01',
    isAccessibleForFree: true,
    keywords: ['Ål'],
    license: 'https://example.org/fri',
    distribution: [{ '@type': 'DataDownload', name: 'A', encodingFormat: 'text/csv', contentUrl: '/data/a.csv' }],
  });
});
