import type { Forslag, Kursus } from '../model/study.ts';

/**
 * A proposal as schema.org JSON-LD, safe inside a script element. What is not known is left out, and without a status it says that
 * it is proposed, not offered.
 */
export function courseJsonLd({ titel, maalgruppe, format, links, kursus }: Forslag, url: string | undefined): string {
  const needs = links.filter(({ styrke }) => styrke === 'direkte').map(({ behov }) => behov.navn);
  const teaches = [...new Set([...needs, ...(kursus.laeringsmaal === undefined ? [] : [kursus.laeringsmaal])])];
  const course = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: titel,
    description: `${format.navn} ${kursus.status === undefined ? 'foreslået ' : ''}til ${maalgruppe}.`,
    inLanguage: 'da',
    learningResourceType: format.navn,
    audience: { '@type': 'Audience', audienceType: maalgruppe },
    creativeWorkStatus: kursus.status ?? 'Forslag',
    teaches: teaches.length > 0 ? teaches : undefined,
    coursePrerequisites: kursus.forudsaetninger,
    provider: kursus.udbyder && { '@type': 'Organization', name: kursus.udbyder },
    offers: offerOf(kursus),
    hasCourseInstance: kursus.datoer.length > 0 ? kursus.datoer.map((iso) => instanceOf(kursus, iso)) : undefined,
    url,
  };
  return JSON.stringify(course).replaceAll('<', '\\u003c');
}

/** The editors' own words for price and enrolment; an address of enrolment is a link. */
function offerOf({ pris, tilmelding }: Kursus): object | undefined {
  if (pris === undefined && tilmelding === undefined) return undefined;
  const isAddress = tilmelding !== undefined && /^https?:\/\//.test(tilmelding);
  const words = [pris, isAddress ? undefined : tilmelding].filter((text) => text !== undefined);
  return {
    '@type': 'Offer',
    description: words.length > 0 ? words.join('. ') : undefined,
    url: isAddress ? tilmelding : undefined,
  };
}

/** One holding of the course. */
function instanceOf({ sted, underviser }: Kursus, startDate: string): object {
  return {
    '@type': 'CourseInstance',
    startDate,
    location: sted && { '@type': 'Place', name: sted },
    // A person, a team or a house: the field does not tell, so neither does the type.
    instructor: underviser && { name: underviser },
  };
}
