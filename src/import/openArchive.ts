import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { ImportFault } from './fault.ts';

/** A zip's entries by name, and each as a stream. */
export interface Archive {
  readonly names: readonly string[];
  /** Opens an entry. Throws a RangeError for a name that is not there. */
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Against zip bombs: no real export is packed tighter, larger or in more parts. Small entries may be all one letter. */
const MOST_ENTRIES = 100_000;
const MOST_BYTES = 4 * 2 ** 30;
const MOST_RATIO = 200;
const ALWAYS_FINE = 16 * 2 ** 20;

/**
 * Opens a zip by its directory, reading nothing else. What unpacks to more than it says stops while it is read (yauzl).
 * Throws an ImportFault where the file is no whole zip, is a bomb, or names a path outside itself.
 */
export async function openArchive(file: string): Promise<Archive> {
  const fail = (error: unknown): never => {
    throw error instanceof ImportFault ? error : broken(file, error);
  };
  const zip = await yauzl.openPromise(file, { autoClose: false }).catch(fail);
  const entries = await entriesOf(file, zip).catch((error: unknown) => {
    zip.close();
    return fail(error);
  });
  const open = async (name: string) => {
    const entry = entries.get(name);
    if (entry === undefined) throw new RangeError(`no such entry: ${name}`);
    return await zip.openReadStreamPromise(entry).catch(fail);
  };
  return { names: [...entries.keys()], open, close: () => zip.close() };
}

async function entriesOf(file: string, zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw tooMuch(file, `arkivet har ${zip.entryCount} dele`);
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    checkSize(file, entry);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function checkSize(file: string, { fileName, uncompressedSize, compressedSize }: yauzl.Entry): void {
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > MOST_BYTES)
    throw tooMuch(file, `${fileName} fylder ${uncompressedSize} byte, når den pakkes ud`);
  if (uncompressedSize > ALWAYS_FINE && ratio > MOST_RATIO)
    throw tooMuch(file, `${fileName} fylder ${Math.round(ratio)} gange mere, når den pakkes ud`);
}

function tooMuch(file: string, found: string): ImportFault {
  return new ImportFault(file, found, 'så meget er der ikke i en eksport, så filen bliver ikke pakket ud');
}

/** yauzl's errors in words. */
function broken(file: string, error: unknown): ImportFault {
  const said = error instanceof Error ? error.message : '';
  if (/relative path|absolute path|invalid characters/.test(said))
    return new ImportFault(file, 'arkivet navngiver en fil uden for sig selv', 'alle dets filer skal ligge i det');
  if (/encrypted/.test(said)) return new ImportFault(file, 'arkivet er låst med adgangskode', 'det skal gemmes uden');
  if (/ENOENT/.test(said)) return new ImportFault(file, 'filen findes ikke', 'den skal ligge der');
  return new ImportFault(file, 'arkivet er ikke en hel zip-fil', 'det skal det være; prøv at eksportere igen');
}
