import { expect, test } from 'vitest';
import { reportJsonLd } from './reportJsonLd.ts';

const report = { titel: '</script>', undertitel: 'Til prøve', beskrivelse: 'Opdigtet.', url: '/r.pdf', bytes: 12 };
const version = { version: '0.1', dato: '2020-02-01' };

test('reportJsonLd(files, dataversion) tells of reports and decks, and a hostile title stays inside its script', () => {
  const text = reportJsonLd(
    [
      { ...report, kind: 'rapport' },
      { ...report, kind: 'dias', titel: 'Dias' },
      { ...report, kind: 'ark' },
    ],
    version,
  );
  const told = {
    '@type': 'Report',
    name: '</script>',
    alternativeHeadline: 'Til prøve',
    description: 'Opdigtet.',
    inLanguage: 'da',
    version: '0.1',
    dateModified: '2020-02-01',
    isAccessibleForFree: true,
    encoding: { '@type': 'MediaObject', contentUrl: '/r.pdf', encodingFormat: 'application/pdf', contentSize: '12 B' },
  };
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [told, { ...told, '@type': 'PresentationDigitalDocument', name: 'Dias' }],
  });
});
