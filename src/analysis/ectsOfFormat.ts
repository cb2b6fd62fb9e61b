import type { Format, Interval, Stoette } from '../model/study.ts';

/** Whether support may be sought: a format's hours reach the least that may be supported, might with the participants' own work, or are not told. */
export type Svar = 'kan søges' | 'usikkert' | 'ikke oplyst';

export interface FormatEcts {
  readonly format: Format;
  /** The hours as ECTS points, two decimals, so that no rounding reaches a limit; undefined where the source gives days only. */
  readonly ects: Interval | undefined;
  readonly svar: Svar;
}

/**
 * How a format relates to ECTS, by the rule of thumb of `hours` of work a point.
 * A point counts all work, a format's hours are those of teaching: hours that reach the least size are enough; fewer may
 * do with preparation added, which nobody has counted.
 */
export function ectsOfFormat(format: Format, stoette: readonly Stoette[], hours: number): FormatEcts {
  const least = Math.min(...stoette.flatMap(({ ects }) => ects));
  if (format.timer === undefined) return { format, ects: undefined, svar: 'ikke oplyst' };
  const points = (timer: number) => Math.round((timer / hours) * 100) / 100;
  const ects = { mindst: points(format.timer.mindst), hoejst: points(format.timer.hoejst) };
  return { format, ects, svar: format.timer.mindst >= least * hours ? 'kan søges' : 'usikkert' };
}
