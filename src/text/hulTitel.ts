import { Talord, tal } from './tal.ts';

/** The needs without a proposal as a heading; `of`: all needs, counted for each role. */
export function hulTitel(count: number, of: number): string {
  return `${Talord(count)} af ${tal(of)} behov, opgjort pr. rolle, er uden forslag på begge områder`;
}
