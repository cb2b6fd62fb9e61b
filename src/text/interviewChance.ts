import { type GapsByChance, MOST_ALLOTMENTS } from '../analysis/interviews/gapsByChance.ts';
import { type Omraade, type Rolle, ROLLER, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';
import { interviewOrd, tal, talord } from './tal.ts';

/**
 * Whether the differences between the roles are larger than chance gives, as paragraphs; no p-values. Where there is nothing to
 * compare, one sentence says why.
 * @param n interviews of each role
 */
export function describeGaps(gaps: GapsByChance | undefined, n: Readonly<Record<Rolle, number>>): string[] {
  if (gaps === undefined) return [describeOneRole(n)];
  if (gaps.ways === 1) return [INSEPARABLE];
  const names = gaps.gaps.filter(({ standsOut }) => standsOut).map(({ behov }) => behov.navn);
  const standsOut = gaps.canStandOut ? describeStandsOut(names) : describeTooFew(gaps);
  return [describeChance(gaps), standsOut, [describeTried(gaps), ...gaps.ensidige.map(oneSided)].join(' ')];
}

const INSEPARABLE =
  'Hver rolle har kun interviews på sit eget område. Derfor kan det ikke skilles ad, om en forskel skyldes rollen eller området.';

function describeOneRole(n: Readonly<Record<Rolle, number>>): string {
  const held = ROLLER.filter((rolle) => n[rolle] > 0);
  if (held.length === 0) return 'Der er ingen interviews at sammenligne.';
  const names = liste(held.map((rolle) => rolleNavn[rolle].toLowerCase()));
  return `Der er kun interviews med ${names}, så rollerne kan ikke sammenlignes.`;
}

/** How many needs differ between the roles as much as chance alone would make them. */
export function describeChance({
  n,
  least,
  byChance,
  found,
}: Pick<GapsByChance, 'n' | 'least' | 'byChance' | 'found'>) {
  const average = tal(Math.round(byChance * 10) / 10);
  const fewest = Math.min(n.myndighed, n.udfoerer);
  const isEven = n.myndighed === n.udfoerer;
  const uneven = `Der er ${intervieword(n.myndighed)} med myndighed og ${talord(n.udfoerer)} med udfører, så hver forskel er regnet om til ${talord(fewest)} med hver. `;
  const gap = isEven
    ? `en forskel mellem rollerne på mindst ${intervieword(least)}`
    : `en forskel mellem rollerne, der svarer til mindst ${talord(least)} af ${intervieword(fewest)}`;
  return `${isEven ? '' : uneven}Fordelte man rollerne tilfældigt på hvert områdes interviews, ville der i snit være ${average} behov med ${gap}. Her er der ${found === 0 ? 'ingen' : talord(found)}.`;
}

function intervieword(n: number): string {
  return `${talord(n)} ${interviewOrd(n)}`;
}

/** Which needs stand out beyond what chance gives. */
export function describeStandsOut(names: readonly string[]): string {
  if (names.length === 0)
    return 'Ingen af forskellene er større end den største forskel i 95 af 100 tilfældige fordelinger. De skal læses som uklare.';
  const needs = liste(names.map((name) => `»${name}«`));
  return `${needs} skiller sig ud: ${names.length === 1 ? 'forskellen er' : 'forskellene er'} større end den største forskel i 95 af 100 tilfældige fordelinger. Resten skal læses som uklare.`;
}

function describeTooFew({ ways }: GapsByChance): string {
  return `Ingen forskel kan skille sig ud med så få interviews. Der er kun ${talord(ways)} måder at fordele rollerne på, så selv den størst mulige forskel kommer i mere end 5 af 100 af dem. Forskellene skal læses som uklare.`;
}

function describeTried({ isExact, allotments, ways }: GapsByChance): string {
  const tried = isExact
    ? `Alle ${talord(ways)} måder at fordele rollerne på inden for områderne er prøvet.`
    : `Der er flere end ${tal(MOST_ALLOTMENTS)} måder at fordele rollerne på inden for områderne, så ${tal(allotments)} tilfældige er prøvet.`;
  return `${tried} Hver fordeling tæller med sin største forskel blandt alle behov.`;
}

function oneSided(omraade: Omraade): string {
  return `På området ${omraadeNavn[omraade].toLowerCase()} er der kun interviews med én rolle, så der kan rollerne ikke byttes om.`;
}
