/** A fault in what an editor wrote. `fejl` stops a build, `advarsel` does not. Rule names never change. */
export interface Problem {
  readonly rule: string;
  readonly severity: 'fejl' | 'advarsel';
  readonly file: string;
  /** Physical line in the file, from 1. */
  readonly line: number;
  /** Character in that line, from 1: the place an editor jumps to. */
  readonly column: number;
  /** Name of the table's column or the front matter's field, where the fault is in one. */
  readonly field?: string | undefined;
  /** What stands there, as a clause: «her står »vodl«». */
  readonly found: string;
  /** What should, as a clause: «der skal stå …». */
  readonly expected: string;
  readonly suggestion?: string | undefined;
}

/** A fault in a file; `more` says where in it, and whether it only warns. */
export function faultIn(
  file: string,
  rule: string,
  found: string,
  expected: string,
  more: Partial<Problem> = {},
): Problem {
  return { rule, severity: 'fejl', file, line: 1, column: 1, found, expected, ...more };
}

const SHOWN = 60;

/** An editor's value in a message: guillemets, no control characters, cut to 60 characters with its full length told. */
export function quote(value: string): string {
  const plain = value.slice(0, SHOWN + 1).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return value.length <= SHOWN ? `»${plain}«` : `»${plain.slice(0, SHOWN)}…« (${value.length} tegn)`;
}

/** One line and one Danish sentence: `data/behov.csv:14:9 kolonnen »rolle«: her står …, men der skal stå …` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, found, expected, suggestion, severity } = problem;
  const label = severity === 'advarsel' ? 'advarsel: ' : '';
  const where = field === undefined ? '' : `${file.endsWith('.mdx') ? 'feltet' : 'kolonnen'} »${field}«: `;
  const question = suggestion === undefined ? '.' : ` – mente du »${suggestion}«?`;
  return `${file}:${line}:${column} ${label}${where}${found}, men ${expected}${question}`;
}

/** Faults file by file, line by line, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const compare = (a: string, b: string) => a.localeCompare(b, 'en');
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}
