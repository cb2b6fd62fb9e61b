/** The parts of the Frictionless descriptor that the site shows: what each table and column means. */
export interface Descriptor {
  readonly title: string;
  readonly description: string;
  /** «1.0» or «1.0.2». */
  readonly version: string;
  /** ISO date of this version of the data. */
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: { readonly fields: readonly Field[] };
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}
