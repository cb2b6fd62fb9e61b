/** What a file says of a source that may tell its role, area or month: a set it is in, a variable, its name. */
export interface Evidence {
  /** In words for the account: «sættet», «variablen »rolle«», «filnavnet». */
  readonly from: string;
  readonly text: string;
}

/** A piece of a source that was coded. */
export interface Span {
  /** What tells it from the other pieces of its source, in every file that has that source. */
  readonly key: string;
  /** Where it stands among the others of its source: a position, a paragraph or a row. */
  readonly order: number;
  /** Its text, where somebody asked for it. */
  text: string | undefined;
}

export interface Source {
  readonly name: string;
  readonly evidence: Evidence[];
  readonly spans: Span[];
}

export interface Code {
  /** Names from the top down. */
  readonly path: readonly string[];
  /** How many codings point at it. */
  codings: number;
  /** NVivo keeps cases among the codes. */
  isCase: boolean;
}

/** One coding: numbers into the material's lists. */
export interface Coding {
  readonly source: number;
  readonly code: number;
  readonly coder: number;
  /** Index into the source's `spans`. */
  readonly span: number;
  /** Where it stands in its file: line of XML, row of a table. */
  readonly line: number;
}

/** Why codings were read and not kept, and how many, with the first places. */
export interface Dropped {
  readonly reason: string;
  count: number;
  readonly lines: number[];
}

/** What one file of any tool holds, before anybody decides what it means here. */
export interface Material {
  readonly file: string;
  /** In words: «REFI-QDA-projekt fra NVivo for Windows 12.6». */
  readonly kind: string;
  /** In words, what one coding covers: «et markeret stykke tekst». */
  readonly unit: string;
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly coders: readonly string[];
  readonly codings: readonly Coding[];
  /** Codings that cannot be kept whatever is decided. */
  readonly refused: readonly Dropped[];
  /** Day of the latest coding, ISO, where the file tells. */
  readonly latest: string | undefined;
  /** Things the reader should know, in sentences. */
  readonly notes: readonly string[];
}

/** A code's name in the mapping: all its names from the top down, since two parents may have a child of one name. */
export function nameOf({ path }: Code): string {
  return path.join(' > ');
}

/** How many places are listed of what was dropped for one reason. */
const LISTED = 10;

/** Adds one more to those dropped for a reason. */
export function drop(all: Map<string, Dropped>, reason: string, line: number): void {
  const one = all.get(reason) ?? { reason, count: 0, lines: [] };
  one.count += 1;
  if (one.lines.length < LISTED) one.lines.push(line);
  all.set(reason, one);
}

/** One name, however it was written: composed letters, single spaces. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Collects what a reader meets into a `Material`. Sources, codes and coders get numbers in the order they are met. */
export class Collector {
  readonly #sources: Source[] = [];
  readonly #codes: Code[] = [];
  readonly #codings: Coding[] = [];
  readonly #refused = new Map<string, Dropped>();
  readonly #notes = new Set<string>();
  readonly #sourceOf = new Map<string, number>();
  readonly #codeOf = new Map<string, number>();
  readonly #coderOf = new Map<string, number>();
  readonly #spanOf: Map<string, number>[] = [];
  #latest: string | undefined;

  /** The number of a source, by a key that tells it from the others of its file. */
  source(key: string, name = key): number {
    const known = this.#sourceOf.get(key);
    if (known !== undefined) return known;
    this.#sources.push({ name: plainName(name), evidence: [], spans: [] });
    this.#spanOf.push(new Map());
    return numberOf(this.#sourceOf, key);
  }

  code(key: string, path: readonly string[]): number {
    const known = this.#codeOf.get(key);
    if (known !== undefined) return known;
    this.#codes.push({ path: path.map(plainName), codings: 0, isCase: false });
    return numberOf(this.#codeOf, key);
  }

  findCode(key: string): number | undefined {
    return this.#codeOf.get(key);
  }

  markCase(key: string): void {
    const code = this.#codes[this.#codeOf.get(key) ?? -1];
    if (code !== undefined) code.isCase = true;
  }

  coder(name: string): number {
    return numberOf(this.#coderOf, plainName(name));
  }

  /** The number of a span within a source; the same key is the same span. */
  span(source: number, key: string, order: number, text?: string): number {
    const spans = this.#spanOf[source] ?? new Map<string, number>();
    const known = spans.get(key);
    if (known !== undefined) return known;
    this.#sources[source]?.spans.push({ key, order, text });
    return numberOf(spans, key);
  }

  /** The text of a span, once it is known. */
  quotation(source: number, span: number, text: string): void {
    const own = this.#sources[source]?.spans[span];
    if (own !== undefined && text !== '') own.text = text;
  }

  coding(coding: Coding, day?: string): void {
    this.#codings.push(coding);
    const code = this.#codes[coding.code];
    if (code !== undefined) code.codings += 1;
    if (day !== undefined && (this.#latest === undefined || day > this.#latest)) this.#latest = day;
  }

  evidence(source: number, from: string, text: string): void {
    const plain = plainName(text);
    const own = this.#sources[source]?.evidence ?? [];
    if (plain !== '' && !own.some((e) => e.from === from && e.text === plain)) own.push({ from, text: plain });
  }

  refuse(reason: string, line: number): void {
    drop(this.#refused, reason, line);
  }

  note(sentence: string): void {
    this.#notes.add(sentence);
  }

  done(head: Pick<Material, 'file' | 'kind' | 'unit'>): Material {
    return {
      ...head,
      sources: this.#sources,
      codes: this.#codes,
      coders: [...this.#coderOf.keys()],
      codings: this.#codings,
      refused: [...this.#refused.values()],
      latest: this.#latest,
      notes: [...this.#notes],
    };
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}
