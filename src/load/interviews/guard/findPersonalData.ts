import { findAddresses } from './address.ts';
import { findBirthDates } from './birthDate.ts';
import { findCaseNumbers } from './caseNumber.ts';
import { findCpr } from './cpr.ts';
import { type Danish, danish } from './danish.ts';
import { findDates } from './date.ts';
import type { Found } from './found.ts';
import { findInstitutions } from './institution.ts';
import { findMail } from './mail.ts';
import { findNames } from './name.ts';
import { findPhones } from './phone.ts';
import { type PlaceNames, findPlaces, placeNames } from './place.ts';
import { plainText } from './plainText.ts';
import { findPlates } from './plate.ts';

/** What the guard knows beside its rules: this study's places, and Danish. */
export interface Knows {
  readonly places: PlaceNames;
  readonly danish: Danish;
}

/** What is known of a study: its municipalities and towns. */
export function knowledgeOf({ kommuner, steder }: { kommuner: readonly string[]; steder: readonly string[] }): Knows {
  return { places: placeNames([...kommuner, ...steder]), danish };
}

type Finder = (text: string, knows: Knows) => Found[];

/** Those that hold what another looks like come first: a CPR number holds a telephone number. */
const NUMBER_FINDERS = [findMail, findCpr, findCaseNumbers, findBirthDates, findPlates, findPhones];

/** Hard kinds before soft ones. */
const FINDERS: readonly Finder[] = [
  ...NUMBER_FINDERS,
  (text, { danish }) => findAddresses(text, danish),
  findDates,
  (text, { danish }) => findInstitutions(text, danish),
  (text, { places, danish }) => findPlaces(text, places, danish),
  (text, { danish }) => findNames(text, danish),
];

/** Everything in a text that may lead to a person, hard kinds first. */
export function findPersonalData(text: string, knows: Knows): Found[] {
  return findAll(text, FINDERS, knows);
}

/** The hard kinds that are told without knowing Danish: all but addresses of streets. */
export function findNumbers(text: string): Found[] {
  return findAll(text, NUMBER_FINDERS, undefined);
}

/** What one rule has found, the next does not see. */
function findAll<K>(text: string, finders: readonly ((text: string, knows: K) => Found[])[], knows: K): Found[] {
  let left = plainText(text);
  return finders.flatMap((find) => {
    const found = apart(find(left, knows));
    left = found.reduce(covered, left);
    return found;
  });
}

/** Of those that overlap, the first. */
function apart(found: readonly Found[]): Found[] {
  return found.filter((one, i) => !found.slice(0, i).some(({ from, to }) => one.from < to && from < one.to));
}

/** The text with something in it covered, letter for letter. */
function covered(text: string, { from, to }: Found): string {
  return text.slice(0, from) + '_'.repeat(to - from) + text.slice(to);
}
