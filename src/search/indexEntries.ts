import { behovPath, forslagPath, oevrigtTemaPath, praksisPath, rollePath, temaPath } from '../model/paths.ts';
import { ROLLER, rolleNavn } from '../model/rolle.ts';
import type { Study } from '../model/study.ts';

/** One entry of the A-Å index. `path` is from the site's root. */
export interface IndexEntry {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

const danish = new Intl.Collator('da');

/** Words of the field, and the page that explains each. */
const WORDS: readonly (readonly [name: string, path: string])[] = [
  ['Dækning', 'daekning/'],
  ['ECTS', 'stoette/'],
  ['Behov uden forslag', 'daekning/huller/'],
  ['Kilder', 'kilder/'],
  ['Kompetencefond', 'stoette/'],
  ['Metode', 'metode/'],
  ['Planlægger', 'planlaeg/'],
  ['Rapporter', 'rapporter/'],
];

/** Needs, themes, roles, formats, proposals, practice examples, further themes and words by their first letter, in Danish order. */
export function indexEntries(study: Study): IndexLetter[] {
  const entries: IndexEntry[] = [
    ...study.behov.map((behov) => ({ name: behov.navn, kind: 'behov', path: behovPath(behov) })),
    ...study.temaer.map((tema) => ({ name: tema.navn, kind: 'tema', path: temaPath(tema) })),
    ...study.forslag.map((forslag) => ({
      name: forslag.titel,
      kind: forslag.format.navn.toLowerCase(),
      path: forslagPath(forslag),
    })),
    ...study.praksis.map((praksis) => ({ name: praksis.titel, kind: 'praksiseksempel', path: praksisPath(praksis) })),
    ...study.oevrigeTemaer.map((tema) => ({ name: tema.navn, kind: 'øvrigt tema', path: oevrigtTemaPath(tema) })),
    ...study.formater.map(({ navn }) => ({ name: navn, kind: 'format', path: 'formater/' })),
    ...ROLLER.map((rolle) => ({ name: rolleNavn[rolle], kind: 'rolle', path: rollePath(rolle) })),
    ...WORDS.map(([name, path]) => ({ name, kind: 'side', path })),
  ];
  const sorted = entries.sort((a, b) => danish.compare(a.name, b.name) || danish.compare(a.kind, b.kind));
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, own]) => ({ letter, entries: own }));
}

function letterOf(name: string): string {
  return /\p{L}/u.exec(name)?.[0].toLocaleUpperCase('da') ?? '#';
}
