/** The key numbers of a study: what they are about, and what is counted of it: `{ 'myndighed, voksne': { 'uden forslag': 7 } }`. */
export type KeyNumbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was published last: the version, the tables that it was made of, and the numbers that they gave. */
export interface Udgivet {
  readonly version: string;
  /** SHA-256 of the tables, proposals and examples, in hexadecimal. */
  readonly tabeller: string;
  readonly noegletal: KeyNumbers;
}
