import type { Format } from '../model/study.ts';
import { spaend } from './tal.ts';

/** A format's length in words: «4-10 dage, 20-40 timer». */
export function varighed({ dage, timer }: Format): string {
  const hours = timer === undefined ? '' : `, ${spaend(timer)} ${timer.hoejst === 1 ? 'time' : 'timer'}`;
  return dageAf({ dage }) + hours;
}

/** A format's days in words: «1 dag», «4-10 dage». */
export function dageAf({ dage }: Pick<Format, 'dage'>): string {
  return `${spaend(dage)} ${dage.hoejst === 1 ? 'dag' : 'dage'}`;
}
