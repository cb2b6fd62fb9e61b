import { kvartalNavn } from './plan.ts';
import type { PlanRow } from './schedule.ts';

/** The rows that have a quarter as a calendar (RFC 5545): one event a proposal, as long as its quarter, in which nobody is busy. */
export function calendar(rows: readonly PlanRow[], { navn, now }: { navn: string; now: Date }): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const title = navn.trim() === '' ? 'Plan' : `Plan for ${navn.trim()}`;
  const events = rows.filter(({ kvartal }) => kvartal !== '').flatMap((row) => eventOf(row, stamp));
  const head = [
    'VERSION:2.0',
    'PRODID:-//Kompetencebehov//Planlægger//DA',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(title)}`,
  ];
  return ['BEGIN:VCALENDAR', ...head, ...events, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf({ forslag, kvartal }: PlanRow, stamp: string): string[] {
  const [aar = 0, nr = 1] = kvartal.split('-').map(Number);
  const day = (quarter: number) =>
    `${aar + Math.floor((quarter - 1) / 4)}${String(((quarter - 1) % 4) * 3 + 1).padStart(2, '0')}01`;
  const { id, kode, titel, format, dage } = forslag;
  const days = dage[0] === dage[1] ? `${dage[0]}` : `${dage[0]}-${dage[1]}`;
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}-${kvartal}@kompetencebehov.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(nr)}`,
    `DTEND;VALUE=DATE:${day(nr + 1)}`,
    `SUMMARY:${escape(`${kode} ${titel}`)}`,
    `DESCRIPTION:${escape(`${format}, ${days} ${dage[1] === 1 ? 'dag' : 'dage'}. Begynder i ${kvartalNavn(kvartal)}; kvartalet er jeres tal.`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text values keep no character that would end or part them, nor one that a calendar may not hold. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** A line of at most 75 bytes; what is longer goes on below, after a space, and no letter is parted. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let [folded, length] = ['', 0];
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (length + size > 75) [folded, length] = [`${folded}\r\n `, 1];
    folded += letter;
    length += size;
  }
  return folded;
}
