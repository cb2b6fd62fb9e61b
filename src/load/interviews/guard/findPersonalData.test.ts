import { describe, expect, test } from 'vitest';
import { findNumbers, findPersonalData, knowledgeOf } from './findPersonalData.ts';
import { type Kind, isHard, kindName } from './found.ts';

const knows = knowledgeOf({
  kommuner: ['Køge', 'Faxe', 'Lejre', 'Holbæk', 'Solrød', 'Slagelse', 'Vordingborg'],
  steder: ['Fakse', 'Skælskør', 'Møn', 'Store Heddinge', 'Sjælland'],
});
const kindsIn = (text: string) => [...new Set(findPersonalData(text, knows).map(({ kind }) => kind))];
const textsIn = (text: string) => findPersonalData(text, knows).map(({ text: found }) => found);

/** One test for each string; the kind must be the first found. */
function finds(kind: Kind, texts: readonly string[]): void {
  test.each(texts)('%s', (text) => expect(kindsIn(text)[0]).toBe(kind));
}

describe('findPersonalData(text, knows) finds a CPR number', () => {
  finds('cpr', [
    'Nummeret er 290280-1234.',
    '2902801234',
    '290280 1234',
    '29 02 80 12 34',
    '290280‑1234',
    '290280−1234',
    '29.02.80-1234',
    '29/02/80/1234',
    '2 9 0 2 8 0 1 2 3 4',
    '890280-1234',
    '290280-xxxx',
    '２９０２８０－１２３４',
    '٢٩٠٢٨٠-١٢٣٤',
    '29\u200B02\u200D80\u2060-12\u00AD34',
    'CPR-nr. 1234',
    'de sidste fire er 1234',
  ]);
});

describe('findPersonalData(text, knows) finds a telephone number', () => {
  finds('telefon', [
    'ring 12 34 56 78',
    '+45 12345678',
    '0045 51 62 73 84',
    '51.62.73.84',
    '516 27 384',
    '51/62/73/84',
    '5 1 6 2 7 3 8 4',
    'ring på 51, 62, 73, 84',
    '+46 70 123 45 67',
    'lokal 4050',
    'mobilen er 5162 7384',
    'enoghalvtreds toogtres treoghalvfjerds fireogfirs',
    'ring fem en seks to syv tre otte fire',
  ]);
});

describe('findPersonalData(text, knows) finds mail and profiles', () => {
  finds('mail', [
    'skriv til åse.møller@kommune.dk',
    'åse@kommune',
    'åse (at) kommune.dk',
    'åse[at]kommune.dk',
    'åse snabel-a kommune punktum dk',
    'åse at kommune punktum dk',
    'åse＠kommune.dk',
    '@aase_m på nettet',
    'https://www.instagram.com/aasem',
    'linkedin.com/in/aase-m',
    'hendes snapchat er aase_98',
    'Insta: aasem',
  ]);
});

describe('findPersonalData(text, knows) finds an address', () => {
  finds('adresse', [
    'hun bor Bredgade 12 B, 2. sal',
    'bredgade 12',
    'i Gl. Landevej 7',
    'H.C. Ørsteds Vej 3',
    'Kong Haralds Allé 14',
    'han bor på Grønningen 5',
    'Bag Kirken 5',
    'Torvet 1',
    'Bredgade tolv',
    'nummer 12 på Bredgade',
    'opgang 3, 2. th.',
    'postnummer 4600',
    '4600 Køge',
  ]);
});

describe('findPersonalData(text, knows) finds a date of birth', () => {
  finds('foedselsdato', [
    'født den 3. maj 1985',
    'født 03.05.85',
    'f. 3/5-1985',
    'fødselsdato: 030585',
    'han har fødselsdag den 3. maj',
    'født den tredje maj',
    'hun er født i 1985',
    'fylder 18 den 3. maj',
  ]);
});

describe('findPersonalData(text, knows) finds a case number and a number plate', () => {
  finds('sagsnummer', [
    'sagsnr. 2021-77001',
    'j.nr. 21/77001',
    'sagen 21/7700',
    'sag nr. 7700',
    'journalnummer: 27.00.00-G01-12-19',
    'EMN-2021-77001',
  ]);
  finds('nummerplade', ['XY 98 765', 'XY98765', 'bilen med xy 98 765']);
});

describe('findPersonalData(text, knows) finds a place', () => {
  finds('sted', [
    'i Køge',
    'køge',
    'Koege',
    'KØGE',
    'Faxes tilbud',
    'i Fakse',
    'Lejre Kommune',
    'i Holbaek',
    'Holbæk-borgerne',
    'Solrødmodellen',
    'vordingborgensere',
    'slagelsianer',
    'Skælskørs havn',
    'i Store Heddinge',
    'på Møn',
  ]);
});

