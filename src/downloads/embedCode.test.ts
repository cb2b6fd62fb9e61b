import { expect, test } from 'vitest';
import { embedCode } from './embedCode.ts';

const room = { wide: 400, narrow: { words: 200, ratio: 2.5, most: 430 } };

test('embedCode(figure) keeps a hostile title inside its attribute', () => {
  const code = embedCode({ title: '"><script>', address: 'https://example.org/a?b&c', room });
  expect(code).toContain(
    '<iframe src="https://example.org/a?b&amp;c" title="&quot;&gt;&lt;script&gt;" width="100%" height="1275" ',
  );
});

test('embedCode(figure) gives a narrow column the height of its drawing there, and a page that drops styles the most', () => {
  expect(embedCode({ title: 'a', address: 'b', room })).toBe(
    '<div style="container-type:inline-size"><iframe src="b" title="a" width="100%" height="1275" style="height:max(400px, 200px + min(100cqw - 32px, 430px) * 2.5 - max(0px, 100cqw - 639px) * 9999)" loading="lazy"></iframe></div>',
  );
});
