import type { Stoette } from '../model/study.ts';
import { enten } from './liste.ts';
import { tal } from './tal.ts';

/** The work that a supported education takes at `hours` a point, rounded to whole hours: «mindst ca. 41 timer», «ca. 138 eller 275 timer». */
export function describeWork({ ects, erMindst }: Pick<Stoette, 'ects' | 'erMindst'>, hours: number): string {
  const amounts = ects.map((points) => tal(Math.round(points * hours)));
  return `${erMindst ? 'mindst ' : ''}ca. ${enten(amounts)} timer`;
}
