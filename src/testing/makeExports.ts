import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeXlsx } from 'hucre/xlsx';
import { onTestFinished } from 'vitest';
import yazl from 'yazl';

/** A small export, made for the tests, of one of the tools. */
export function exportPath(name: string): string {
  return join('src/testing/exports', name);
}

/** A place for a file in a folder of its own, which goes when the running test ends. */
export function testPath(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, name);
}

export function testFile(content: string | Uint8Array, name = 'eksport'): string {
  const path = testPath(name);
  writeFileSync(path, content);
  return path;
}

/** A zip of some entries. */
export async function testZip(
  entries: Readonly<Record<string, string | Buffer>>,
  name = 'eksport.qdpx',
): Promise<string> {
  const path = testPath(name);
  const zip = new yazl.ZipFile();
  for (const [entry, content] of Object.entries(entries))
    entry.endsWith('/') ? zip.addEmptyDirectory(entry) : zip.addBuffer(Buffer.from(content), entry);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

export async function testXlsx(rows: (string | number | boolean | Date | null)[][]): Promise<string> {
  return testFile(await writeXlsx({ sheets: [{ name: 'Ark1', rows }] }), 'eksport.xlsx');
}

export const NAMESPACE = 'urn:QDA-XML:project:1.0';

/** A REFI-QDA project's XML. */
export function projectXml(inside: string, namespace = NAMESPACE): string {
  return `<?xml version="1.0" encoding="utf-8"?><Project xmlns="${namespace}" name="P" origin="Prøveværktøj 1">${inside}</Project>`;
}

/** GUIDs by number, in upper or lower case, with or without braces. */
export function guid(n: number, shape: 'plain' | 'braces' | 'upper' = 'plain'): string {
  const plain = `0a0b0c0d-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return shape === 'braces' ? `{${plain}}` : shape === 'upper' ? plain.toUpperCase() : plain;
}

/** Codes by number and name. */
export function codesXml(names: Readonly<Record<number, string>>): string {
  const codes = Object.entries(names).map(
    ([n, name]) => `<Code guid="${guid(Number(n))}" name="${name}" isCodable="true"/>`,
  );
  return `<CodeBook><Codes>${codes.join('')}</Codes></CodeBook>`;
}

/** A text source with coded spans: from, to, code, and the coder where there is one. */
export function sourceXml(
  n: number,
  name: string,
  spans: readonly (readonly [number, number, number, number?])[],
  inside = '',
): string {
  const selections = spans.map(
    ([from, to, code, user], i) =>
      `<PlainTextSelection guid="${guid(5000 + n * 100 + i)}" name="" startPosition="${from}" endPosition="${to}">` +
      `<Coding guid="${guid(7000 + n * 100 + i)}" creationDateTime="2024-03-0${(i % 9) + 1}T10:00:00Z"` +
      `${user === undefined ? '' : ` creatingUser="${guid(user)}"`}><CodeRef targetGUID="${guid(code)}"/></Coding></PlainTextSelection>`,
  );
  return `<TextSource guid="${guid(n)}" name="${name}" plainTextPath="internal://${guid(n)}.txt">${selections.join('')}${inside}</TextSource>`;
}
