import { expect, test } from 'vitest';
import { udgiverISaetning } from './udgiver.ts';

const om = (udgiver?: string, redaktion?: string, kontakt?: string) => ({
  udgiver: { navn: 'Udgiver', vaerdi: udgiver },
  redaktion: { navn: 'Redaktion', vaerdi: redaktion },
  kontakt: { navn: 'Kontakt', vaerdi: kontakt },
});

test('udgiverISaetning(om) says each that is told', () => {
  expect(udgiverISaetning(om('Æblegården', 'Åse', 'aase@example.org'))).toBe(
    'Udgiver: Æblegården. Redaktion: Åse. Kontakt: aase@example.org.',
  );
});

test('udgiverISaetning(om) says once what is not told', () => {
  expect(udgiverISaetning(om())).toBe('Udgiver, redaktion og kontakt er ikke oplyst.');
  expect(udgiverISaetning(om('Æblegården'))).toBe('Udgiver: Æblegården. Redaktion og kontakt er ikke oplyst.');
});
