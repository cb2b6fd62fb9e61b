import type { Kilde } from '../model/study.ts';
import { dato } from './dato.ts';

/** A source in a figure's or a row's source line: its title (of a report the part before the colon), the meeting or setting, and its date. */
export function kildenavn({ titel, anledning, dato: iso, art }: Kilde): string {
  const [short = titel] = art === 'rapport' ? titel.split(':') : [titel];
  return `${short}, ${anledning} (${dato(iso)})`;
}
