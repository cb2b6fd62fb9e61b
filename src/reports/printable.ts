import { bound } from '../text/bound.ts';
import { softHyphens, softHyphensInWide } from '../text/softHyphens.ts';
import ranges from './glyphs.json' with { type: 'json' };

const MISSING = '□';

/** Text for print: a character that the fonts cannot draw becomes a box; marks that only steer direction or joining are left out. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Cc}|[\uFE00-\uFE0F]/gu, keepSoftHyphen)
    .replace(/[^ -~]/gu, drawn);
}

function keepSoftHyphen(character: string): string {
  if (character === '\u00AD') return character;
  return character === '\n' || character === '\t' ? ' ' : '';
}

function drawn(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([from = 0, to = 0]) => from <= point && point <= to) ? character : MISSING;
}

/** Data for a template: what a template may show, and nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** These hold file names, codes and what a screen reader says; a soft hyphen has no place there. */
const UNBROKEN = new Set(['fil', 'id', 'alt', 'meta', 'kode', 'kind', 'farve', 'mark']);

/** These stand in lines of 50 letters and more, which hold a usual word by beginning it on the next. */
const WIDE = new Set([
  ...['beskrivelse', 'definition', 'begrundelse', 'grund', 'note', 'noter', 'spoergsmaal'],
  ...['kilde', 'kilder', 'kildenavne', 'kort', 'vurdering', 'udgiver', 'forbehold'],
]);

/** What a text is part of, which says how its words may be parted. */
type Place = 'unbroken' | 'wide' | 'column';

const PRINT: Readonly<Record<Place, (text: string) => string>> = {
  unbroken: printable,
  wide: (text) => softHyphensInWide(bound(printable(text))),
  column: (text) => softHyphens(bound(printable(text))),
};

/** The same data with every text made printable, its long words parted and its numbers kept with their units. */
export function printableData(value: Json, place: Place = 'column'): Json {
  if (typeof value === 'string') return PRINT[place](value);
  if (Array.isArray(value)) return value.map((item: Json) => printableData(item, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, printableData(item, placeOf(key, place))]),
  );
}

function placeOf(key: string, around: Place): Place {
  if (around === 'unbroken' || UNBROKEN.has(key)) return 'unbroken';
  return WIDE.has(key) ? 'wide' : around;
}
