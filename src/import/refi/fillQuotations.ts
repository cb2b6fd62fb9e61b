import type { Readable } from 'node:stream';
import type { Archive } from '../openArchive.ts';
import type { Span } from '../material.ts';
import { type Place, cutterFor, findOffsetRule } from './findOffsetRule.ts';
import { countCharacters, stedOf } from '../places.ts';
import { type Refi, WHOLE } from './readRefi.ts';

/** A text longer than this is no interview. */
const MOST_TEXT = 32 * 2 ** 20;

/** Below this share of selections that fit, no quotation is cut: it could be of another place than the one that was coded. */
const LEAST_FIT = 0.95;

/** A source's text with what is marked in it. */
interface CodedText {
  readonly text: string;
  readonly places: readonly (Place & { readonly span: Span })[];
}

/**
 * Cuts the selections' quotations out of the sources' texts, by the rule of places that fits this file best. Says in a note
 * which it was; where none fits well, no quotation is made.
 * @param archive the project's zip; undefined where the XML stood alone
 */
export async function fillQuotations(refi: Refi, archive: Archive | undefined): Promise<void> {
  const sources = [];
  for (const [source, places] of Map.groupBy(refi.selections, (selection) => selection.source)) {
    const text = refi.inline.get(source) ?? (await textOf(refi.texts.get(source), archive));
    if (text !== undefined) sources.push({ text, places });
    else for (const { span, name } of places) if (!name.endsWith('…')) span.text = name || span.text;
  }
  fillFromTexts(sources, refi.all.notes);
}

/**
 * Tells each source with marks how long its text is, one text at a time. A code on a whole source then stands in all of it.
 * @param archive the project's zip; undefined where the XML stood alone, and no text beside it can be read
 */
export async function measureTexts({ all, texts }: Refi, archive: Archive | undefined): Promise<void> {
  for (const source of all.sources.values()) {
    if (source.spans.size === 0) continue;
    const text = source.laengde === undefined ? await textOf(texts.get(source), archive) : undefined;
    if (text !== undefined) source.laengde = countCharacters(text);
    const whole = source.spans.get(WHOLE);
    if (whole !== undefined) whole.sted = stedOf(0, source.laengde ?? 0);
  }
}

/** Cuts pieces out of the texts that they stand in, by the rule of places that fits best, and says in a note how well. */
export function fillFromTexts(sources: readonly CodedText[], notes: string[]): void {
  const { rule, fits, of } = findOffsetRule(sources);
  if (of === 0) return;
  const result = `${fits} af ${of} markeringer passer med teksterne`;
  const isPoor = fits < of * LEAST_FIT;
  notes.push(isPoor ? `Ingen citater: kun ${result}.` : `Citater: ${result}.`);
  if (isPoor) return;
  for (const { text, places } of sources) {
    const cut = cutterFor(text, rule);
    for (const { span, start, end } of places) span.text = cut(start, end).text || span.text;
  }
}

async function textOf(path: string | undefined, archive: Archive | undefined): Promise<string | undefined> {
  const wanted = (path ?? '').replace(/^internal:\/\//, '').toLowerCase();
  if (wanted === '') return undefined;
  const name = archive?.names.find((entry) => entry.toLowerCase() === `sources/${wanted}`);
  return name === undefined ? undefined : readText((await archive?.open(name)) as Readable);
}

/** The byte order mark is kept: some tools count it. */
async function readText(stream: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_TEXT) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
}
