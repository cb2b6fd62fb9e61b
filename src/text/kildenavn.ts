import type { Kilde } from '../model/study.ts';
import { dato } from './dato.ts';

/** A source in a figure's or a row's source line: its short title, the meeting or setting, and its date. */
export function kildenavn({ titel, anledning, dato: iso }: Kilde): string {
  const [short = titel] = titel.split(':');
  return `${short}, ${anledning} (${dato(iso)})`;
}
