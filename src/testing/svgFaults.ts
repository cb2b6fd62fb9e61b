import type { Drawing } from '../charts/svg.ts';
import { type Face, textWidth } from '../charts/text.ts';

const TEXT = /<text x="([^"]*)" y="([^"]*)" font-size="([^"]*)"([^>]*)>([^<]*)<\/text>/g;
const SMALLEST = 13;
/** The template rounds places to two decimals. */
const ROUNDING = 0.02;

/**
 * For tests: what no drawing may have, in words. Text outside its edges, text under 13 px, ids, sizes that are not numbers.
 * An empty list is a sound drawing.
 */
export function testFaults({ width, height, y = 0, body: { text } }: Drawing): string[] {
  const size = [width, height].every((n) => Number.isFinite(n) && n > 0) ? [] : [`size ${width} × ${height}`];
  const ids = [...text.matchAll(/ id="[^"]*"/g)].map(([id]) => `id:${id}`);
  const texts = [...text.matchAll(TEXT)];
  const unread = text.split('<text').length - 1 - texts.length;
  const strays = unread > 0 ? [`${unread} texts of an unknown shape`] : [];
  return [
    ...size,
    ...ids,
    ...strays,
    ...texts.flatMap((match) => textFaults(match, { width, top: y, bottom: y + height })),
  ];
}

function textFaults(
  [, x, y, fontSize, rest = '', content = '']: RegExpExecArray,
  { width, top, bottom }: { width: number; top: number; bottom: number },
) {
  const [left, right] = edges(Number(x), Number(fontSize), rest, plain(content));
  const isAcross = left >= -ROUNDING && right <= width + ROUNDING;
  const inside = isAcross && Number(y) >= top + Number(fontSize) / 2 && Number(y) <= bottom;
  return [
    ...(inside ? [] : [`outside: ${plain(content)} (${left.toFixed(1)} to ${right.toFixed(1)}, ${y})`]),
    ...(Number(fontSize) >= SMALLEST ? [] : [`small: ${plain(content)} (${fontSize})`]),
  ];
}

function edges(x: number, size: number, rest: string, content: string): [number, number] {
  const face: Face = rest.includes('font-family="Newsreader')
    ? 'serif'
    : rest.includes('font-weight="600"')
      ? 'semibold'
      : 'regular';
  const width = textWidth(content, { size, face });
  const before = rest.includes('text-anchor="end"') ? width : rest.includes('text-anchor="middle"') ? width / 2 : 0;
  return [x - before, x - before + width];
}

function plain(content: string): string {
  return content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
