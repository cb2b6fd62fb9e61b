import { expect, test } from 'vitest';
import { changesFeed } from './changesFeed.ts';

const words = { siteName: 'A & <b>', dataversion: { version: '1.1', dato: '2026-12-01' }, page: '/aendringer/' };

test('changesFeed(udgaver) tells each version, and markup is text', () => {
  const feed = changesFeed([{ fra: '1.0', til: '1.1', dato: '2026-12-01', aendringer: [] }], words);
  expect(feed).toContain('<title>Ændringer: A &amp; &lt;b&gt;</title>');
  expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated><link href="/aendringer/#v1.1"/>');
  expect(feed.match(/<entry>/g)).toHaveLength(1);
});

test('changesFeed([]) tells the first version', () => {
  expect(changesFeed([], words)).toContain('<summary>Første version.</summary>');
});
