const ZERO = 0x30;

/** The last texts that were looked up, and what they are: rows come in runs, and comparing is cheaper than hashing. Two coders take turns. */
export interface Memory {
  last: Known;
  before: Known;
}

/** A text, and where it stands among bytes that are not written over. */
interface Known {
  readonly text: string | undefined;
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly length: number;
  readonly index: number | undefined;
}

const NOTHING: Known = { text: undefined, bytes: new Uint8Array(), from: 0, length: 0, index: undefined };

export function memory(): Memory {
  return { last: NOTHING, before: NOTHING };
}

export function recall(memory: Memory, text: string, indices: ReadonlyMap<string, number>): number | undefined {
  if (memory.last.text !== text) {
    const bytes = Buffer.from(text);
    remember(memory, { text, bytes, from: 0, length: bytes.length, index: indices.get(text) });
  }
  return memory.last.index;
}

/** As `recall`, of a piece of bytes. */
export function recallAt(
  memory: Memory,
  bytes: Buffer,
  from: number,
  to: number,
  indices: ReadonlyMap<string, number>,
): number | undefined {
  const length = to - from;
  if (stands(memory.last, bytes, from, length)) return memory.last.index;
  if (stands(memory.before, bytes, from, length)) return memory.before.index;
  const text = bytes.toString('latin1', from, to);
  const index = indices.get(text);
  remember(memory, { text, bytes, from, length, index });
  return index;
}

function remember(memory: Memory, known: Known): void {
  memory.before = memory.last;
  memory.last = known;
}

function stands(known: Known, bytes: Buffer, from: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known.bytes[known.from + i] !== bytes[from + i]) return false;
  return true;
}

/** A whole number from 1, of at most nine digits; 0 where a piece of bytes is none. */
export function digits(bytes: Buffer, from: number, to: number): number {
  if (to - from > 9) return 0;
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}
