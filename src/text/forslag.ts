import { omraadeNavn, rolleNavn, type Gruppe, grupperOf, omraadeOf } from '../model/rolle.ts';
import type { Study, Forslag, Kilde, Link } from '../model/study.ts';
import { dato } from './dato.ts';
import { liste } from './liste.ts';
import { Talord, talord, capital } from './tal.ts';

/** How many proposals there are of each format: «Tolv forslag: fire temadage, seks kompetenceforløb og to organisatoriske læringsforløb». */
export function antalForslag({ forslag, formater }: Pick<Study, 'forslag' | 'formater'>): string {
  const parts = formater.flatMap((format) => {
    const n = forslag.filter((one) => one.format === format).length;
    if (n === 0) return [];
    // In figures, for the gender of a format's name is not known.
    return n === 1 ? `1 ${format.navn.toLowerCase()}` : `${talord(n)} ${format.flertal}`;
  });
  return parts.length === 0 ? `${Talord(0)} forslag` : `${Talord(forslag.length)} forslag: ${liste(parts)}`;
}

/** What the report, or another source, leaves open is counted for both. */
const notNamed = (kilde: Kilde, both: string) =>
  `Ikke nævnt i ${kilde.art === 'rapport' ? 'afrapporteringen' : 'kilden'}; regnet for begge ${both}`;

/** What the four small boxes beside a proposal say. */
export const HVEM_FELTERNE =
  'De fire felter viser, hvem et forslag er for: myndighed og udfører, hver med børn og unge først.';

/** The roles a proposal is for, or that its source names none: «Myndighed og udfører». */
export function forRoller({ roller, ikkeNaevnt, kilde }: Pick<Forslag, 'roller' | 'ikkeNaevnt' | 'kilde'>): string {
  if (ikkeNaevnt.includes('roller')) return notNamed(kilde, 'roller');
  return capital(liste(roller.map((rolle) => rolleNavn[rolle].toLowerCase())));
}

/** The areas a proposal is for, or that its source names none: «Børn og unge», «Børn, unge og voksne». */
export function forOmraader({
  omraader,
  ikkeNaevnt,
  kilde,
}: Pick<Forslag, 'omraader' | 'ikkeNaevnt' | 'kilde'>): string {
  if (ikkeNaevnt.includes('omraader')) return notNamed(kilde, 'områder');
  const [only, other] = omraader;
  return only === undefined ? '' : other === undefined ? omraadeNavn[only] : 'Børn, unge og voksne';
}

/** A proposal's short code in tables and maps: the first letter of its format and its number, «T1», «K3», «O2». */
export function forslagKode({ format, nummer }: Forslag): string {
  return `${format.navn.charAt(0).toUpperCase()}${nummer}`;
}

/** The codes of the proposals behind some links, each once: «K1 O2». */
export function forslagKoder(links: readonly Link[]): string {
  return [...new Set(links.map(({ forslag }) => forslagKode(forslag)))].join(' ');
}

/** How far a proposal has come: what the editors know, or that it is proposed. */
export function forslagStatus({ kursus }: Pick<Forslag, 'kursus'>): string {
  return kursus.status ?? 'foreslået';
}

export const IKKE_OPLYST = 'ikke oplyst';

/** What a reader looks for in a course, each with its answer or «ikke oplyst», then what else is known. */
export function kursusFakta({ kursus }: Pick<Forslag, 'kursus'>): (readonly [name: string, value: string])[] {
  const { underviser, pris, datoer, tilmelding, udbyder, sted, laeringsmaal, forudsaetninger, evaluering } = kursus;
  const asked = [
    ['Underviser', underviser],
    ['Pris', pris],
    ['Datoer', datoer.length === 0 ? undefined : liste(datoer.map((iso) => dato(iso)))],
    ['Tilmelding', tilmelding],
  ] as const;
  const known = [
    ['Udbyder', udbyder],
    ['Sted', sted],
    ['Læringsmål', laeringsmaal],
    ['Forudsætninger', forudsaetninger],
    ['Evaluering', evaluering],
    ['Foreslået af', kursus.foreslaaetAf],
  ] as const;
  return [
    ...asked.map(([name, value]) => [name, value ?? IKKE_OPLYST] as const),
    ...known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  ];
}

/** The groups that a proposal is for. */
export function forslagGrupper({ roller, omraader }: Pick<Forslag, 'roller' | 'omraader'>): Gruppe[] {
  return grupperOf(...roller).filter((gruppe) => omraader.includes(omraadeOf(gruppe)));
}
