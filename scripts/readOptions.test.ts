import { expect, test } from 'vitest';
import { numberFaults, optionFaults } from './readOptions.ts';

const options = { data: { type: 'string' }, out: { type: 'string' }, citater: { type: 'boolean' } } as const;
const faultsOf = (...args: string[]) => optionFaults(args, options, false);

test('optionFaults(args, options) is empty for what the command takes', () => {
  expect(faultsOf()).toEqual([]);
  expect(faultsOf('--data', 'mappe', '--out=-mappe', '--citater')).toEqual([]);
  expect(optionFaults(['fil.csv', '--', '--fil'], options, true)).toEqual([]);
});

test('optionFaults(args, options) tells every fault with what the command takes', () => {
  expect(faultsOf('--dta', 'mappe', '--data')).toEqual([
    'Her står »--dta«, men kommandoen tager --data, --out og --citater.',
    'Her står »mappe«, men kommandoen tager --data, --out og --citater.',
    '--data: her mangler en værdi, fx »--data …«.',
  ]);
  expect(faultsOf('--out', '--citater')).toEqual(['--out: her mangler en værdi, fx »--out …«.']);
  expect(faultsOf('--citater=ja')).toEqual(['--citater tager ingen værdi, men her står »ja«.']);
  expect(optionFaults(['-x'], {}, false)).toEqual(['Her står »-x«, men kommandoen tager ingen valg.']);
});

test('numberFaults(values, least) takes whole numbers from the least on', () => {
  expect(numberFaults({ interviews: '12', codings: '1' }, 1)).toEqual([]);
  expect(numberFaults({ interviews: 'abc', codings: '0', seed: '1.5' }, 1)).toEqual([
    '--interviews: her står »abc«, men der skal stå et helt tal, mindst 1.',
    '--codings: her står »0«, men der skal stå et helt tal, mindst 1.',
    '--seed: her står »1.5«, men der skal stå et helt tal, mindst 1.',
  ]);
});
