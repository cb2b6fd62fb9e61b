import { expect, test } from 'vitest';
import { faultPage } from './faultPage.ts';

const fault = { rule: 'id', severity: 'fejl', file: 'data/behov.csv', line: 9, column: 1, field: 'kode' } as const;

test('faultPage(problems, client) tells each fault under its file, as text', () => {
  const page = faultPage(
    [
      { ...fault, found: 'her står »<i>«', expected: 'der skal stå et id' },
      { ...fault, line: 12, found: 'her står intet', expected: 'der skal stå et id' },
    ],
    '/@vite/client',
  );
  expect(page).toContain('<h1>2 fejl i data og tekster</h1>');
  expect(page.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>data/behov.csv</h2>']);
  expect(page.match(/<li>.*?<\/li>/g)).toEqual([
    '<li>Linje 9, tegn 1: kolonnen »kode«: her står »&#60;i&#62;«, men der skal stå et id.</li>',
    '<li>Linje 12, tegn 1: kolonnen »kode«: her står intet, men der skal stå et id.</li>',
  ]);
  expect(page).toContain('src="/@vite/client"');
});