describe('findPersonalData(text, knows) finds an institution and a name', () => {
  finds('institution', [
    'bostedet Lindely',
    'opholdsstedet »Havblik«',
    'Tingbjerg behandlingshjem',
    'på Tingbjergskolen',
    'Engbakkegården siger nej',
  ]);
  finds('navn', [
    'Mette siger det',
    'mette siger det',
    'METTE siger det',
    'Mettes mor',
    'Aisha kom ikke',
    'så sagde Bo det',
    'Bo siger det',
    'vi talte med Ask',
    'Søren og jeg',
    'borgeren K.J. kom',
    'Peter Hansen',
    'Anne-Marie kom',
    'i Aarhus',
  ]);
  finds('dato', ['det skete den 3. maj 2019', 'mødet 03.05.2019']);
});

describe('findPersonalData(text, knows) lets pass', () => {
  test.each([
    'I 2018 fik 25.000 kr. efter § 52, og 90-100 sager',
    'fra 2016-2019 og 2021/2022',
    '14.500.000 kr. og 14 500 000 kroner',
    'kr. 2.500.000,00',
    '§§ 85, 107 og 141, stk. 2',
    'lov nr. 573 af 24. juni 2005',
    'bekendtgørelse nr. 1162 af 26/08/2022',
    'i 12 uger, 3-4 gange om ugen',
    'en på 30-40 år og 12-17-årige',
    'kl. 14.30 og 08.30-15.45',
    'tirsdag den 12. maj',
    'fra 1. januar 2024',
    'i januar',
    '6-12-18 måneder',
    '1 2 3 4 5 6 7 8 9',
    'fem seks syv otte ni ti elleve',
    'tyve, tredive, fyrre, halvtreds procent',
    'på en skala fra et til ti',
    '320180-1234 er ingen dag',
    'omkring 23456789 registreringer',
    'Vi gik hele vejen 2 gange og fandt en plads 3 dage',
    'arbejdsplads 2 og døgnplads 4',
    'han bor hjemme 4 dage',
    'Ring 112',
    'telefontid 08.00-10.00',
    'jeg ved at borger.dk virker',
    'facebook er svært, og Facebook-gruppen er lukket',
    'børn født i 2018',
    'for tidligt født i uge 28',
    'Barnets lov, Serviceloven og efter Barnets Lov',
    'DUBU, VUM 2.0, ICS-trekanten, PPR og KRAP',
    'ADHD-diagnose, DSM-5 og Covid-19',
    'hos Ankestyrelsen og Socialtilsynet',
    'Døgninstitutionen siger nej. Det gør de unge også!',
    '- Vi ved det ikke. ”Det er svært”, siger hun',
    'Hans mor er syg',
    'Neuropædagogik og traumeforståelse',
    'F.eks. når I kommer, så spørger De. Bl.a. derfor.',
    'greven, lejren, mønster og fakse',
    'plan B for borger A',
    '',
  ])('%s', (text) => expect(textsIn(text)).toEqual([]));
});

test('findPersonalData(text, knows) tells what stands there, each thing once and hard kinds first', () => {
  const found = findPersonalData('Mette i Køge, 290280-1234, bor Bredgade 7', knows);
  expect(found.map((one) => [kindName(one), one.text, isHard(one)])).toEqual([
    ['et CPR-nummer', '290280-1234', true],
    ['en adresse', 'Bredgade 7', true],
    ['navnet på et sted', 'Køge', false],
    ['et navn', 'Mette', false],
  ]);
});

test('findPersonalData(text, knows) reads a text in another alphabet', () => {
  expect(kindsIn('Нам не хватает знаний о насилии.')).toEqual([]);
  expect(kindsIn('Это сказала Анна, 290280-1234')).toEqual(['cpr', 'navn']);
  expect(kindsIn('نحتاج إلى المعرفة ٢٩٠٢٨٠-١٢٣٤')).toEqual(['cpr']);
});

test.each(['1', '1 ', 'a', 'Vej', 'a.', 'a@', '-', ' ', '😀', '\u200B', 'tyve ', 'Nørre '])(
  'findPersonalData(text, knows) takes less than a second for 20,000 characters of »%s«',
  (piece) => {
    findPersonalData('Åbn ordbogen', knows);
    const start = performance.now();
    findPersonalData(piece.repeat(20_000 / piece.length), knows);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);

test('findNumbers(text) finds what needs no dictionary', () => {
  expect(findNumbers('Mette, 290280-1234').map(({ kind }) => kind)).toEqual(['cpr']);
});
