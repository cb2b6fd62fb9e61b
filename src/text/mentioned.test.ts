import { expect, test } from 'vitest';
import { mentioned } from './mentioned.ts';

test('mentioned(mentions, behov) tells k of n', () => {
  expect(mentioned({ k: Uint32Array.of(0, 4), n: 6 }, 1)).toBe('Nævnt i 4 af 6 interviews.');
  expect(mentioned({ k: Uint32Array.of(0, 4), n: 6 }, 0)).toBe('Nævnt i 0 af 6 interviews.');
});
