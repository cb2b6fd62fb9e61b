import type { Agreement } from '../analysis/interviews/agreement.ts';
import { tal, Talord } from './tal.ts';

/** Alpha as Krippendorff writes it, to three decimals: «0,857»; «–» where it has no meaning. */
export function alfa(alpha: number | undefined): string {
  if (alpha === undefined) return '–';
  // Adding 0 makes a rounded -0 a plain 0.
  return (Math.round(alpha * 1000) / 1000 + 0).toFixed(3).replace('.', ',').replace('-', '−');
}

/** How far coders agree where they coded the same interviews, as paragraphs; why there is no number where there is none. */
export function describeAgreement(agreement: Agreement): string[] {
  const { interviews, withoutPlaces } = agreement;
  if (interviews.length > 0) return compared(agreement);
  if (withoutPlaces.length > 0) return [`${codedBySeveral(withoutPlaces.length)}, men ${NO_PLACES}`];
  return ['Intet interview er kodet af flere, så det kan ikke regnes ud, hvor enige koderne er.', WHO_READ];
}

const NO_PLACES =
  'koderne har markeret teksten frit, og sættet siger ikke, hvor markeringerne står, eller hvor langt interviewet er, så det kan ikke regnes ud, hvor enige de er.';

const WHO_READ = 'En koder uden kodninger i et interview regnes ikke for at have læst det.';

function codedBySeveral(n: number): string {
  return `${n === 1 ? 'Ét interview er' : `${Talord(n)} interviews er`} kodet af flere`;
}

function compared(agreement: Agreement): string[] {
  const { interviews, withoutPlaces, perBehov, laengde, alpha } = agreement;
  const sum = (of: 'marked' | 'markedByAll') => perBehov.reduce((all, one) => all + one[of], 0);
  const counts = `Behov for behov markerede mindst én koder ${tal(sum('marked'))} tegn, og alle koderne markerede ${tal(sum('markedByAll'))} af dem.`;
  return [
    `${codedBySeveral(interviews.length)}, ${tal(laengde)} tegn i alt. ${counts}`,
    [`Krippendorffs alfa over alle behov: ${alfa(alpha)}.`, describeInterval(agreement), describeBelow(agreement)]
      .join(' ')
      .trim(),
    ...describeOthers(withoutPlaces.length),
    WHO_READ,
  ];
}

function describeOthers(n: number): string[] {
  if (n === 0) return [];
  const others = n === 1 ? 'Ét interview mere' : `${Talord(n)} interviews mere`;
  return [`${others} er kodet af flere, men uden sted for hver markering eller uden længde, og er ikke regnet med.`];
}

function describeInterval({ interviews, alpha, interval }: Agreement): string {
  if (alpha === undefined) return 'Der er ingen forskelle at regne på, for koderne markerede alt eller intet.';
  if (interval !== undefined) return `Interval: ${alfa(interval.low)} til ${alfa(interval.high)}.`;
  if (interviews.length < 5) return 'Der er intet interval, for det kræver mindst fem interviews, som flere har kodet.';
  return 'Der er intet interval, for uden ét af interviewene er der intet at regne på.';
}

function describeBelow({ perBehov, belowTentative }: Agreement): string {
  const known = perBehov.filter(({ alpha }) => alpha !== undefined).length;
  if (known === 0) return '';
  const below = belowTentative === 0 ? 'Intet' : `${tal(belowTentative)} af ${tal(known)}`;
  return `${below} behov ligger under 0,667, som er Krippendorffs grænse for foreløbige slutninger.`;
}
