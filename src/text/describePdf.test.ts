import { expect, test } from 'vitest';
import { describePdf } from './describePdf.ts';

test('describePdf tells pages and kilobytes, at least one', () => {
  expect(describePdf({ pages: 26, bytes: { length: 218_166 } })).toBe('26 sider, 218 KB');
  expect(describePdf({ pages: 1, bytes: { length: 12 } })).toBe('1 side, 1 KB');
});
