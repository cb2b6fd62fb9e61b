import type { Stoette } from '../model/study.ts';
import { enten } from './liste.ts';
import { tal } from './tal.ts';

/** What may be supported, as one clause: «mindst 1,5 ECTS, uden prøve» or «5 eller 10 ECTS, med prøve». */
export function describeStoette({ ects, erMindst, proeve }: Pick<Stoette, 'ects' | 'erMindst' | 'proeve'>): string {
  const size = erMindst ? `mindst ${tal(ects[0] ?? 0)}` : enten(ects.map(tal));
  return `${size} ECTS, ${proeve ? 'med' : 'uden'} prøve`;
}
