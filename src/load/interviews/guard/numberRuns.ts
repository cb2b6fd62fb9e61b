/** Digits that stand together, and where. */
export interface NumberGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** Groups that belong together, parted by spaces, dots, dashes and the like. */
type NumberRun = readonly NumberGroup[];

const RUN = /\d(?:[^\p{L}\d]{0,4}\d)*/gu;

/** All runs of a text; a letter or a longer gap ends a run. */
export function numberRuns(text: string): NumberRun[] {
  return [...text.matchAll(RUN)].map(({ 0: run, index }) =>
    [...run.matchAll(/\d+/g)].map((group) => {
      const from = index + group.index;
      return { digits: group[0], from, to: from + group[0].length };
    }),
  );
}

/** Every row of neighbouring groups with so many digits in all, from the left; none shares a group with one before that was taken. */
export function windowsOf(
  groups: NumberRun,
  digits: number,
  isTaken: (groups: readonly NumberGroup[]) => boolean,
): NumberGroup[][] {
  const found: NumberGroup[][] = [];
  for (let i = 0; i < groups.length; i++) {
    const window = windowFrom(groups, i, digits);
    if (window === undefined || !isTaken(window)) continue;
    found.push(window);
    i += window.length - 1;
  }
  return found;
}

function windowFrom(groups: NumberRun, first: number, digits: number): NumberGroup[] | undefined {
  let sum = 0;
  for (let i = first; i < groups.length && sum < digits; i++) {
    sum += groups[i]?.digits.length ?? 0;
    if (sum === digits) return groups.slice(first, i + 1);
  }
  return undefined;
}

export function digitsOf(groups: readonly NumberGroup[]): string {
  return groups.map(({ digits }) => digits).join('');
}
