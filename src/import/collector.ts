import {
  type Code,
  type Coding,
  type Dropped,
  type Material,
  type Source,
  type Span,
  drop,
  plainName,
} from './material.ts';

/** Things that get numbers in the order they are met. The same key is the same thing. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  number(key: string, make: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(make()) - 1;
  }
}

/** Collects what a reader meets into a `Material`. */
export class Collector {
  readonly #sources = new Numbered<Source>();
  readonly #codes = new Numbered<Code>();
  readonly #coders = new Numbered<string>();
  /** By source. */
  readonly #spans: Numbered<Span>[] = [];
  readonly #codings: Coding[] = [];
  readonly #refused = new Map<string, Dropped>();
  readonly #notes = new Set<string>();
  #latest: string | undefined;

  source(key: string, name = key): number {
    return this.#sources.number(key, () => {
      const spans = new Numbered<Span>();
      this.#spans.push(spans);
      return { name: plainName(name), evidence: [], spans: spans.all };
    });
  }

  code(key: string, path: readonly string[]): number {
    return this.#codes.number(key, () => ({ path: path.map(plainName), codings: 0, isCase: false }));
  }

  findCode(key: string): number | undefined {
    return this.#codes.find(key);
  }

  markCase(key: string): void {
    const code = this.#codes.all[this.#codes.find(key) ?? -1];
    if (code !== undefined) code.isCase = true;
  }

  coder(name: string): number {
    return this.#coders.number(plainName(name), () => plainName(name));
  }

  /** The number of a span within its source. */
  span(source: number, key: string, order: number, text?: string): number {
    return this.#spans[source]!.number(key, () => ({ key, order, text }));
  }

  /** The text of a span, once it is known. */
  quotation(source: number, span: number, text: string): void {
    const own = this.#spans[source]?.all[span];
    if (own !== undefined && text !== '') own.text = text;
  }

  coding(coding: Coding, day?: string): void {
    this.#codings.push(coding);
    this.#codes.all[coding.code]!.codings += 1;
    if (day !== undefined && (this.#latest === undefined || day > this.#latest)) this.#latest = day;
  }

  evidence(source: number, from: string, text: string): void {
    const plain = plainName(text);
    const own = this.#sources.all[source]?.evidence ?? [];
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
      sources: this.#sources.all,
      codes: this.#codes.all,
      coders: this.#coders.all,
      codings: this.#codings,
      refused: [...this.#refused.values()],
      latest: this.#latest,
      notes: [...this.#notes],
    };
  }
}
