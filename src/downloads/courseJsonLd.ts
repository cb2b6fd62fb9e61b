import type { Forslag } from '../model/study.ts';

/** A proposal as schema.org JSON-LD, safe inside a script element. Says that it is proposed, not offered: no date, price or provider. */
export function courseJsonLd({ titel, maalgruppe, format, links }: Forslag, url: string | undefined): string {
  const teaches = [...new Set(links.filter(({ styrke }) => styrke === 'direkte').map(({ behov }) => behov.navn))];
  const course = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: titel,
    description: `${format.navn} foreslået til ${maalgruppe}.`,
    inLanguage: 'da',
    learningResourceType: format.navn,
    audience: {
      '@type': 'Audience',
      audienceType: maalgruppe,
    },
    creativeWorkStatus: 'Forslag',
    ...(teaches.length > 0 ? { teaches } : {}),
    ...(url === undefined ? {} : { url }),
  };
  return JSON.stringify(course).replaceAll('<', '\\u003c');
}
