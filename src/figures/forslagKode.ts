import type { Forslag } from '../model/study.ts';

/** A proposal's short code in tables and maps: the first letter of its format and its number, «T1», «K3», «O2». */
export function forslagKode({ format, nummer }: Forslag): string {
  return `${format.navn.charAt(0).toUpperCase()}${nummer}`;
}
