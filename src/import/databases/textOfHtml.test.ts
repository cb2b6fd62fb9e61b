import { expect, test } from 'vitest';
import { textOfHtml } from './textOfHtml.ts';

test('textOfHtml(html) takes tags off and reads entities once', () => {
  expect(textOfHtml('<h2 class="a">Ål &amp; &lt;b&gt;</h2>\n<p>x&nbsp;y</p>')).toBe('Ål & <b>\nx\u00A0y');
  expect(textOfHtml('&#230;&#xf8;&#XE5; &amp;lt; &ukendt; &#x110000; 3 < 4')).toBe(
    'æøå &lt; &ukendt; &#x110000; 3 < 4',
  );
});
