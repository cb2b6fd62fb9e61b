import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { quote } from '../src/load/problem.ts';
import { liste } from '../src/text/liste.ts';

/** The options of this run and its words without a dash. What the command does not take is told in Danish, and ends the process. */
export function readOptions<T extends ParseArgsOptionsConfig>(options: T, takesWords = false) {
  stopAt(optionFaults(process.argv.slice(2), options, takesWords));
  return parseArgs({ options, allowPositionals: takesWords });
}

/** Prints the faults, if there are any, and ends the process. */
export function stopAt(faults: readonly string[]): void {
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  process.exit(1);
}

/** What is wrong with what a command was given, a Danish sentence a fault. */
export function optionFaults(args: readonly string[], options: ParseArgsOptionsConfig, takesWords: boolean): string[] {
  const names = Object.keys(options).map((name) => `--${name}`);
  const takes = names.length === 0 ? 'kommandoen tager ingen valg' : `kommandoen tager ${liste(names)}`;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind === 'positional') return takesWords ? [] : [`Her står ${quote(token.value)}, men ${takes}.`];
    if (token.kind === 'option-terminator') return [];
    const { name, rawName, value, inlineValue } = token;
    const type = options[name]?.type;
    if (type === undefined) return [`Her står ${quote(rawName)}, men ${takes}.`];
    const isMissing = value === undefined || value === '' || (value.startsWith('-') && !inlineValue);
    if (type === 'string' && isMissing) return [`${rawName}: her mangler en værdi, fx »${rawName} …«.`];
    return type === 'boolean' && value !== undefined
      ? [`${rawName} tager ingen værdi, men her står ${quote(value)}.`]
      : [];
  });
}

/** A fault for each option that is not a whole number from `least` on. */
export function numberFaults(values: Readonly<Record<string, string>>, least: number): string[] {
  return Object.entries(values).flatMap(([name, text]) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least
      ? []
      : [`--${name}: her står ${quote(text)}, men der skal stå et helt tal, mindst ${least}.`],
  );
}
