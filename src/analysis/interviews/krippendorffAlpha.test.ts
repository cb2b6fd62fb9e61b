import { expect, test } from 'vitest';
import { krippendorffAlpha } from './krippendorffAlpha.ts';

/** One line a coder, one mark a unit, a dot where the coder gave none. */
const alphaOfLines = (...lines: readonly string[]) =>
  krippendorffAlpha(
    [...lines[0]!].map((_, unit) =>
      lines.map((line) => line[unit]!.charCodeAt(0)).filter((mark) => mark !== '.'.charCodeAt(0)),
    ),
  );

// The three examples of Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, for nominal data.
test('krippendorffAlpha(units) of the published two observers, ten units and two values is 0.095', () => {
  expect(alphaOfLines('0100000010', '1110010000')).toBeCloseTo(0.095, 3);
});

test('krippendorffAlpha(units) of the published two observers, twelve units and five values is 0.692', () => {
  expect(alphaOfLines('aabbdcccedda', 'babbbccceddd')).toBeCloseTo(0.692, 3);
});

test('krippendorffAlpha(units) of the published four observers, twelve units and missing values is 0.743', () => {
  expect(alphaOfLines('123321412...', '1233224125.3', '.3332342251.', '12332441251.')).toBeCloseTo(0.743, 3);
});

// The fast-krippendorff package's own figures for the last of these and for Wikipedia's example; the others as fractions.
test('krippendorffAlpha(units) gives what the reference implementation gives, to twelve digits', () => {
  expect(alphaOfLines('0100000010', '1110010000')).toBeCloseTo(2 / 21, 12);
  expect(alphaOfLines('aabbdcccedda', 'babbbccceddd')).toBeCloseTo(155 / 224, 12);
  expect(alphaOfLines('123321412...', '1233224125.3', '.3332342251.', '12332441251.')).toBeCloseTo(
    0.743421052631579,
    12,
  );
  expect(alphaOfLines('.....34121133.3', '1.213343.......', '..21344.21133.4')).toBeCloseTo(0.691358024691358, 12);
});

test('krippendorffAlpha(units) is 1 for full agreement', () => {
  expect(alphaOfLines('0110', '0110', '0.10')).toBe(1);
});

test('krippendorffAlpha(units) of two coders who always contradict is below 0', () => {
  expect(alphaOfLines('01', '10')).toBe(-0.5);
});

test('krippendorffAlpha(units) is undefined where nothing varies or nothing can be paired', () => {
  expect(alphaOfLines('000', '000')).toBeUndefined();
  expect(alphaOfLines('01.', '..1')).toBeUndefined();
  expect(krippendorffAlpha([])).toBeUndefined();
});

test('krippendorffAlpha(units) passes over units with one value', () => {
  expect(alphaOfLines('01001', '0100.')).toBe(alphaOfLines('0100', '0100'));
});
