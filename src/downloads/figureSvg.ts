import { standalone } from '../charts/standalone.ts';
import type { Figure } from '../figures/figure.ts';
import { standaloneLine } from '../text/kilder.ts';
import type { Dataversion } from '../model/study.ts';

/** A figure as a file of its own, drawn at its widest, with its finding, source and date inside. */
export function figureSvg(figure: Figure, dataversion: Dataversion): string {
  const width = Math.max(...figure.widths);
  const words = { title: figure.title, alt: figure.alt, source: standaloneLine(figure, dataversion) };
  return standalone(figure.draw({ width }), words).text;
}
