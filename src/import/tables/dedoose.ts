import { type Header, type Layout, NO_CODE, NO_SOURCE, codePath } from './layout.ts';

const APPLIED = /^Code: (.+) Applied$/i;
const OWN =
  /^(Code: .+|Media Title|Excerpt (Range|Creator|Date|Copy)|Resource (Creator|Date)|Codes Applied Combined|Memo.*)$/i;

/** Dedoose's excerpts: a row an excerpt, a column a code with True or False. Commas stand inside codes, so the combined column is not read. */
export function dedooseExcerpts(header: Header): Layout | undefined {
  const media = header.find(['Media Title']);
  const codes = header.names.flatMap((name, i) => {
    const [, code] = APPLIED.exec(name) ?? [];
    return code === undefined ? [] : [{ path: codePath(code, '\\'), i }];
  });
  if (media < 0 || codes.length === 0) return undefined;
  const [range, creator, date, copy] = ['Range', 'Creator', 'Date', 'Copy'].map((n) => header.find([`Excerpt ${n}`]));
  const fields = header.names.flatMap((name, i) => (name === '' || OWN.test(name) ? [] : [{ name, i }]));
  return {
    kind: 'Dedoose, uddrag',
    unit: 'et uddrag',
    read: (cells, line) => {
      const source = cells[media] ?? '';
      if (source.trim() === '') return NO_SOURCE;
      const applied = codes.filter(({ i }) => /^(true|1|yes)$/i.test((cells[i] ?? '').trim()));
      if (applied.length === 0) return NO_CODE;
      const text = cells[copy!] ?? '';
      const span = cells[range!] ?? text;
      const order = Number(/\d+(?=-)/.exec(span.replace(/^Page (\d+): /i, '$1'))?.[0] ?? line);
      const evidence = fields.map(({ name, i }) => ({ from: `feltet »${name}«`, text: cells[i] ?? '' }));
      const rest = { source, coder: cells[creator!] ?? '', span, order, text, date: cells[date!] ?? '', evidence };
      return applied.map(({ path }) => ({ ...rest, code: path }));
    },
  };
}
