import { expect, test } from 'vitest';
import { type Problem, formatProblem, quote, sortProblems } from './problem.ts';

const problem: Problem = {
  rule: 'cell',
  severity: 'fejl',
  file: 'data/behov.csv',
  line: 14,
  column: 9,
  field: 'rolle',
  found: 'her står »udfører«',
  expected: 'der skal stå »myndighed« eller »udfoerer«',
};

test('formatProblem(problem) is one line with place, column, what stands there and what should', () => {
  expect(formatProblem(problem)).toBe(
    'data/behov.csv:14:9 kolonnen »rolle«: her står »udfører«, men der skal stå »myndighed« eller »udfoerer«.',
  );
});

test('formatProblem(problem) says «feltet» of a front matter', () => {
  expect(formatProblem({ ...problem, file: 'content/forslag/temadag-1.mdx' })).toContain(':14:9 feltet »rolle«: her');
});

test('formatProblem(problem) asks about a near name', () => {
  expect(formatProblem({ ...problem, suggestion: 'udfoerer' })).toMatch(/ – mente du »udfoerer«\?$/);
});

test('formatProblem(problem) says when it is only a warning', () => {
  expect(formatProblem({ ...problem, severity: 'advarsel' })).toContain('9 advarsel: ');
});

test('quote(value) cuts long values and shows no control characters', () => {
  expect(quote('a\u001b[31mb\nc')).toBe('»a [31mb c«');
  expect(quote('x'.repeat(100))).toBe(`»${'x'.repeat(60)}…« (100 tegn)`);
});

test('sortProblems(problems) goes by file, line and column', () => {
  const at = (file: string, line: number, column: number) => ({ ...problem, file, line, column });
  const sorted = sortProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 5), at('a', 9, 2)]);
  expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual(['a9:2', 'a9:5', 'a10:1', 'b1:1']);
});
