import { type Found, foundBy } from './found.ts';

const PLATE = /(?<![\p{L}\d])[A-ZÆØÅ]{2}[\s.-]{0,2}\d{2}[\s.-]{0,2}\d{3}(?![\d.,]|\s?(?:kr|sager|borgere))/gu;
const CAR =
  /(?<!\p{L})(?:nummerplade\p{L}*|nr\.?-?plade\p{L}*|reg\.?\s?nr\.?|registreringsnummer(?:et)?|indregistreret|bil(?:en)?|varevogn(?:en)?|knallert(?:en)?|trailer(?:en)?|motorcykel|plader?n?e?)(?!\p{L})[^\d\n.]{0,20}?(?<![\p{L}])[a-zæøå]{2}[\s.-]{0,2}\d{2}[\s.-]{0,2}\d{2,3}(?!\d)/giu;
/** In small letters where no word is: «cx 55 210», «ab12345». */
const SMALL =
  /(?<![\p{L}\d])(?:[a-zæøå]{2}\d{5}|(?!kr|mm|kg|km|cm|ml|dl|st|nr|pr|jf|fx|tv|th)[bcdfghjklmnpqrstvwxz]{2} \d{2} \d{3})(?![\d.,])/gu;
const OWN =
  /(?<!\p{L})nummerplade(?:n|r|rne)?\s?(?:er|med|:|hedder)?\s?["»]?(?=[A-ZÆØÅ\d ]*\d)[A-ZÆØÅ\d]{2,7}(?!\p{L})/gu;

/** Danish number plates: two letters and five digits, in small letters and shorter where a car is named. */
export function findPlates(text: string): Found[] {
  return [PLATE, CAR, SMALL, OWN].flatMap((pattern) => foundBy('nummerplade', text, pattern));
}
