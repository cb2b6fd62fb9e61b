import sax from 'sax';
import type { Readable } from 'node:stream';
import { decodeStream } from './decodeStream.ts';
import { ImportFault } from './fault.ts';

/** An element as it begins; `name` has no prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly line: number;
  /** Of the outermost element alone; empty where it has none. */
  readonly namespace: string | undefined;
}

interface XmlHandler {
  open(element: Element): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No export nests deeper; a hostile one a million times. */
const DEEPEST = 200;

/**
 * Reads XML as it streams. Throws an ImportFault where it is not well-formed, declares a document type or entities of its
 * own, or nests too deep.
 */
export async function readXml(stream: Readable, file: string, handler: XmlHandler): Promise<void> {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  let depth = 0;
  const stop = (found: string, expected: string) => {
    throw new ImportFault(file, found, expected, { line: parser.line + 1, column: parser.column });
  };
  parser.onerror = ({ message }) =>
    stop(`XML-koden kan ikke læses (${message.split('\n')[0]})`, 'den skal være velformet XML');
  parser.ondoctype = () => stop('XML-koden har en DOCTYPE', 'en eksport har ingen, så filen bliver ikke læst');
  parser.onopentag = (tag) => {
    const attributes = tag.attributes as Element['attributes'];
    if (depth >= DEEPEST) stop(`XML-koden har mere end ${DEEPEST} led inde i hinanden`, 'en eksport har færre');
    const [prefix, name] = partsOf(tag.name);
    const namespace = depth === 0 ? (attributes[`xmlns${prefix}`] ?? '') : undefined;
    depth += 1;
    handler.open({ name, attributes, line: parser.line + 1, namespace });
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    handler.close?.(partsOf(name)[1]);
  };
  parser.ontext = parser.oncdata = (text) => handler.text?.(text);
  for await (const piece of decodeStream(stream, file)) parser.write(piece);
  parser.close();
}

/** `:qda` and `Project` of `qda:Project`. */
function partsOf(name: string): [prefix: string, name: string] {
  const mark = name.indexOf(':');
  return [mark < 0 ? '' : `:${name.slice(0, mark)}`, name.slice(mark + 1)];
}
