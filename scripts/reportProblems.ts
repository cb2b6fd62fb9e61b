import { type Problem, formatProblem } from '../src/load/problem.ts';

/** Prints one line a problem on standard error, then how many stop the build. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  const count = problems.filter(({ severity }) => severity === 'fejl').length;
  if (count > 0) console.error(`\n${count} fejl i data. Intet er ændret.`);
}
