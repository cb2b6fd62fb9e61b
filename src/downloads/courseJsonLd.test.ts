import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { courseJsonLd } from './courseJsonLd.ts';

const [course] = testStudy(
  { Ål: ['myndighed', 'udfoerer'] },
  {
    forslag: [
      {
        meets: [
          [0, 'myndighed', 'direkte'],
          [0, 'udfoerer', 'direkte'],
          [1, 'udfoerer', 'delvis'],
        ],
      },
    ],
  },
).forslag;

test('courseJsonLd(forslag, url) says what a proposal is, to whom, and what it names, each need once', () => {
  expect(JSON.parse(courseJsonLd(course!, 'https://example.org/forslag/1/'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'Prøveforslag 1',
    description: 'Prøveformat foreslået til prøvemålgruppe.',
    inLanguage: 'da',
    learningResourceType: 'Prøveformat',
    audience: { '@type': 'Audience', audienceType: 'prøvemålgruppe' },
    creativeWorkStatus: 'Forslag',
    teaches: ['Prøvebehov 1 i Ål'],
    url: 'https://example.org/forslag/1/',
  });
});

test('courseJsonLd(forslag) leaves out what it does not know', () => {
  const plain: unknown = JSON.parse(courseJsonLd({ ...course!, links: [] }, undefined));
  expect(plain).not.toHaveProperty('url');
  expect(plain).not.toHaveProperty('teaches');
});

test('courseJsonLd(forslag) says what the editors know of it as a course', () => {
  const kursus = {
    ...course!.kursus,
    ...{ status: 'udbudt' as const, udbyder: 'Skolen', underviser: 'To undervisere', sted: 'Byen', pris: '900 kr.' },
    ...{
      datoer: ['2027-03-01'],
      tilmelding: 'https://example.org/ny',
      laeringsmaal: 'At kunne',
      forudsaetninger: 'Ingen',
    },
  };
  expect(JSON.parse(courseJsonLd({ ...course!, kursus }, undefined))).toMatchObject({
    description: 'Prøveformat til prøvemålgruppe.',
    creativeWorkStatus: 'udbudt',
    teaches: ['Prøvebehov 1 i Ål', 'At kunne'],
    coursePrerequisites: 'Ingen',
    provider: { '@type': 'Organization', name: 'Skolen' },
    offers: { '@type': 'Offer', description: '900 kr.', url: 'https://example.org/ny' },
    hasCourseInstance: [
      {
        '@type': 'CourseInstance',
        startDate: '2027-03-01',
        location: { '@type': 'Place', name: 'Byen' },
        instructor: { name: 'To undervisere' },
      },
    ],
  });
  const told = { ...course!.kursus, tilmelding: 'Ring' };
  expect(JSON.parse(courseJsonLd({ ...course!, kursus: told }, undefined))).toMatchObject({
    offers: { '@type': 'Offer', description: 'Ring' },
  });
});

test('courseJsonLd(forslag) keeps a hostile title inside its script element', () => {
  const titel = '</script><script>alert(1)';
  const text = courseJsonLd({ ...course!, titel }, undefined);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: titel });
});
