import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Knows, findPersonalData, knowledgeOf } from '../load/interviews/guard/findPersonalData.ts';
import { HARD_KINDS, isHard } from '../load/interviews/guard/found.ts';

/** How many strings of a kind the guard found, of all; of the kind `ingen`: how many it took for personal data. */
export interface GuardFigure {
  readonly kind: string;
  readonly found: number;
  readonly all: number;
}

/** The kind of strings that hold nothing personal. */
export const HARMLESS = 'ingen';

/** Runs the guard on a table of strings with their kinds (`art,tekst`). A hard kind counts as found only where the string would be refused. */
export function guardFigures(file: string, knows: Knows): GuardFigure[] {
  const byKind = Map.groupBy(cellsOf(file), ([kind = '']) => kind);
  return [...byKind].map(([kind, rows]) => {
    const found = rows.filter(([, text = '']) => isCaught(kind, text, knows)).length;
    return { kind, found, all: rows.length };
  });
}

function isCaught(kind: string, text: string, knows: Knows): boolean {
  const found = findPersonalData(text, knows);
  return kind in HARD_KINDS ? found.some(isHard) : found.length > 0;
}

/** The shipped study's municipalities and towns. */
export function shippedKnowledge(): Knows {
  const namesOf = (file: string) => cellsOf(file).flatMap(([name]) => name ?? []);
  return knowledgeOf({ kommuner: namesOf('data/kommuner.csv'), steder: namesOf('data/steder.csv') });
}

function cellsOf(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(file, 'utf8').trim()).data.slice(1);
}
