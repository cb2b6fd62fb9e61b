import { expect, test } from 'vitest';
import { bindNumbers } from './bindNumbers.ts';

test.each([
  ['fra 90-100 til 36-40 sager', 'fra <span class="nb">90-100</span> til <span class="nb">36-40 sager</span>'],
  ['en brush-up på 5 ECTS-point', 'en <span class="nb">brush-up</span> på <span class="nb">5 ECTS-point</span>'],
  ['den 22. november 2026', 'den <span class="nb">22. november 2026</span>'],
  ['33,5 mio. kr. ventedes', '<span class="nb">33,5 mio. kr</span>. ventedes'],
  ['på 1 side, 31 KB', 'på <span class="nb">1 side</span>, <span class="nb">31 KB</span>'],
  ['4-10 dage, 20-40 timer', '<span class="nb">4-10 dage</span>, <span class="nb">20-40 timer</span>'],
  ['fra 1 til 10 dage', 'fra <span class="nb">1 til 10 dage</span>'],
  ['45 sager pr. medarbejder', '<span class="nb">45 sager</span> <span class="nb">pr. medarbejder</span>'],
  ['12 behov, 1 interview', '<span class="nb">12 behov</span>, <span class="nb">1 interview</span>'],
  ['12 behovene, 3 ord', '12 behovene, 3 ord'],
  ['nr. 891, § 126', 'nr. 891, <span class="nb">§ 126</span>'],
])('bindNumbers(page) binds a number to its unit: %s', (text, bound) => {
  expect(bindNumbers(`<head><title>1 side</title></head><body><p>${text}</p>`)).toBe(
    `<head><title>1 side</title></head><body><p>${bound}</p>`,
  );
});

test('bindNumbers(page) keeps the options of a command whole', () => {
  expect(bindNumbers('<body><code>npm run ny-ting -- --navn x</code>')).toBe(
    '<body><code>npm run <span class="nb">ny-ting</span> <span class="nb">--</span> <span class="nb">--navn</span> x</code>',
  );
});

test('bindNumbers(page) leaves tags, drawings, scripts and code as they are', () => {
  const page =
    '<body><p title="1 side"></p><svg><text>4-10 dage</text></svg><code>1 side</code><script>a = "1 side"</script>';
  expect(bindNumbers(page)).toBe(page);
});
