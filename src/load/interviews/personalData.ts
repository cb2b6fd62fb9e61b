/** What in a text may lead to a person, in words for the editor, and what stands there. */
interface PersonalData {
  readonly what: string;
  readonly text: string;
}

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
const CPR = /(?<!\d)(\d{2})(\d{2})(\d{2})[-\s]?(\d{4})(?!\d)/g;
const PHONE =
  /(?<!\d)(?:(?:\+|00)45[\s.-]?)?(?:\d{8}|\d{4}[\s.-]\d{4}|\d{2}(?:[\s.-]\d{2}){3}|\d{2}[\s.-]\d{3}[\s.-]\d{3})(?!\d)/g;
const STREET =
  /\p{L}*(?:vej|gade|allé|alle|plads|stræde|vænge|vænget|parken|boulevard|torv|torvet|bakken|haven)\s+\d{1,4}(?:\s?[A-Z])?(?![\p{L}\d])/giu;

/** Everything in a text that may lead to a person: CPR numbers with a date that exists, telephone numbers, mail and street addresses, the study's municipalities. */
export function findPersonalData(text: string, kommuner: readonly string[]): PersonalData[] {
  const cpr = [...text.matchAll(CPR)]
    .filter(([, day, month]) => isDate(Number(day), Number(month)))
    .map(([all]) => all);
  // A CPR number holds what looks like a telephone number.
  const rest = cpr.reduce((left, number) => left.replace(number, ' '), text);
  return [
    ...cpr.map((found) => ({ what: 'et CPR-nummer', text: found })),
    ...all(rest, MAIL, 'en mailadresse'),
    ...all(rest, PHONE, 'et telefonnummer'),
    ...all(rest, STREET, 'en adresse'),
    ...all(rest, placeOf(kommuner), 'navnet på en kommune'),
  ];
}

/** With a municipality named, a quotation may point at a person. */
function placeOf(kommuner: readonly string[]): RegExp {
  const names = kommuner.map((name) => RegExp.escape(name)).join('|') || '(?!)';
  return new RegExp(`(?<![\\p{L}])(?:${names})s?(?![\\p{L}])`, 'gu');
}

function all(text: string, pattern: RegExp, what: string): PersonalData[] {
  return (text.match(pattern) ?? []).map((found) => ({ what, text: found.trim() }));
}

/** A day of some year: 29 February counts. */
function isDate(day: number, month: number): boolean {
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
