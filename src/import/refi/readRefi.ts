import type { Readable } from 'node:stream';
import { Collector } from '../collector.ts';
import { ImportFault } from '../fault.ts';
import { readDate } from '../readDate.ts';
import { type Element, type XmlHandler, readXml } from '../readXml.ts';

/** Where a selection of plain text begins and ends in its source, in the producer's own unit, and the quotation it may carry as its name. */
export interface Selection {
  readonly source: number;
  readonly span: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** What a REFI-QDA file holds beside the material: which file has a source's plain text, and where the selections are. */
export interface Refi {
  readonly collector: Collector;
  /** «NVivo for Windows 12.6»; empty where the file does not say. */
  readonly origin: string;
  readonly isCodebook: boolean;
  readonly texts: ReadonlyMap<number, string>;
  /** Plain text that stands in the XML itself, by source. */
  readonly inline: ReadonlyMap<number, string>;
  readonly selections: readonly Selection[];
}

const SOURCE = /^(Text|PDF|Picture|Audio|Video)Source$/;
const SELECTION = /^(PlainText|PDF|Picture|Audio|Video|Transcript)Selection$/;
const VALUE = /^(Text|Boolean|Integer|Float|Date|DateTime)Value$/;
const NAMESPACE = /^urn:QDA-XML:(project|codebook):/;

/**
 * Reads the XML of a REFI-QDA project or codebook (standard 1.5, qdasoftware.org). Tools differ, so elements are met by
 * local name and GUIDs compared without braces and case; one schema holds none of them.
 * Throws an ImportFault where the XML is broken or of another language.
 * @param wantsText whether the places of selections are kept for quotations
 */
export async function readRefi(stream: Readable, file: string, wantsText: boolean): Promise<Refi> {
  const reader = new RefiReader(file, wantsText);
  await readXml(stream, file, reader);
  return reader.done();
}

interface Case {
  readonly name: string;
  readonly sources: string[];
  readonly values: { variable: string; text: string }[];
}

/** The state of one reading: what is open around the element that is met. */
class RefiReader implements XmlHandler {
  readonly #file: string;
  readonly #wantsText: boolean;
  readonly #collector = new Collector();
  readonly #users = new Map<string, string>();
  readonly #variables = new Map<string, string>();
  readonly #cases = new Map<string, Case>();
  readonly #sourceOf = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #texts = new Map<number, string>();
  readonly #selections: Selection[] = [];
  readonly #inline = new Map<number, string>();
  readonly #codePath: string[] = [];
  #origin = '';
  #isCodebook = false;
  #case: Case | undefined;
  #source: number | undefined;
  #sourceGuid = '';
  #span: number | undefined;
  #coding: { coder: number; line: number; day: string | undefined; codes: number } | undefined;
  #set = '';
  #variable = '';
  #value: string | undefined;

  constructor(file: string, wantsText: boolean) {
    this.#file = file;
    this.#wantsText = wantsText;
  }

