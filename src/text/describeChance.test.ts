import { expect, test } from 'vitest';
import { describeChance, describeStandsOut } from './describeChance.ts';

test('describeChance tells what chance gives and what there is', () => {
  expect(describeChance({ least: 3, byChance: 4.26, found: 9 })).toBe(
    'Fordelte man rollerne tilfældigt på interviewene, ville der i snit være 4,3 behov med en forskel på mindst tre interviews mellem rollerne. Her er der ni.',
  );
});

test('describeStandsOut names what is more than chance, and calls the rest unclear', () => {
  expect(describeStandsOut([])).toBe(
    'Ingen af forskellene er større, end tilfældet kan give. De skal læses som uklare.',
  );
  expect(describeStandsOut(['Vold'])).toBe(
    '»Vold« skiller sig ud: forskellen er større, end tilfældet giver med så mange behov. Resten skal læses som uklare.',
  );
  expect(describeStandsOut(['Vold', 'Angst'])).toMatch(/^»Vold« og »Angst« skiller sig ud: forskellene er større/);
});
