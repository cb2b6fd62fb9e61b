import { plainName } from '../material.ts';

/** One coding of a table's row, in the row's own words. */
export interface Entry {
  readonly source: string;
  /** Names from the top down. */
  readonly code: readonly string[];
  readonly coder?: string | undefined;
  /** What tells the coded piece from the others of its source. */
  readonly span: string;
  readonly order: number;
  readonly text?: string | undefined;
  readonly date?: string | undefined;
  readonly evidence?: readonly { readonly from: string; readonly text: string }[];
  /** The row only says that source and code exist. */
  readonly isNamedOnly?: boolean;
}

/** How one tool lays out its table: what a row says. A string is why the row is refused. */
export interface Layout {
  /** In words: «Taguette». */
  readonly kind: string;
  readonly unit: string;
  /** True where the table lists codes and no codings. */
  readonly isCodebook?: boolean;
  readonly notes?: readonly string[];
  read(cells: readonly string[], line: number): readonly Entry[] | string;
}

/** A header, and where each of its columns stands. */
export class Header {
  readonly names: readonly string[];
  readonly #places = new Map<string, number>();

  constructor(cells: readonly string[]) {
    this.names = cells.map(plainName);
    this.names.forEach((name, i) => {
      const key = headerKey(name);
      if (key !== '' && !this.#places.has(key)) this.#places.set(key, i);
    });
  }

  /** The place of the first column that has one of these names, however it is spelt; -1 where there is none. */
  find(names: readonly string[]): number {
    for (const name of names) {
      const place = this.#places.get(headerKey(name));
      if (place !== undefined) return place;
    }
    return -1;
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#places.has(headerKey(name)));
  }
}

/** Case, spaces and signs do not tell one header from another. */
function headerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The reason given where a row names no source or no code. */
export const NO_SOURCE = 'rækken siger ikke, hvilket interview den hører til';
export const NO_CODE = 'rækken har ingen kode';

/** A path of codes as tools write it: `A > B > C`, or `A\B`. */
export function codePath(code: string, mark: string): string[] {
  return code
    .split(mark)
    .map(plainName)
    .filter((name) => name !== '');
}
