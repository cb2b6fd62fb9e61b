import { expect, test } from 'vitest';
import { cssString, pageMargins } from './pageMargins.ts';

test('pageMargins(siteName, dataversion) puts name, version and date in the margins', () => {
  expect(pageMargins('Behov på kortet', { version: '1.0', dato: '2026-11-22' })).toBe(
    '@page{@top-left{content:"Behov på kortet"}@bottom-left{content:"Dataversion 1.0, 22. november 2026"}}',
  );
});

test('cssString(text) lets nothing end the string or the style element', () => {
  expect(cssString('a"b\\c</style>\n')).toBe('"a\\22 b\\5c c\\3c \\2f style\\3e \\a "');
  expect(cssString('')).toBe('""');
});
