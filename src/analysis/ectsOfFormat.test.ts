import { expect, test } from 'vitest';
import type { Format, Stoette } from '../model/study.ts';
import { ectsOfFormat } from './ectsOfFormat.ts';

const stoette = [{ ects: [5, 10] }, { ects: [1.5] }] as unknown as Stoette[];
const format = (timer: Format['timer']) => ({ navn: 'Prøveformat', timer }) as Format;

test('ectsOfFormat(format) turns hours into points with two decimals: 20-40 hours at 27.5 are 0.73-1.45', () => {
  expect(ectsOfFormat(format({ mindst: 20, hoejst: 40 }), stoette, 27.5)).toMatchObject({
    ects: { mindst: 0.73, hoejst: 1.45 },
    svar: 'usikkert',
  });
});

test('ectsOfFormat(format) says yes only where the fewest hours reach the least size: 1.5 x 27.5 = 41.25', () => {
  expect(ectsOfFormat(format({ mindst: 41, hoejst: 60 }), stoette, 27.5).svar).toBe('usikkert');
  expect(ectsOfFormat(format({ mindst: 42, hoejst: 60 }), stoette, 27.5).svar).toBe('kan søges');
});

test('ectsOfFormat(format) says that hours are not told where the source gives days only', () => {
  expect(ectsOfFormat(format(undefined), stoette, 27.5)).toMatchObject({ ects: undefined, svar: 'ikke oplyst' });
});
