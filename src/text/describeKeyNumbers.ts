import type { KeyNumbers } from '../model/udgivet.ts';
import { tal } from './tal.ts';

/** What differs between two sets of key numbers, a line each: «myndighed, voksne: 7 → 6 uden forslag». A number that one of them lacks counts as 0. */
export function describeKeyNumbers(before: KeyNumbers, after: KeyNumbers): string[] {
  return keysOf(before, after).flatMap((about) =>
    keysOf(before[about], after[about]).flatMap((what) => {
      const [old, now] = [before[about]?.[what] ?? 0, after[about]?.[what] ?? 0];
      return old === now ? [] : [`${about}: ${tal(old)} → ${tal(now)} ${what}`];
    }),
  );
}

function keysOf(a: object = {}, b: object = {}): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
