import { escape } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';

/** How wide the styles show the drawings, where that is not their own width. */
const SHOWN: Readonly<Record<number, number>> = { 320: 430, 680: 736, 720: 736 };

/** Room for a figure alone, whatever the frame's width: its tallest drawing, and lines for its title and its source on a phone. */
export function embedHeight({ title, widths, draw }: Figure, source: string): number {
  const drawings = widths.map((width) => (draw({ width }).height * (SHOWN[width] ?? width)) / width);
  const words = Math.ceil(title.length / 20) * 27 + Math.ceil(source.length / 40) * 19;
  return Math.ceil(Math.max(...drawings) + words + 170);
}

/** HTML that shows a figure in a frame on another page. The title is text, whatever it holds. */
export function embedCode({ title, address, height }: { title: string; address: string; height: number }): string {
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
