import type { Readable } from 'node:stream';
import { type Collected, addCoding, addEvidence, codeAt, nothingYet, numbering, sourceAt, spanAt } from '../collect.ts';
import { ImportFault } from '../fault.ts';
import { type Source, type Span, drop, plainName } from '../material.ts';
import { dayOf } from '../readDate.ts';
import { countCharacters, stedOf } from '../places.ts';
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

/** What was read of a REFI-QDA file so far. */
export type Refi = ReturnType<typeof nothingRead>;

/** @param wantsText whether the places of selections are kept for quotations */
function nothingRead(file: string, wantsText: boolean) {
  return {
    ...{ file, wantsText, all: nothingYet(), selections: [] as Selection[] },
    /** «NVivo for Windows 12.6»; empty where the file does not say. */
    origin: '',
    isCodebook: false,
    /** The file with a source's plain text, or the text where it stands in the XML itself. */
    texts: new Map<Source, string>(),
    inline: new Map<Source, string>(),
    /** By GUID. */
    users: new Map<string, string>(),
    variables: new Map<string, string>(),
    cases: new Map<string, Case>(),
    nameOnce: numbering(),
    /** What is open around the element that is met. */
    codePath: [] as string[],
    open: { sourceGuid: '', set: '', variable: '' } as Open,
  };
}

interface Open {
  source?: Source | undefined;
  sourceGuid: string;
  span?: Span | undefined;
  coding?: { coder: string; line: number; day: string | undefined; codes: number } | undefined;
  case?: Case | undefined;
  set: string;
  variable: string;
  value?: string | undefined;
}

/** The key of the piece that is a whole source. */
export const WHOLE = 'hele kilden';

const NAMESPACE = /^urn:QDA-XML:(project|codebook):/;

/**
 * Reads the XML of a REFI-QDA project or codebook (standard 1.5, qdasoftware.org). Tools differ, so elements are met by
 * local name and GUIDs compared without braces and case; one schema holds none of them.
 * Throws an ImportFault where the XML is broken or of another language.
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
      if (refi.open.value !== undefined) refi.open.value += text;
    },
  });
  for (const [guid, one] of refi.cases) readCase(refi.all, guid, one);
  return refi;
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
const OPEN = new Map<string, (refi: Refi, met: Met) => void>([
  ['*Source', openSource],
  ['*Selection', openSelection],
  ['*Value', ({ open }) => void (open.value = '')],
  ['Code', openCode],
  ['Coding', openCoding],
  ['CodeRef', readCodeRef],
  ['User', ({ users }, { target, attributes: { name, id = '' } }) => void users.set(target, name ?? id)],
  ['Variable', ({ variables }, { target, attributes: { name = '' } }) => void variables.set(target, name)],
  ['VariableRef', ({ open, variables }, { target }) => void (open.variable = variables.get(target) ?? '')],
  ['Case', openCase],
  ['SourceRef', ({ open }, { target }) => void open.case?.sources.add(target)],
  ['Set', ({ open }, { attributes: { name = '' } }) => void (open.set = name)],
  ['MemberSource', addToSet],
  ['Representation', (refi, { attributes: { plainTextPath } }) => rememberText(refi, plainTextPath)],
  ['PlainTextContent', ({ open }) => void (open.value = '')],
]);

const CLOSE = new Map<string, (refi: Refi) => void>([
  ['*Source', ({ open }) => void (open.source = undefined)],
  ['*Selection', ({ open }) => void (open.span = undefined)],
  ['Code', ({ codePath }) => void codePath.pop()],
  ['Case', ({ open }) => void (open.case = undefined)],
  ['Coding', closeCoding],
  ['VariableValue', closeVariable],
  ['PlainTextContent', closeContent],
]);

function openSource(refi: Refi, { target, attributes: { guid = '', name, plainTextPath, path } }: Met): void {
  const { all, nameOnce, open } = refi;
  open.source = sourceAt(all, target, nameOnce(name || (plainTextPath ?? path ?? guid).replace(/^.*[/\\]/, '')));
  open.sourceGuid = target;
  rememberText(refi, plainTextPath);
}

function rememberText({ texts, open: { source } }: Refi, path: string | undefined): void {
  if (path !== undefined && source !== undefined) texts.set(source, path);
}

function openSelection({ open, wantsText, selections }: Refi, { name: element, attributes }: Met): void {
  const { source } = open;
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
  const span = (open.span = spanAt(source, key, Number.isFinite(order) ? order : 0));
  if (start !== undefined) span.sted = stedOf(Number(start), Number(end));
  if (start !== undefined && wantsText)
    selections.push({ source, span, start: Number(start), end: Number(end), name: attributes['name'] ?? '' });
}

function openCode({ codePath, all }: Refi, { target, attributes: { name = '' } }: Met): void {
  codePath.push(name);
  codeAt(all, target, codePath);
}

function openCase({ open, cases }: Refi, { target, attributes: { name = '' } }: Met): void {
  open.case = { name, sources: new Set(), values: [] };
  cases.set(target, open.case);
}

function addToSet({ all, open: { set } }: Refi, { target }: Met): void {
  const source = all.sources.get(target);
  if (source !== undefined) addEvidence(source, 'sættet', set);
}

function openCoding({ open, users }: Refi, { attributes: { creatingUser, creationDateTime = '' }, line }: Met): void {
  open.coding = {
    coder: plainName(users.get(guidOf(creatingUser)) ?? ''),
    line,
    day: dayOf(creationDateTime),
    codes: 0,
  };
}

function readCodeRef({ all, cases, open: { coding, source, sourceGuid, span } }: Refi, { target, line }: Met): void {
  if (coding === undefined || source === undefined) return;
  coding.codes += 1;
  const [code, coded] = [all.codes.get(target), cases.get(target)];
  // NVivo says who a source is of by coding it with a case.
  coded?.sources.add(sourceGuid);
  if (coded !== undefined) return drop(all.refused, 'den peger på en case og ikke på en kode', line);
  if (code === undefined) return drop(all.refused, 'dens kode findes ikke i filens kodebog', line);
  const { codes: _, ...rest } = coding;
  // A whole source may be coded, with no selection.
  addCoding(all, { ...rest, source, code, span: span ?? spanAt(source, WHOLE, -1) });
}

function closeCoding({ all, open }: Refi): void {
  if (open.coding?.codes === 0) drop(all.refused, 'den har ingen kode', open.coding.line);
  open.coding = undefined;
}

function closeVariable({ open }: Refi): void {
  const { variable, value: text = '' } = open;
  if (open.case !== undefined) open.case.values.push({ variable, text });
  else if (open.source !== undefined) addEvidence(open.source, variableNamed(variable), text);
  open.value = undefined;
}

function closeContent({ open, inline, wantsText }: Refi): void {
  const { source, span, value: text = '' } = open;
  open.value = undefined;
  if (source === undefined) return;
  if (span === undefined) source.laengde = countCharacters(text);
  if (!wantsText) return;
  if (span === undefined) inline.set(source, text);
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
