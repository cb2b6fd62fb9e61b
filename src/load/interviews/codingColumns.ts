import type { Codings } from '../../model/interviews.ts';

export type Columns = Pick<Codings, 'interview' | 'behov' | 'segment' | 'koder'>;

export function columnsOf(length: number): Columns {
  return {
    interview: new Uint32Array(length),
    behov: new Uint16Array(length),
    segment: new Uint32Array(length),
    koder: new Uint8Array(length),
  };
}

/** A quarter as much room again: doubling would hold three times what ten million need while it copies. */
export function grown(old: Columns): Columns {
  const columns = columnsOf(Math.ceil(old.interview.length * 1.25));
  columns.interview.set(old.interview);
  columns.behov.set(old.behov);
  columns.segment.set(old.segment);
  columns.koder.set(old.koder);
  return columns;
}
