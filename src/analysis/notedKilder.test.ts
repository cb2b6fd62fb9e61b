import { expect, test } from 'vitest';
import type { Block } from '../model/prose.ts';
import type { Kilde } from '../model/study.ts';
import { notedKilder } from './notedKilder.ts';

const kilder = ['a', 'b', 'c'].map((id) => ({ id }) as Kilde);
const blocks: Block[] = [
  { kind: 'liste', punkter: [[{ kind: 'fed', indhold: [{ kind: 'kildenote', id: 'c' }] }]] },
  {
    kind: 'afsnit',
    indhold: [
      { kind: 'tekst', tekst: 'Se' },
      { kind: 'kildenote', id: 'a' },
    ],
  },
];

test('notedKilder(blocks) finds notes in paragraphs, lists and bold words, each source once', () => {
  expect(notedKilder(blocks, kilder).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(notedKilder([], kilder)).toEqual([]);
});
