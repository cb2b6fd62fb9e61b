import { type OmFelt, UDGIVER_FELTER } from '../model/study.ts';
import { liste } from './liste.ts';
import { capital } from './tal.ts';

/** Who publishes and answers for it: what is told, then in one sentence what is not. */
export function udgiverISaetning(om: Readonly<Record<(typeof UDGIVER_FELTER)[number], OmFelt>>): string {
  const felter = UDGIVER_FELTER.map((felt) => om[felt]);
  const missing = felter.filter(({ vaerdi }) => vaerdi === undefined).map(({ navn }) => navn.toLowerCase());
  const told = felter.filter(({ vaerdi }) => vaerdi !== undefined).map(({ navn, vaerdi }) => `${navn}: ${vaerdi}.`);
  return [...told, ...(missing.length > 0 ? [`${capital(liste(missing))} er ikke oplyst.`] : [])].join(' ');
}
