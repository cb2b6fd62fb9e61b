import { deflateSync } from 'node:zlib';
import type { Typesetter } from './typesetter.ts';

/** How many objects go into one packed stream: enough to compress well, few enough to be read in parts. */
const PACK = 200;

/** An object of the file: its number, and its bytes between «obj» and «endobj». */
interface PdfObject {
  readonly number: number;
  readonly body: Buffer;
  readonly isStream: boolean;
}

/** Where an object is: at an offset of the file, or at an index of a packed stream. */
type Place = { readonly offset: number } | { readonly pack: number; readonly index: number };

/** A typesetter whose PDFs come packed. */
export function packing(typeset: Typesetter): Typesetter {
  return async (main, files) => {
    const pdf = await typeset(main, files);
    return { ...pdf, bytes: compact(pdf.bytes) };
  };
}

/**
 * The same PDF with its small objects packed into streams (ISO 32000-1, 7.5.7 and 7.5.8). Typst writes each tag of the
 * structure as an object of its own, which doubles a long report; what a reader sees or hears is unchanged. Reads what
 * Typst writes, a file with one classic table of references; throws on anything else. A library took half a second here.
 */
export function compact(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { objects, trailer } = read(file);
  const streams = objects.filter(({ isStream }) => isStream);
  const small = objects.filter(({ isStream }) => !isStream);
  const first = Math.max(...objects.map(({ number }) => number)) + 1;
  const packs = Array.from({ length: Math.ceil(small.length / PACK) }, (_, i) => small.slice(i * PACK, (i + 1) * PACK));
  const places = new Map<number, Place>();
  packs.forEach((pack, i) => pack.forEach(({ number }, index) => places.set(number, { pack: first + i, index })));
  const out: Buffer[] = [Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n', 'latin1')];
  let length = out[0]?.length ?? 0;
  const write = (number: number, body: Buffer) => {
    places.set(number, { offset: length });
    const parts = [Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')];
    out.push(...parts);
    length += parts.reduce((sum, part) => sum + part.length, 0);
  };
  for (const { number, body } of streams) write(number, body);
  packs.forEach((pack, i) => write(first + i, packed(pack)));
  const last = first + packs.length;
  places.set(last, { offset: length });
  out.push(Buffer.from(`${last} 0 obj\n`), references(places, last + 1, trailer), Buffer.from('\nendobj\n'));
  out.push(Buffer.from(`startxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(out));
}

/** Cuts the file at the offsets of its table, so that no byte inside a stream is taken for an object. */
function read(file: Buffer): { objects: PdfObject[]; trailer: string } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1] ?? NaN);
  const table = Number.isNaN(start) ? '' : file.subarray(start).toString('latin1');
  const [, entries, trailer] = /^xref\s+0 \d+\s+([\s\S]*?)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table) ?? [];
  if (entries === undefined || trailer === undefined) throw new Error('not a PDF with one classic table of references');
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} n/g)].map(([, offset]) => Number(offset)).sort((a, b) => a - b);
  const objects = offsets.map((from, i) => toObject(file.subarray(from, offsets[i + 1] ?? start)));
  return { objects, trailer: trailer.replace(/\/Size \d+/, '').trim() };
}

function toObject(slice: Buffer): PdfObject {
  const head = /^(\d+) 0 obj\s*/.exec(slice.subarray(0, 32).toString('latin1'));
  const end = slice.lastIndexOf('endobj');
  if (head?.[1] === undefined || end < 0) throw new Error(`not an object: ${slice.subarray(0, 32).toString('latin1')}`);
  const body = Buffer.from(slice.subarray(head[0].length, end).toString('latin1').trimEnd(), 'latin1');
  return { number: Number(head[1]), body, isStream: body.subarray(-9).toString('latin1') === 'endstream' };
}

function packed(objects: readonly PdfObject[]): Buffer {
  const offsets = objects.reduce<number[]>((all, { body }) => [...all, (all.at(-1) ?? 0) + body.length + 1], [0]);
  const index = objects.map(({ number }, i) => `${number} ${offsets[i]}`).join(' ') + '\n';
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')]);
  return stream(
    `/Type /ObjStm /N ${objects.length} /First ${index.length}`,
    Buffer.concat([Buffer.from(index), ...bodies]),
  );
}

/** The table of references as a stream: a byte of kind, four of offset or pack, two of index. */
function references(places: ReadonlyMap<number, Place>, size: number, trailer: string): Buffer {
  const rows = Buffer.alloc(size * 7);
  for (const [number, place] of places) {
    const at = number * 7;
    rows.writeUInt8('offset' in place ? 1 : 2, at);
    rows.writeUInt32BE('offset' in place ? place.offset : place.pack, at + 1);
    rows.writeUInt16BE('offset' in place ? 0 : place.index, at + 5);
  }
  rows.writeUInt16BE(65_535, 5);
  return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${trailer}`, rows);
}

function stream(dictionary: string, content: Buffer): Buffer {
  const deflated = deflateSync(content);
  const head = Buffer.from(`<< ${dictionary} /Length ${deflated.length} /Filter /FlateDecode >>\nstream\n`, 'latin1');
  return Buffer.concat([head, deflated, Buffer.from('\nendstream')]);
}
