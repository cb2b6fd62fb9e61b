import type { Figure } from '../figures/figure.ts';

/** How wide the styles show the drawings, where that is not their own width. */
const SHOWN: Readonly<Record<number, number>> = { 320: 430, 680: 736, 720: 736 };

/** From this width on, in px, a frame shows a wider drawing than the phone's. */
const WIDE = 640;

/** The room that a figure alone needs in a frame, in px. */
export interface Room {
  /** From `WIDE` on. */
  readonly wide: number;
  /** Below it: the drawing is `ratio` times as high as wide, at most `most` wide, and words and gaps stand round it. */
  readonly narrow: { readonly words: number; readonly ratio: number; readonly most: number };
}

/** The tallest drawing that a frame may show, lines for the title and the source, and what stands between them. */
export function embedRoom({ title, widths, draw }: Figure, source: string): Room {
  const shown = widths.map((width) => ({ width, most: SHOWN[width] ?? width, ratio: draw({ width }).height / width }));
  const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
  const phone = shown.filter(({ width }) => width <= 560);
  // The drawing of 560 px gives way to the phone's between 860 and 960 px.
  const wide = widths.includes(560) ? shown : shown.filter(({ width }) => width > 320);
  return {
    wide: Math.ceil(
      Math.max(...wide.map(({ most, ratio }) => most * ratio)) + lines(title, 50) * 27 + lines(source, 65) * 19 + 150,
    ),
    narrow: {
      words: lines(title, 20) * 27 + lines(source, 40) * 19 + 170,
      ratio: Math.ceil(Math.max(...phone.map(({ ratio }) => ratio)) * 100) / 100,
      most: Math.max(...phone.map(({ most }) => most)),
    },
  };
}

/**
 * HTML that shows a figure in a frame on another page. The title is text, whatever it holds. The height follows the width of the
 * column, where the phone's drawing counts below `WIDE` alone; a page that drops styles gives every frame the room of a phone's.
 */
export function embedCode({ title, address, room }: { title: string; address: string; room: Room }): string {
  const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
  const escape = (text: string) => text.replace(/[&"<>]/g, (mark) => MARKS[mark] ?? mark);
  const { words, ratio, most } = room.narrow;
  const narrow = `${words}px + min(100cqw - 32px, ${most}px) * ${ratio} - max(0px, 100cqw - ${WIDE - 1}px) * 9999`;
  const height = Math.max(room.wide, Math.ceil(words + most * ratio));
  return `<div style="container-type:inline-size"><iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" style="height:max(${room.wide}px, ${narrow})" loading="lazy"></iframe></div>`;
}
