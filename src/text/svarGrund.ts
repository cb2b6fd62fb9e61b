import type { FormatEcts } from '../analysis/ectsOfFormat.ts';
import { dageAf } from './varighed.ts';

/** Why support may be sought for a format or not, as one sentence. */
export function svarGrund({ format, svar }: FormatEcts): string {
  if (svar === 'kan søges') return 'Timerne når det mindste omfang, der kan støttes.';
  if (svar === 'usikkert')
    return 'Timerne når ikke i sig selv op på det mindste omfang. Med forberedelse gør de det måske, men det er ikke opgjort.';
  return `Timerne er ikke oplyst, så det kan ikke regnes ud. Formatet varer ${dageAf(format)}.`;
}
