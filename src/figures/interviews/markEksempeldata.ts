import { withNotice } from '../../charts/notice.ts';
import type { Interviewsaet } from '../../model/interviews.ts';
import { EKSEMPELDATA } from '../../text/interviews.ts';
import type { Figure } from '../figure.ts';

/** A figure of the set as it may be shown: that of a made-up set says so in its title, its drawing, its words and its table. */
export function markEksempeldata(figure: Figure, { type }: Pick<Interviewsaet, 'type'>): Figure {
  if (type === 'faktisk') return figure;
  const { table } = figure;
  return {
    ...figure,
    title: `EKSEMPELDATA: ${figure.title}`,
    alt: `${EKSEMPELDATA}. ${figure.alt}`,
    draw: (options) => withNotice(figure.draw(options), EKSEMPELDATA),
    table: { ...table, caption: `${table.caption} (${EKSEMPELDATA})`, mark: 'EKSEMPELDATA' },
  };
}
