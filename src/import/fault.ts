import type { Problem } from '../load/problem.ts';

/** A fault of an imported file as a whole, or at a place in it. */
export function importProblem(file: string, found: string, expected: string, { line = 1, column = 1 } = {}): Problem {
  return { rule: 'import', severity: 'fejl', file, line, column, found, expected };
}

/** A file that cannot be imported. Thrown where it is found, deep in a stream, and caught in importFiles. */
export class ImportFault extends Error {
  readonly problem: Problem;

  constructor(file: string, found: string, expected: string, place: { line?: number; column?: number } = {}) {
    super(found);
    this.problem = importProblem(file, found, expected, place);
  }
}
