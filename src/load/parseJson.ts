interface ParsedJson {
  /** Undefined where the text is no JSON. */
  readonly json?: unknown;
  /** Where it stops being JSON. */
  readonly line: number;
  readonly column: number;
}

/** A text as JSON, or where it stops being JSON. */
export function parseJson(text: string): ParsedJson {
  try {
    return { json: JSON.parse(text) as unknown, line: 1, column: 1 };
  } catch (error) {
    const [, line = 1, column = 1] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    return { line: Number(line), column: Number(column) };
  }
}
