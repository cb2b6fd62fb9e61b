import type { KeyNumbers, Udgivet } from '../model/udgivet.ts';
import { describeKeyNumbers } from './describeKeyNumbers.ts';

interface Now {
  readonly udgivet: Udgivet | undefined;
  readonly tabeller: string;
  readonly noegletal: KeyNumbers;
}

/** How the key numbers stand to those that were published last, as lines for an editor. */
export function describeUdgivet({ udgivet, tabeller, noegletal }: Now): string[] {
  if (udgivet === undefined) return ['Intet er udgivet endnu. »npm run accept« gemmer nøgletallene i udgivet.json.'];
  const changed = describeKeyNumbers(udgivet.noegletal, noegletal);
  if (tabeller === udgivet.tabeller)
    return changed.length === 0
      ? [`Tabeller og nøgletal er som udgivet i version ${udgivet.version}.`]
      : [
          `Tabellerne er som udgivet i version ${udgivet.version}, men tallene er andre: Det er en fejl i programmet.`,
          ...changed,
        ];
  return changed.length === 0
    ? [`Tabellerne er ændret siden version ${udgivet.version}; ingen nøgletal er.`]
    : [`Ændret siden version ${udgivet.version}:`, ...changed];
}
