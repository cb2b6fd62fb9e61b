import { expect, test } from 'vitest';
import { embedCode } from './embedCode.ts';

test('embedCode(figure) keeps a hostile title inside its attribute', () => {
  expect(embedCode({ title: '"><script>', address: 'https://example.org/a?b&c', height: 640 })).toBe(
    '<iframe src="https://example.org/a?b&amp;c" title="&quot;&gt;&lt;script&gt;" width="100%" height="640" loading="lazy"></iframe>',
  );
});
