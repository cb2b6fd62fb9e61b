import { type Problem, formatProblem } from '../src/load/problem.ts';

const STYLE = `body{font:17px/1.5 'Source Sans 3',Arial,sans-serif;color:#17182b;background:#fbfaf5;margin:0 auto;max-width:60em;padding:2rem 1rem}
h1{font:500 2rem/1.1 Newsreader,Georgia,serif}h2{font-size:1rem;margin:1.5em 0 0}ul{padding-left:1.2em}li{margin:.4em 0;overflow-wrap:anywhere}`;

/**
 * The page that stands for every other while data or texts have faults: file by file, in the words of `npm run validate`.
 * @param client the address of the script by which the page loads again when the fault is mended
 */
export function faultPage(problems: readonly Problem[], client: string): string {
  const count = problems.filter(({ severity }) => severity === 'fejl').length;
  const files = [...Map.groupBy(problems, ({ file }) => file)].map(
    ([file, own]) =>
      `<h2>${escape(file)}</h2><ul>${own.map((one) => `<li>${escape(sentence(one))}</li>`).join('')}</ul>`,
  );
  const title = `${count} fejl i data og tekster`;
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style><script type="module" src="${escape(client)}"></script></head><body><main><h1>${title}</h1><p>Ret dem, og gem: så kommer siden igen af sig selv.</p>${files.join('')}</main></body></html>`;
}

/** «Linje 14, tegn 9: kolonnen …», since the file stands above it. */
function sentence(problem: Problem): string {
  const { file, line, column } = problem;
  return `Linje ${line}, tegn ${column}: ${formatProblem(problem).slice(`${file}:${line}:${column} `.length)}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
