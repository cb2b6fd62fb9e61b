import type { Agreement } from '../analysis/interviews/agreement.ts';
import { Talord, tal } from './tal.ts';

/** How far coders agree where they coded the same interviews, as sentences; «–» where alpha or its interval has no meaning. */
export function describeAgreement({
  interviews,
  given,
  givenByAll,
  units,
  agreed,
  alpha,
  interval,
}: Agreement): string {
  const two = (n: number) => tal(Math.round(n * 100) / 100);
  const range = interval === undefined ? '–' : `${two(interval.low)} til ${two(interval.high)}`;
  // Cut, not rounded: only where all agree may it say 100.
  const percent = units === 0 ? '–' : tal(Math.floor((1000 * agreed) / units) / 10);
  const found = `${interviews.length === 1 ? 'Ét interview er' : `${Talord(interviews.length)} interviews er`} kodet af flere.`;
  return `${found} Af ${tal(given)} koder, som mindst én gav et segment, gav alle ${tal(givenByAll)}. Talt over alle behov var de enige i ${tal(agreed)} af ${tal(units)} felter (${percent} procent). Krippendorffs alfa: ${alpha === undefined ? '–' : two(alpha)} (interval: ${range}).`;
}
