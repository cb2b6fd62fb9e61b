import type { Deling, Rolle } from '../model/rolle.ts';

/**
 * Two inks and their overprint. Literal colours, because a chart must look the same in a page, a downloaded file and a PDF.
 * `src/styles/tokens.css` holds the same values for the pages; a test compares them.
 */
export const ink = {
  paper: '#fbfaf5',
  text: '#17182b',
  soft: '#5c5d70',
  rule: '#d9d6c8',
  grey: '#b5b2c4',
  myndighed: '#4c92e8',
  myndighedText: '#1b5bb0',
  myndighedTint: '#e6effb',
  myndighedLight: '#a8c8f2',
  udfoerer: '#ee617a',
  udfoererText: '#b02848',
  udfoererTint: '#fde8ec',
  udfoererLight: '#f7b9c5',
  faelles: '#3a2c66',
  white: '#ffffff',
} as const;

/** How a role's coverage is drawn: direct in its strong ink, partly in a lighter one; gaps are hatched in the text's ink. */
export const coverInk: Readonly<Record<Rolle, { direct: string; partial: string }>> = {
  myndighed: { direct: ink.myndighedText, partial: ink.myndighedLight },
  udfoerer: { direct: ink.udfoererText, partial: ink.udfoererLight },
};

/** A lane's area, its light tint behind text, and the text on that tint. */
export const laneInk: Readonly<Record<Deling, { area: string; tint: string; on: string }>> = {
  myndighed: { area: ink.myndighed, tint: ink.myndighedTint, on: ink.text },
  faelles: { area: ink.faelles, tint: ink.faelles, on: ink.white },
  udfoerer: { area: ink.udfoerer, tint: ink.udfoererTint, on: ink.text },
};
