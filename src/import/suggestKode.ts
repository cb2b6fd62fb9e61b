import { nearest } from '../load/nearest.ts';
import type { Behov } from '../model/study.ts';

/** The need whose code or name is nearest, or stands in the name, or shares its longest word. */
export function suggestKode(leaf: string, behov: readonly Behov[]): string | undefined {
  const names = behov.flatMap(({ kode, navn }) => [kode, navn]);
  const near = nearest(leaf, names);
  const isNear = ({ kode, navn }: Behov) => kode === near || navn === near;
  const isWithin = ({ navn }: Behov) => leaf.includes(navn.toLowerCase());
  return (behov.find(isNear) ?? behov.find(isWithin) ?? sharesWord(leaf, behov))?.kode;
}

const LEAST_WORD = 6;

function sharesWord(leaf: string, behov: readonly Behov[]): Behov | undefined {
  const words = leaf.split(/[^\p{L}]+/u).filter((word) => word.length >= LEAST_WORD);
  const longest = words.sort((a, b) => b.length - a.length);
  return longest.flatMap((word) => behov.find(({ navn }) => navn.toLowerCase().includes(word)) ?? [])[0];
}
