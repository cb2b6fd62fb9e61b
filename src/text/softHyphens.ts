/** Long words of the field, parted where a Dane would part them. Endings and compounds with these words follow. */
const PARTED = `
  afdelings-ledere afværge-teknik almen-området arbejds-miljø arbejds-plads arbejds-pres beskæftigelses-indsats beskæftigelses-område børne-området
  civil-samfund data-version diagnose-systemet diplom-modul efter-uddannelse familierets-huset facili-tering
  fag-specifik fokusgruppe-interview genop-friskning grund-uddannelse grænse-overskridende gruppe-baserede gruppe-forløb gruppe-metoder
  handle-planer helheds-orienteret inter-viewet ind-dragelse kommuni-kation kompetence-behov kompetence-fond kompetence-forløb
  kompetence-udviklings-behov kompetence-udvikling kom-pleksitet koordi-nering kursus-katalog køns-identitet
  ledelses-opgaven livs-situationer lov-givning lærings-forløb magt-anvendelse med-arbejder medarbejder-udviklings-samtale medicin-håndtering mentali-sering
  muligheds-rum myndigheds-rollen målgruppe-fokuseret målgruppe-vurdering møde-ledelse neuro-psykologi organisa-torisk
  problem-stilling profes-sionelle professions-højskole professions-identitet progressions-målinger psykia-triske ramme-aftale ramme-vilkår
  rekrut-tering rehabili-tering relatio-nel repræsen-tanter repræsen-teret sags-behandling sam-arbejde sanse-integration
  skole-området skole-vægring social-faglig social-formidler social-formidling social-området social-pædagogiske
  social-rådgiver speciali-serede speciali-seret spise-forstyrrelser styregruppe-møde styregruppe-rapport implementerings-proces implementerings-processer syste-matisk team-udviklings-samtale tilgængeligheds-erklæring tvær-gående
  tvær-professionelt tvær-sektorielle udviklings-støttende under-søgelse under-søgende vanskelig-heder velfærds-teknologi
  videns-områder volds-forebyggelse voksen-erhvervs-uddannelse voksen-området vredes-håndtering
`;

const SOFT = '\u00AD';
/** Shorter words fit any column, and a soft hyphen in every word would spoil searching and copying. */
const LONG = 14;
const LONGEST = 20;
const PIECE = 12;
/** Words of so many letters stand whole in lines of 50 letters and more. */
const WHOLE = 30;

const patterns = PARTED.trim()
  .split(/\s+/)
  .filter((word) => /\p{L}-\p{L}/u.test(word))
  .map((word) => ({ whole: word.replaceAll('-', ''), parted: word.replaceAll('-', SOFT) }))
  .sort((a, b) => b.whole.length - a.whole.length);

/**
 * Text with soft hyphens in the field's long words, where a line may break; Typst's own Danish patterns cut compounds
 * wrongly. A word with 20 letters or more between such places may break anywhere, so that no line runs off its column.
 */
export function softHyphens(text: string): string {
  return text.replace(/[^\s\u00A0-]+/gu, (word) => breakLong(part(word)));
}

/** The same for text whose lines are wide: only words that such a line may not hold are parted. */
export function softHyphensInWide(text: string): string {
  return text.replace(/[^\s\u00A0-]+/gu, (word) => ([...word].length <= WHOLE ? word : softHyphens(word)));
}

/** The parts of a word of the field between which a line may break, its letters as they stand: «Målgruppevurdering» → Målgruppe, vurdering. */
export function breakParts(word: string): string[] {
  return partAny(word).split(SOFT);
}

function part(word: string): string {
  return [...word].length < LONG ? word : partAny(word);
}

function partAny(word: string): string {
  return patterns.reduce((done, { whole, parted }) => replaceWord(done, whole, parted), word);
}

/** Replaces a pattern whatever its case, and keeps the letters as they stand. */
function replaceWord(text: string, whole: string, parted: string): string {
  const at = text.toLowerCase().indexOf(whole);
  if (at < 0) return text;
  const own = text.slice(at, at + whole.length);
  let i = 0;
  const written = [...parted].map((character) => (character === SOFT ? SOFT : own[i++])).join('');
  return text.slice(0, at) + written + text.slice(at + whole.length);
}

function breakLong(word: string): string {
  return word
    .split(SOFT)
    .map((piece) => ([...piece].length < LONGEST ? piece : chunks([...piece]).join(SOFT)))
    .join(SOFT);
}

function chunks(letters: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, i) =>
    letters.slice(i * PIECE, (i + 1) * PIECE).join(''),
  );
}

/** The parts of a long word of the field, as in the list above: «medicinhåndtering» → medicin, håndtering. One part where it is not there. */
export function partsOf(word: string): string[] {
  const lower = word.toLocaleLowerCase('da');
  const found = patterns.find(({ whole }) => lower.startsWith(whole));
  if (found === undefined) return [lower];
  return [
    ...found.parted.split(SOFT).slice(0, -1),
    (found.parted.split(SOFT).at(-1) ?? '') + lower.slice(found.whole.length),
  ];
}
