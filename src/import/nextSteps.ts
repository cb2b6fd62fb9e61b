import type { DraftRow } from './mapping.ts';

/** Where the map lies unless the user says: beside the file, or beside QualCoder's project folder, never within it. */
export function mapPathOf(file: string): string {
  const project = file.replace(/[/\\]+$/, '').replace(/(\.qda)[/\\]data\.qda$/i, '$1');
  return `${project.replace(/\.[^./\\]+$/, '')}.kort.csv`;
}

const FILL: readonly (readonly [slags: DraftRow['slags'], words: string])[] = [
  ['kolonne', 'for hver kolonne i »til«, hvad den er, fx »interview« eller »kode«'],
  ['kode', 'for hver kode i »til« en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«'],
  ['interview', 'for hvert interview »rolle«, »omraade« og »maaned«, eller »ignorer« i »til«'],
];

/**
 * What the user is to do with the map that was written, in three lines: open, fill in, run again.
 * @param args the command's own arguments, to be repeated as they were
 */
export function nextSteps(map: string, drafts: readonly DraftRow[], args: readonly string[]): string[] {
  const asked = FILL.filter(([slags]) => drafts.some((draft) => draft.slags === slags)).map(([, words]) => words);
  return [
    `1. Åbn ${map} i et regneark.`,
    `2. Skriv ${asked.length === 0 ? 'i »til«, hvad hvert navn er' : asked.join('; ')}.`,
    `3. Gem filen som CSV UTF-8, og kør igen: npm run import -- ${args.map(quoted).join(' ')}`,
  ];
}

/** An argument that a shell would part is put in quotation marks. */
function quoted(arg: string): string {
  return /^[\p{L}\p{N}_./\\:=@+-]+$/u.test(arg) ? arg : `"${arg.replace(/(["$`\\])/g, '\\$1')}"`;
}
