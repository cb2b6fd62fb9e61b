import sax from 'sax';
import type { Readable } from 'node:stream';
import { decodeStream } from './decodeStream.ts';
import { ImportFault } from './fault.ts';

/** An element as it begins. `name` has no prefix; `path` holds the names around it, outermost first, while it is being handled. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly line: number;
}

export interface XmlHandler {
  /** The outermost element and its namespace. */
  root(element: Element, namespace: string): void;
  open(element: Element): void;
  close(name: string): void;
  text(text: string): void;
}

/** No export nests deeper; a hostile one a million times. */
const DEEPEST = 200;

/**
 * Reads XML as it streams. Throws an ImportFault where it is not well-formed, declares a document type or entities of its
 * own, or nests too deep.
 */
export async function readXml(stream: Readable, file: string, handler: XmlHandler): Promise<void> {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  const path: string[] = [];
  const stop = (found: string, expected: string) => {
    throw new ImportFault(file, found, expected, { line: parser.line + 1, column: parser.column });
  };
  parser.onerror = (error) =>
    stop(`XML-koden kan ikke læses (${oneLine(error.message)})`, 'den skal være velformet XML');
  parser.ondoctype = () => stop('XML-koden har en DOCTYPE', 'en eksport har ingen, så filen bliver ikke læst');
  parser.onopentag = (tag) => {
    const attributes = tag.attributes as Readonly<Record<string, string>>;
    if (path.length >= DEEPEST) stop(`XML-koden har mere end ${DEEPEST} led inde i hinanden`, 'en eksport har færre');
    const element = { name: withoutPrefix(tag.name), attributes, path, line: parser.line + 1 };
    if (path.length === 0) handler.root(element, attributes[`xmlns${prefixOf(tag.name)}`] ?? '');
    handler.open(element);
    path.push(element.name);
  };
  parser.onclosetag = () => handler.close(path.pop() ?? '');
  parser.ontext = (text) => handler.text(text);
  parser.oncdata = (text) => handler.text(text);
  for await (const piece of decodeStream(stream, file)) parser.write(piece);
  parser.close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function prefixOf(name: string): string {
  return name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
}

function oneLine(message: string): string {
  return message.split('\n')[0] ?? '';
}
