import { describe, expect, test } from 'vitest';
import { withNotice } from './notice.ts';
import { presenceMatrix } from './presenceMatrix.ts';
import { stepCurve } from './stepCurve.ts';
import { svg } from './svg.ts';
import { testFaults } from './testFaults.ts';
import { unitPairs } from './unitPairs.ts';

const LONG = `${'langt navn '.repeat(12)}<b>&"`;
const sides = [
  { name: 'Myndighed', fill: '#4c92e8' },
  { name: 'Udfører', fill: '#ee617a' },
] as const;
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describe('unitPairs', () => {
  test('draws a filled dot for each that is, a hollow one for each that is not, and says it', () => {
    const units = [
      { k: 4, n: 6 },
      { k: 0, n: 6 },
    ] as const;
    const { text } = unitPairs({ sides, rows: [{ label: 'Vold', units }] }, { width: 720 }).body;
    expect(count(text, /<circle[^>]*fill="#4c92e8"/g)).toBe(4);
    expect(count(text, /<circle[^>]*fill="#ffffff"/g)).toBe(8);
    expect(text).toContain('4 af 6');
    expect(text).toContain('0 af 6');
  });

  test('draws a bar where there are too many for dots', () => {
    const units = [
      { k: 3000, n: 6000 },
      { k: 0, n: 6000 },
    ] as const;
    const { text } = unitPairs({ sides, rows: [{ label: 'Vold', units }] }, { width: 720 }).body;
    expect(count(text, /<circle/g)).toBe(0);
    expect(text).toContain('3.000 af 6.000');
  });
});

test('presenceMatrix draws a square where it is so and a dot where it is not', () => {
  const columns = ['i01', 'i02'].map((name) => ({ name, fill: '#4c92e8' }));
  const groups = [{ label: 'Tema', rows: [{ label: 'Vold', isIn: [true, false] }] }];
  const { text } = presenceMatrix({ columns, blocks: [{ name: 'Myndighed', from: 0 }], groups }, { width: 720 }).body;
  expect(count(text, /fill="#4c92e8"/g)).toBe(1);
  expect(count(text, /<circle/g)).toBe(1);
});

test('stepCurve marks each step and leaves the marks out where there are too many', () => {
  const words = { seen: 'set', mean: 'gennemsnit', steps: 'interviews' };
  const curve = (n: number) =>
    stepCurve(
      { seen: Array.from({ length: n }, (_, i) => i), mean: Array.from({ length: n }, (_, i) => i), most: n, words },
      { width: 720 },
    );
  expect(count(curve(12).body.text, /h8v8h-8z/g)).toBe(12);
  expect(count(curve(1000).body.text, /h8v8h-8z/g)).toBe(0);
});

test('withNotice puts its words above the drawing, inside its width, and moves the drawing down', () => {
  const drawing = { width: 320, height: 50, body: svg`<path d="M0 0h9"/>` };
  const marked = withNotice(drawing, 'EKSEMPELDATA: opdigtet af et program, ikke fra interviewene');
  expect(marked.height).toBeGreaterThan(80);
  expect(marked.body.text).toContain('EKSEMPELDATA');
  expect(testFaults(marked)).toEqual([]);
});

describe.each([320, 720])('at %i px', (width) => {
  test('long, hostile, empty and single rows stay inside', () => {
    const units = [
      { k: 9, n: 9 },
      { k: 1, n: 60 },
    ] as const;
    const columns = Array.from({ length: 24 }, (_, i) => ({ name: `i${i}`, fill: '#4c92e8' }));
    const row = { label: LONG, isIn: columns.map((_, i) => i % 2 === 0) };
    const words = { seen: LONG, mean: LONG, steps: 'interviews' };
    const drawings = [
      unitPairs({ sides, rows: [{ label: LONG, units }] }, { width }),
      unitPairs({ sides, rows: [] }, { width }),
      presenceMatrix(
        { columns, blocks: [{ name: 'Myndighed', from: 0 }], groups: [{ label: LONG, rows: [row] }] },
        { width },
      ),
      presenceMatrix({ columns: [], blocks: [], groups: [] }, { width }),
      stepCurve({ seen: [3], mean: [3], most: 3, words }, { width }),
      stepCurve({ seen: [], mean: [], most: 0, words }, { width }),
    ];
    expect(drawings.flatMap(testFaults)).toEqual([]);
  });
});
