import { afterEach, expect, test, vi } from 'vitest';
import { dato, maanedNavn } from './dato.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('dato(iso) writes a long Danish date', () => {
  expect(dato('2026-11-22')).toBe('22. november 2026');
  expect(dato('2024-02-29')).toBe('29. februar 2024');
});

test('maanedNavn(iso) writes a Danish month', () => {
  expect(maanedNavn('2024-02')).toBe('februar 2024');
});

test('dato(undefined) says that there is no date', () => {
  expect(dato(undefined)).toBe('udateret');
});

test('dato(iso) tells the same day west and east of Greenwich', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(new Date('2026-01-01T00:00:00Z').getDate()).toBe(31);
  vi.resetModules();
  const west = await import('./dato.ts');
  expect(west.dato('2026-01-01')).toBe('1. januar 2026');
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(dato('2026-12-31')).toBe('31. december 2026');
});
