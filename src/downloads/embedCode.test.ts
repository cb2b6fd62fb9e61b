import { expect, test } from 'vitest';
import { svg } from '../charts/svg.ts';
import { embedCode, embedRoom } from './embedCode.ts';

const drawn = (widths: [number, ...number[]]) => ({
  title: 'x'.repeat(40),
  widths,
  draw: ({ width }: { width: number }) => ({ width, height: 64_000 / width, body: svg`` }),
});

test('embedCode(figure) keeps a hostile title inside its attribute', () => {
  const room = { style: 'height:1px', most: 640 };
  expect(embedCode({ title: '"><script>', address: 'https://example.org/a?b&c', room })).toBe(
    '<div style="container-type:inline-size"><iframe src="https://example.org/a?b&amp;c" title="&quot;&gt;&lt;script&gt;" width="100%" height="640" style="height:1px" loading="lazy"></iframe></div>',
  );
});

test('embedRoom(figure, source) gives a narrow column the height of the phone’s drawing there', () => {
  expect(embedRoom(drawn([320, 720]), 'y'.repeat(60))).toEqual({
    style:
      'height:max(206px + min(100cqw - 32px, 736px) * 0.13, 252px + min(100cqw - 32px, 430px) * 0.63 - max(0px, 100cqw - 639px) * 9999, 252px + min(100cqw - 32px, 430px) * 0.63 - max(0px, 100cqw - 499px) * 9999)',
    most: 523,
  });
});

test('embedRoom(figure, source) lets the widest drawing count from 1000 px on', () => {
  expect(embedRoom(drawn([320, 720, 1120]), 'y').style).toContain(
    'max(206px + min(100cqw - 32px, 1120px) * 0.06, 206px + min(100cqw - 32px, 736px) * 0.13 - max(0px, 100cqw - 999px) * 9999, ',
  );
});
