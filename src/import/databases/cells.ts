import type { SQLOutputValue } from 'node:sqlite';

/** A cell as text; what is no text or number is the empty text. */
export function textAt(value: SQLOutputValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A cell as a number; what is none counts as 0, since it is only a place to sort by. */
export function numberAt(value: SQLOutputValue): number {
  return Number.isFinite(Number(value)) ? Number(value) : 0;
}
