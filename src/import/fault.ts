import { type Problem, faultIn } from '../load/problem.ts';

/** A fault of an imported file as a whole, or at a place in it. */
export function importProblem(file: string, found: string, expected: string, place: Partial<Problem> = {}): Problem {
  return faultIn(file, 'import', found, expected, place);
}

/** A file that cannot be imported. Thrown where it is found, deep in a stream, and caught in importFiles. */
export class ImportFault extends Error {
  readonly problem: Problem;

  constructor(file: string, found: string, expected: string, place: { line?: number; column?: number } = {}) {
    super(found);
    this.problem = importProblem(file, found, expected, place);
  }
}
