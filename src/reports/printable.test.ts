import { expect, test } from 'vitest';
import { printable, printableData } from './printable.ts';

const LONG = 'kompetenceudvikling';
const PARTED = 'kompetence\u00ADudvikling';

test('printable(text) leaves Danish, figures, dashes, quotation marks and no-break spaces as they stand', () => {
  const text = '»Æble«, øl og Å: 5-8 – 10\u00A0% § é ü ß € “x” ’';
  expect(printable(text)).toBe(text);
  expect(printable('')).toBe('');
});

test('printable(text) leaves marks that a template has for its own', () => {
  expect(printable('#let $x$ *b* _c_ <d> @e \\ ` ~ &amp;')).toBe('#let $x$ *b* _c_ <d> @e \\ ` ~ &amp;');
});

test('printable(text) makes a letter and its mark one character', () => {
  expect(printable('A\u030Angst og cafe\u0301')).toBe('Ångst og café');
});

test('printable(text) makes one box of each character that the fonts lack', () => {
  expect(printable('Fest 🎉!')).toBe('Fest □!');
  expect(printable('שלום')).toBe('□□□□');
  expect(printable('日本')).toBe('□□');
});

test('printable(text) leaves out joiners and variants, so that a joined emoji is a box for each of its parts', () => {
  expect(printable('a👩\u200D👧b')).toBe('a□□b');
  expect(printable('♥\uFE0F')).toBe(printable('♥'));
  expect(printable('a\u200Bb\uFEFFc')).toBe('abc');
});

test('printable(text) leaves out marks that steer direction', () => {
  expect(printable('a\u202Eb\u202Cc\u200Fd\u2066e\u2069')).toBe('abcde');
});

test('printable(text) keeps soft hyphens', () => {
  expect(printable('kompe\u00ADtence')).toBe('kompe\u00ADtence');
});

test('printable(text) makes a line break or a tab a space, and leaves out other control characters', () => {
  expect(printable('a\nb\tc')).toBe('a b c');
  expect(printable('a\r\nb')).toBe('a b');
  expect(printable('a\0b\u001B[31mc\u007F')).toBe('ab[31mc');
});

test('printable(text) makes a box of half a character', () => {
  expect(printable('a\uD83Cb')).toBe('a□b');
});

test('printableData(value) makes text printable and parts long words, however deep they stand', () => {
  expect(printableData({ titel: LONG, dele: [{ tekst: `🎉 ${LONG}` }, [LONG]] })).toEqual({
    titel: PARTED,
    dele: [{ tekst: `□ ${PARTED}` }, [PARTED]],
  });
  expect(printableData(LONG)).toBe(PARTED);
});

test('printableData(value) leaves words whole in file names, ids, codes and what a screen reader says', () => {
  const whole = { fil: LONG, id: LONG, alt: LONG, kode: LONG, meta: { titel: LONG, ord: [LONG] } };
  expect(printableData(whole)).toEqual(whole);
  expect(printableData({ alt: 'Fest 🎉', meta: { titel: 'a\u202Eb' } })).toEqual({
    alt: 'Fest □',
    meta: { titel: 'ab' },
  });
});

test('printableData(value) leaves words whole in notes, reasons and sources, whose lines are wide', () => {
  const wide = { begrundelse: LONG, noter: [LONG], kilder: { behov: LONG } };
  expect(printableData(wide)).toEqual(wide);
  expect(printableData({ kilde: `🎉 ${'x'.repeat(31)}` })).toEqual({
    kilde: `□ ${'x'.repeat(12)}\u00AD${'x'.repeat(12)}\u00AD${'x'.repeat(7)}`,
  });
});

test('printableData(value) leaves numbers, truths, nothing and the names of fields', () => {
  const value = { antal: 0, fed: false, tom: null, liste: [], [LONG]: 1.5 };
  expect(printableData(value)).toEqual(value);
});
