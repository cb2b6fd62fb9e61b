import { describe, expect, test } from 'vitest';
import { withNotice } from './notice.ts';
import { presenceMatrix } from './presenceMatrix.ts';
import { pairBars } from './pairBars.ts';
import { stepCurves } from './stepCurves.ts';
import { svg } from './svg.ts';
import { testFaults } from '../testing/svgFaults.ts';
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

describe('pairBars', () => {
  const measures = [
    { name: 'Segmenter', of: undefined },
    { name: 'Interviews', of: 12 },
  ] as const;
  const draw = (...values: (readonly [number, number])[]) =>
    pairBars(
      { measures, groups: [{ label: 'Oftest', rows: values.map((v) => ({ label: 'Vold – Angst', values: v })) }] },
      { width: 720 },
    ).body.text;

  test('writes each count, and of how many where that is known', () => {
    expect([...draw([5, 3]).matchAll(/>(\d[^<]*)<\/text>/g)].map(([, words]) => words)).toEqual(['5', '3 af 12']);
  });

  test('draws bars as long as the counts of their own measure, and none for nothing', () => {
    const lengths = (text: string) => [...text.matchAll(/h([\d.]+)v12h/g)].map(([, length]) => Number(length));
    const [five, three, ten, twelve] = lengths(draw([5, 3], [10, 12])) as [number, number, number, number];
    expect(five / ten).toBeCloseTo(0.5);
    expect(three / twelve).toBeCloseTo(0.25);
    expect(lengths(draw([0, 0]))).toEqual([]);
  });
});

describe('stepCurves', () => {
  const words = { seen: 'set', mean: 'gennemsnit', steps: 'interviews' };
  const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);
  const seen = (n: number) => numbers(n).map((value, i) => ({ steps: i + 1, value }));
  const curve = (name: string, n: number) => ({ name, fill: '#1b5bb0', seen: seen(n), mean: numbers(n) });

  test('marks each step and leaves the marks out where there are too many', () => {
    const marks = (n: number) =>
      count(
        stepCurves({ curves: [curve('Alle', n)], most: n, words }, { width: 720 }).body.text,
        /h8v8h-8z" fill="#1b5bb0"/g,
      );
    expect(marks(12)).toBe(12);
    expect(marks(1000)).toBe(0);
  });

  test('marks only the steps after which it is known what has been seen', () => {
    const own = { ...curve('Alle', 12), seen: [6, 12].map((steps) => ({ steps, value: steps - 1 })) };
    const { text } = stepCurves({ curves: [own], most: 12, words }, { width: 720 }).body;
    expect(count(text, /h8v8h-8z" fill="#1b5bb0"/g)).toBe(2);
    expect(text).toContain('>12 interviews<');
  });

  test('names every curve and its last number, and gives them one height', () => {
    const curves = [curve('Alle', 12), curve('Myndighed', 7), curve('Udfører', 5)];
    const { text } = stepCurves({ curves, most: 44, words }, { width: 320 }).body;
    expect([...text.matchAll(/font-weight="600"[^>]*>([^<]*)</g)].map(([, said]) => said)).toEqual([
      'Alle',
      '11',
      'Myndighed',
      '6',
      'Udfører',
      '4',
    ]);
    expect(count(text, />40<\/text>/g)).toBe(3);
  });
});

test('withNotice puts its words over the drawing, inside its width, and leaves the drawing where it is', () => {
  const drawing = { width: 320, height: 50, body: svg`<path d="M0 0h9"/>` };
  const marked = withNotice(drawing, 'EKSEMPELDATA: opdigtet af et program, ikke fra interviewene');
  expect(marked.y).toBeLessThan(-30);
  expect(marked.height).toBe(50 - (marked.y ?? 0));
  expect(marked.body.text).toContain('EKSEMPELDATA');
  expect(marked.body.text).toContain('</text><path d="M0 0h9"/>');
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
    const curve = (name: string, mean: readonly number[]) => {
      return { name, fill: '#1b5bb0', seen: mean.map((value, i) => ({ steps: i + 1, value })), mean };
    };
    const measures = [
      { name: LONG, of: undefined },
      { name: 'Interviews', of: 9999 },
    ] as const;
    const words = { seen: LONG, mean: LONG, steps: 'interviews' };
    const drawings = [
      unitPairs({ sides, rows: [{ label: LONG, units }] }, { width }),
      unitPairs({ sides, rows: [] }, { width }),
      presenceMatrix(
        { columns, blocks: [{ name: 'Myndighed', from: 0 }], groups: [{ label: LONG, rows: [row] }] },
        { width },
      ),
      presenceMatrix({ columns: [], blocks: [], groups: [] }, { width }),
      stepCurves({ curves: [LONG, LONG, LONG].map((name) => curve(name, [3])), most: 3, words }, { width }),
      stepCurves(
        { curves: [curve('Alle', [0, 4000]), curve('M', [4000]), curve('U', [])], most: 4000, words },
        { width },
      ),
      stepCurves({ curves: [curve('Alle', [])], most: 0, words }, { width }),
      stepCurves({ curves: [], most: 0, words }, { width }),
      pairBars({ measures, groups: [{ label: LONG, rows: [{ label: LONG, values: [9999, 9999] }] }] }, { width }),
      pairBars({ measures, groups: [{ label: 'Oftest', rows: [] }] }, { width }),
      pairBars({ measures, groups: [] }, { width }),
    ];
    expect(drawings.flatMap(testFaults)).toEqual([]);
  });
});
