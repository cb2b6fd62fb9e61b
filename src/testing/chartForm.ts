import { expect, test } from 'vitest';
import { standalone } from '../charts/standalone.ts';
import type { Drawing } from '../charts/svg.ts';
import { testFaults } from './svgFaults.ts';

interface Form {
  readonly widths: readonly number[];
  readonly words: Parameters<typeof standalone>[1];
  /** A usual drawing, kept as a file at each width. */
  readonly usual: (width: number) => Drawing;
  /** Drawings with a text in every place that takes one. */
  readonly labelled: (text: string, width: number) => readonly Drawing[];
  /** Drawings of nothing, of very much, or of both. */
  readonly extreme: (width: number) => readonly Drawing[];
}

/** Tests what holds for every form of chart. `call` is how it is called: «laneMap(map)». */
export function testForm(call: string, { widths, words, usual, labelled, extreme }: Form): void {
  const [name] = call.split('(');
  const faults = (drawings: readonly Drawing[]) => drawings.flatMap(testFaults);

  test.each(widths)(`${call} draws at %i px`, async (width) => {
    const { text } = standalone(usual(width), words);
    await expect(text).toMatchFileSnapshot(`./__snapshots__/${name}-${width}.svg`);
  });

  test.each([...new Set([320, ...widths])])(
    `${call} keeps all text inside %i px: 500 letters, many words, nothing, much`,
    (width) => {
      expect(faults(labelled('å'.repeat(500), width))).toEqual([]);
      expect(faults(labelled('ål og æg '.repeat(60), width))).toEqual([]);
      expect(faults(extreme(width))).toEqual([]);
    },
  );

  test(`${call} escapes names`, () => {
    for (const { body } of labelled('<b>&</b>', 720)) {
      expect(body.text).toContain('&lt;b&gt;&amp;&lt;/b&gt;');
      expect(body.text).not.toContain('<b');
    }
  });
}