  root({ name, attributes, line }: Element, namespace: string): void {
    const stop = (found: string, expected: string) => {
      throw new ImportFault(this.#file, found, `i REFI-QDA ${expected}`, { line });
    };
    if (name !== 'Project' && name !== 'CodeBook')
      stop(`det yderste element er ${name}`, 'hedder det Project eller CodeBook');
    if (!NAMESPACE.test(namespace)) {
      const found = namespace === '' ? 'navnerummet mangler' : `navnerummet er »${namespace.slice(0, 60)}«`;
      stop(found, 'er det »urn:QDA-XML:project:1.0« eller »urn:QDA-XML:codebook:1.0«');
    }
    this.#origin = attributes['origin'] ?? '';
    this.#isCodebook = name === 'CodeBook';
  }

  open(element: Element): void {
    const { name, attributes } = element;
    if (SOURCE.test(name)) this.#openSource(attributes);
    else if (SELECTION.test(name)) this.#openSelection(name, attributes);
    else if (VALUE.test(name)) this.#value = '';
    else if (name === 'Code') this.#openCode(attributes);
    else if (name === 'Coding') this.#openCoding(element);
    else if (name === 'CodeRef') this.#codeRef(guidOf(attributes['targetGUID']), element);
    else this.#openOther(name, attributes);
  }

  #openOther(name: string, attributes: Element['attributes']): void {
    const target = guidOf(attributes['targetGUID'] ?? attributes['guid']);
    if (name === 'User') this.#users.set(target, attributes['name'] ?? attributes['id'] ?? '');
    else if (name === 'Variable') this.#variables.set(target, attributes['name'] ?? '');
    else if (name === 'VariableRef') this.#variable = this.#variables.get(target) ?? '';
    else if (name === 'Case') this.#openCase(target, attributes['name'] ?? '');
    else if (name === 'SourceRef') this.#case?.sources.push(target);
    else if (name === 'Set') this.#set = attributes['name'] ?? '';
    else if (name === 'MemberSource') this.#addToSet(target);
    else if (name === 'Representation') this.#rememberText(attributes['plainTextPath']);
    else if (name === 'PlainTextContent' && this.#wantsText) this.#value = '';
  }

  close(name: string): void {
    if (SOURCE.test(name)) this.#source = undefined;
    else if (SELECTION.test(name)) this.#span = undefined;
    else if (name === 'Code') this.#codePath.pop();
    else if (name === 'Case') this.#case = undefined;
    else if (name === 'Coding') this.#closeCoding();
    else if (name === 'VariableValue') this.#closeVariable();
    else if (name === 'PlainTextContent') this.#closeContent();
  }

  text(text: string): void {
    if (this.#value !== undefined) this.#value += text;
  }

  done(): Refi {
    for (const [caseGuid, { name, sources, values }] of this.#cases) {
      this.#collector.markCase(caseGuid);
      for (const guid of sources) {
        const source = this.#sourceOf.get(guid);
        if (source === undefined) continue;
        this.#collector.evidence(source, 'casen', name);
        for (const { variable, text } of values) this.#collector.evidence(source, variableNamed(variable), text);
      }
    }
    return {
      collector: this.#collector,
      origin: this.#origin,
      isCodebook: this.#isCodebook,
      texts: this.#texts,
      inline: this.#inline,
      selections: this.#selections,
    };
  }

  #openSource({ guid, name, plainTextPath, path }: Element['attributes']): void {
    const shown = name || (plainTextPath ?? path ?? guid ?? '').replace(/^.*[/\\]/, '');
    const before = this.#names.get(shown) ?? 0;
    this.#names.set(shown, before + 1);
    const key = guidOf(guid);
    this.#source = this.#collector.source(key, before === 0 ? shown : `${shown} (${before + 1})`);
    this.#sourceOf.set(key, this.#source);
    this.#sourceGuid = key;
    this.#rememberText(plainTextPath);
  }

  #rememberText(path: string | undefined): void {
    if (path !== undefined && this.#source !== undefined) this.#texts.set(this.#source, path);
  }

  #openSelection(name: string, attributes: Element['attributes']): void {
    if (this.#source === undefined) return;
    const { startPosition, endPosition, begin, end, page, firstX, firstY, secondX, secondY } = attributes;
    const isText = startPosition !== undefined;
    const key = isText
      ? `${startPosition}-${endPosition}`
      : [name, page, firstX, firstY, secondX, secondY, begin, end, attributes['fromSyncPoint']].join(' ');
    const order = Number(startPosition ?? begin ?? Number(page ?? 0) * 1e6 + Number(firstY ?? 0));
    this.#span = this.#collector.span(this.#source, key, Number.isFinite(order) ? order : 0);
    if (!isText || !this.#wantsText) return;
    this.#selections.push({
      source: this.#source,
      span: this.#span,
      start: Number(startPosition),
      end: Number(endPosition),
      name: attributes['name'] ?? '',
    });
  }

  #openCode({ guid, name = '' }: Element['attributes']): void {
    this.#codePath.push(name);
    this.#collector.code(guidOf(guid), this.#codePath);
  }

  #openCase(guid: string, name: string): void {
    this.#case = { name, sources: [], values: [] };
    this.#cases.set(guid, this.#case);
  }

  #addToSet(guid: string): void {
    const source = this.#sourceOf.get(guid);
    if (source !== undefined) this.#collector.evidence(source, 'sættet', this.#set);
  }

  #closeVariable(): void {
    const text = this.#value ?? '';
    if (this.#case !== undefined) this.#case.values.push({ variable: this.#variable, text });
    else if (this.#source !== undefined) this.#collector.evidence(this.#source, variableNamed(this.#variable), text);
    this.#value = undefined;
  }

  #openCoding({ attributes, line }: Element): void {
    const user = this.#users.get(guidOf(attributes['creatingUser'])) ?? '';
    const date = readDate(attributes['creationDateTime'] ?? '');
    const day = typeof date === 'object' ? date.day : undefined;
    this.#coding = { coder: this.#collector.coder(user), line, day, codes: 0 };
  }

  #codeRef(target: string, { line }: Element): void {
    const source = this.#source;
    if (this.#coding === undefined || source === undefined) return;
    this.#coding.codes += 1;
    const code = this.#collector.findCode(target);
    const coded = this.#cases.get(target);
    if (coded !== undefined) return this.#codeCase(coded, line);
    if (code === undefined) return this.#collector.refuse('dens kode findes ikke i filens kodebog', line);
    // A whole source may be coded, with no selection.
    const span = this.#span ?? this.#collector.span(source, 'hele kilden', -1);
    const { coder, day } = this.#coding;
    this.#collector.coding({ source, code, coder, span, line: this.#coding.line }, day);
  }

  /** NVivo says who a source is of by coding it with a case. */
  #codeCase({ sources }: Case, line: number): void {
    if (!sources.includes(this.#sourceGuid)) sources.push(this.#sourceGuid);
    this.#collector.refuse('den peger på en case og ikke på en kode', line);
  }

  #closeContent(): void {
    const text = this.#value ?? '';
    this.#value = undefined;
    if (this.#source === undefined) return;
    if (this.#span === undefined) this.#inline.set(this.#source, text);
    else this.#collector.quotation(this.#source, this.#span, text);
  }

  #closeCoding(): void {
    if (this.#coding?.codes === 0) this.#collector.refuse('den har ingen kode', this.#coding.line);
    this.#coding = undefined;
  }
}

/** GUIDs are written with and without braces, in either case. */
function guidOf(guid = ''): string {
  return guid.replace(/[{}]/g, '').toLowerCase();
}

function variableNamed(name: string): string {
  return `variablen »${name.replace(/^Cases:\s*/, '')}«`;
}
