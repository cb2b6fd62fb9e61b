import { escape } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';

/** The most that the styles let a drawing be wide, in px, where that is not its own width. */
const SHOWN: Readonly<Record<number, number>> = { 320: 430, 720: 736 };
const shown = (width: number) => SHOWN[width] ?? width;

/** From these widths of a frame on, in px, lines of words are longer, and the styles show a wider drawing than the phone's, and the widest. */
const [LONGER, WIDE, WIDEST] = [500, 640, 1000];

/** The height of a frame for a figure alone. */
export interface Room {
  /** In CSS, where the frame stands in a container whose width counts. */
  readonly style: string;
  /** The most that it needs anywhere, in px. */
  readonly most: number;
}

/**
 * Room for the drawing that a frame of each width shows, for lines of title and source, and for what stands between them. Wider
 * drawings are lower, so the greatest height counts, and a factor of 9999 takes a height away where its drawing is not shown.
 */
export function embedRoom({ title, widths, draw }: Pick<Figure, 'title' | 'widths' | 'draw'>, source: string): Room {
  const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
  const words = (lineOfTitle: number, lineOfSource: number) =>
    lines(title, lineOfTitle) * 27 + lines(source, lineOfSource) * 19 + 160;
  const [few, more, many] = [words(20, 40), words(32, 55), words(50, 65)];
  const ratio = (width: number) => Math.ceil((draw({ width }).height / width) * 100) / 100;
  const phone = widths.filter((width) => width <= 560);
  const [steepest, broadest] = [Math.max(...phone.map(ratio)), Math.max(...phone.map(shown))];
  // The drawing of 560 px gives way to the phone's between 860 and 960 px.
  const wide = widths.filter((width) => width !== 1120 && (width !== 320 || widths.includes(560)));
  const room = (words: number, width: number, ratio: number) =>
    `${words}px + min(100cqw - 32px, ${width}px) * ${ratio}`;
  const upTo = (width: number, height: string) => `${height} - max(0px, 100cqw - ${width - 1}px) * 9999`;
  const hasWidest = widths.includes(1120);
  const wider = wide.map((width) => room(many, shown(width), ratio(width)));
  const heights = [
    ...(hasWidest ? [room(many, 1120, ratio(1120))] : []),
    ...(hasWidest ? wider.map((height) => upTo(WIDEST, height)) : wider),
    upTo(WIDE, room(more, broadest, steepest)),
    upTo(LONGER, room(few, broadest, steepest)),
  ];
  return {
    style: `height:max(${heights.join(', ')})`,
    most: Math.ceil(Math.max(few + broadest * steepest, ...wide.map((width) => many + shown(width) * ratio(width)))),
  };
}

/**
 * HTML that shows a figure in a frame on another page. The title is text, whatever it holds. The height follows the width of the
 * column; a page that drops styles gives the frame the most it needs.
 */
export function embedCode({ title, address, room }: { title: string; address: string; room: Room }): string {
  return `<div style="container-type:inline-size"><iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${room.most}" style="${room.style}" loading="lazy"></iframe></div>`;
}
