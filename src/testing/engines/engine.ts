/** One page of a browser, whatever its engine: as much as the comparison of engines asks for. */
export interface Tab {
  readonly go: (url: string) => Promise<void>;
  /** The view in CSS pixels. */
  readonly size: (width: number, height: number) => Promise<void>;
  /** Runs a function in the page, by its text: it may use nothing from outside itself. Its answer goes through JSON. */
  readonly ask: <T, A = undefined>(question: (given: A) => T | Promise<T>, given?: A) => Promise<T>;
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** What to install where it is missing. */
  readonly package: string;
  /** Undefined where the engine is not on this machine. */
  readonly open: () => Promise<Tab> | undefined;
}

/** A question and what it is given as one expression for a page. */
export function expression<T, A>(question: (given: A) => T, given: A): string {
  return `(${question.toString()})(${JSON.stringify(given) ?? 'undefined'})`;
}
