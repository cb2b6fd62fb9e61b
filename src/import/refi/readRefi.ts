import type { Readable } from 'node:stream';
import {
  type Collected,
  addCoding,
  addEvidence,
  codeAt,
  coderNamed,
  nothingYet,
  sourceAt,
  spanAt,
} from '../collect.ts';
import { ImportFault } from '../fault.ts';
import { type Source, type Span, drop } from '../material.ts';
import { dayOf } from '../readDate.ts';
import { type Element, readXml } from '../readXml.ts';

/** Where a selection of plain text begins and ends in its source, in the producer's own unit, and the quotation it may carry as its name. */
export interface Selection {
  readonly source: Source;
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

interface Case {
  readonly name: string;
  /** GUIDs, since a case may stand before its sources. */
  readonly sources: Set<string>;
  readonly values: { variable: string; text: string }[];
}

/** What was read of a REFI-QDA file so far, and what is open around the element that is met. */
export interface Refi {
  readonly file: string;
  /** Whether the places of selections are kept for quotations. */
  readonly wantsText: boolean;
  readonly all: Collected;
  /** «NVivo for Windows 12.6»; empty where the file does not say. */
  origin: string;
  isCodebook: boolean;
  readonly selections: Selection[];
  /** The file with a source's plain text. */
  readonly texts: Map<Source, string>;
  /** Plain text that stands in the XML itself. */
  readonly inline: Map<Source, string>;
  /** By GUID. */
  readonly users: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly cases: Map<string, Case>;
  /** How many sources have a name so far. */
  readonly names: Map<string, number>;
  readonly codePath: string[];
  source: Source | undefined;
  sourceGuid: string;
  span: Span | undefined;
  coding:
    { readonly coder: string; readonly line: number; readonly day: string | undefined; codes: number } | undefined;
  case: Case | undefined;
  set: string;
  variable: string;
  value: string | undefined;
}

const NAMESPACE = /^urn:QDA-XML:(project|codebook):/;

/**
 * Reads the XML of a REFI-QDA project or codebook (standard 1.5, qdasoftware.org). Tools differ, so elements are met by
 * local name and GUIDs compared without braces and case; one schema holds none of them.
 * Throws an ImportFault where the XML is broken or of another language.
 * @param wantsText whether the places of selections are kept for quotations
 */
export async function readRefi(stream: Readable, file: string, wantsText: boolean): Promise<Refi> {
  const refi = nothingRead(file, wantsText);
  await readXml(stream, file, {
    open(element) {
      if (element.namespace !== undefined) readRoot(refi, element, element.namespace);
      const { attributes } = element;
      const target = guidOf(attributes['targetGUID'] ?? attributes['guid']);
      OPEN.get(kindOf(element.name))?.(refi, { ...element, target });
    },
    close: (name) => CLOSE.get(kindOf(name))?.(refi),
    text(text) {
      if (refi.value !== undefined) refi.value += text;
    },
  });
  for (const [guid, one] of refi.cases) readCase(refi.all, guid, one);
  return refi;
}

function nothingRead(file: string, wantsText: boolean): Refi {
  return {
    ...{ file, wantsText, all: nothingYet(), origin: '', isCodebook: false },
    ...{ selections: [], texts: new Map(), inline: new Map(), codePath: [] },
    ...{ users: new Map(), variables: new Map(), cases: new Map(), names: new Map() },
    ...{ source: undefined, sourceGuid: '', span: undefined, coding: undefined },
    ...{ case: undefined, set: '', variable: '', value: undefined },
  };
}

function readRoot(refi: Refi, { name, attributes, line }: Element, namespace: string): void {
  const stop = (found: string, expected: string) => {
    throw new ImportFault(refi.file, found, `i REFI-QDA ${expected}`, { line });
  };
  if (name !== 'Project' && name !== 'CodeBook')
    stop(`det yderste element er ${name}`, 'hedder det Project eller CodeBook');
  if (!NAMESPACE.test(namespace)) {
    const found = namespace === '' ? 'navnerummet mangler' : `navnerummet er »${namespace.slice(0, 60)}«`;
    stop(found, 'er det »urn:QDA-XML:project:1.0« eller »urn:QDA-XML:codebook:1.0«');
  }
  refi.origin = attributes['origin'] ?? '';
  refi.isCodebook = name === 'CodeBook';
}

/** An element's name, or what it has in common with those of its kind: `TextSource` and `PDFSource` are `*Source`. */
function kindOf(name: string): string {
  return name
    .replace(/^(Text|PDF|Picture|Audio|Video)(?=Source$)/, '*')
    .replace(/^(PlainText|PDF|Picture|Audio|Video|Transcript)(?=Selection$)/, '*')
    .replace(/^(Text|Boolean|Integer|Float|Date|DateTime)(?=Value$)/, '*');
}

/** An element, and the GUID that it points to, else its own. */
type Met = Element & { readonly target: string };

/** What each element says as it begins. */
const OPEN: ReadonlyMap<string, (refi: Refi, met: Met) => void> = new Map<string, (refi: Refi, met: Met) => void>([
  ['*Source', openSource],
  ['*Selection', openSelection],
  ['*Value', (refi) => void (refi.value = '')],
  ['Code', openCode],
  ['Coding', openCoding],
  ['CodeRef', readCodeRef],
  ['User', (refi, { target, attributes: { name, id = '' } }) => void refi.users.set(target, name ?? id)],
  ['Variable', (refi, { target, attributes: { name = '' } }) => void refi.variables.set(target, name)],
  ['VariableRef', (refi, { target }) => void (refi.variable = refi.variables.get(target) ?? '')],
  ['Case', openCase],
  ['SourceRef', (refi, { target }) => void refi.case?.sources.add(target)],
  ['Set', (refi, { attributes: { name = '' } }) => void (refi.set = name)],
  ['MemberSource', addToSet],
  ['Representation', (refi, { attributes: { plainTextPath } }) => rememberText(refi, plainTextPath)],
  ['PlainTextContent', (refi) => void (refi.value = refi.wantsText ? '' : refi.value)],
]);

const CLOSE: ReadonlyMap<string, (refi: Refi) => void> = new Map<string, (refi: Refi) => void>([
  ['*Source', (refi) => void (refi.source = undefined)],
  ['*Selection', (refi) => void (refi.span = undefined)],
  ['Code', (refi) => void refi.codePath.pop()],
  ['Case', (refi) => void (refi.case = undefined)],
  ['Coding', closeCoding],
  ['VariableValue', closeVariable],
  ['PlainTextContent', closeContent],
]);

function openSource(refi: Refi, { target, attributes: { guid = '', name, plainTextPath, path } }: Met): void {
  const shown = name || (plainTextPath ?? path ?? guid).replace(/^.*[/\\]/, '');
  const count = (refi.names.get(shown) ?? 0) + 1;
  refi.names.set(shown, count);
  refi.source = sourceAt(refi.all, target, count === 1 ? shown : `${shown} (${count})`);
  refi.sourceGuid = target;
  rememberText(refi, plainTextPath);
}

function rememberText({ texts, source }: Refi, path: string | undefined): void {
  if (path !== undefined && source !== undefined) texts.set(source, path);
}

function openSelection(refi: Refi, { name: element, attributes }: Met): void {
  const { source, wantsText, selections } = refi;
  if (source === undefined) return;
  const { startPosition: start, endPosition: end, begin, page, firstX, firstY, secondX, secondY } = attributes;
  const place = [
    element,
    page,
    firstX,
    firstY,
    secondX,
    secondY,
    begin,
    attributes['end'],
    attributes['fromSyncPoint'],
  ];
  const order = Number(start ?? begin ?? Number(page ?? 0) * 1e6 + Number(firstY ?? 0));
  const key = start === undefined ? place.join(' ') : `${start}-${end}`;
  const span = (refi.span = spanAt(source, key, Number.isFinite(order) ? order : 0));
  if (start !== undefined && wantsText)
    selections.push({ source, span, start: Number(start), end: Number(end), name: attributes['name'] ?? '' });
}

function openCode({ codePath, all }: Refi, { target, attributes: { name = '' } }: Met): void {
  codePath.push(name);
  codeAt(all, target, codePath);
}

function openCase(refi: Refi, { target, attributes: { name = '' } }: Met): void {
  refi.case = { name, sources: new Set(), values: [] };
  refi.cases.set(target, refi.case);
}

function addToSet({ all, set }: Refi, { target }: Met): void {
  const source = all.sources.get(target);
  if (source !== undefined) addEvidence(source, 'sættet', set);
}

function openCoding(refi: Refi, { attributes: { creatingUser, creationDateTime = '' }, line }: Met): void {
  const coder = coderNamed(refi.all, refi.users.get(guidOf(creatingUser)) ?? '');
  refi.coding = { coder, line, day: dayOf(creationDateTime), codes: 0 };
}

function readCodeRef({ all, coding, source, sourceGuid, span, cases }: Refi, { target, line }: Met): void {
  if (coding === undefined || source === undefined) return;
  coding.codes += 1;
  const [code, coded] = [all.codes.get(target), cases.get(target)];
  // NVivo says who a source is of by coding it with a case.
  coded?.sources.add(sourceGuid);
  if (coded !== undefined) return drop(all.refused, 'den peger på en case og ikke på en kode', line);
  if (code === undefined) return drop(all.refused, 'dens kode findes ikke i filens kodebog', line);
  // A whole source may be coded, with no selection.
  const piece = span ?? spanAt(source, 'hele kilden', -1);
  addCoding(all, { source, code, coder: coding.coder, span: piece, line: coding.line, day: coding.day });
}

function closeCoding(refi: Refi): void {
  if (refi.coding?.codes === 0) drop(refi.all.refused, 'den har ingen kode', refi.coding.line);
  refi.coding = undefined;
}

function closeVariable(refi: Refi): void {
  const { variable, value: text = '' } = refi;
  if (refi.case !== undefined) refi.case.values.push({ variable, text });
  else if (refi.source !== undefined) addEvidence(refi.source, variableNamed(variable), text);
  refi.value = undefined;
}

function closeContent(refi: Refi): void {
  const { source, span, value: text = '' } = refi;
  refi.value = undefined;
  if (source === undefined) return;
  if (span === undefined) refi.inline.set(source, text);
  else if (text !== '') span.text = text;
}

/** What a case says of its sources: its name, and its variables. */
function readCase({ codes, sources: known }: Collected, guid: string, { name, sources, values }: Case): void {
  const code = codes.get(guid);
  if (code !== undefined) code.isCase = true;
  for (const source of [...sources].flatMap((one) => known.get(one) ?? [])) {
    addEvidence(source, 'casen', name);
    for (const { variable, text } of values) addEvidence(source, variableNamed(variable), text);
  }
}

/** GUIDs are written with and without braces, in either case. */
function guidOf(guid = ''): string {
  return guid.replace(/[{}]/g, '').toLowerCase();
}

function variableNamed(name: string): string {
  return `variablen »${name.replace(/^Cases:\s*/, '')}«`;
}
