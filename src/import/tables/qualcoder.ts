import { type Header, type Layout, NO_CODE, NO_SOURCE } from './layout.ts';

/**
 * QualCoder's report of codings: `File` or `Case`, `Coder`, `Coded`, `Codename`, `Category` as often as it is deep, and
 * variables. Its CSV does not pad the categories, so a short row's variables stand in wrong columns and are not read.
 */
export function qualcoderCodings(header: Header): Layout | undefined {
  const document = header.find(['File', 'Filename', 'Case']);
  if (document < 0 || !header.has('Coder', 'Coded', 'Codename')) return undefined;
  const [coder, coded, codename] = ['Coder', 'Coded', 'Codename'].map((name) => header.find([name]));
  const categories = header.names.flatMap((name, i) => (/^Category\b/i.test(name) ? [i] : []));
  const variables = header.names.flatMap((name, i) => {
    const [, variable] = /^(?:File|Case)Var_(.+)$/i.exec(name) ?? [];
    return variable === undefined ? [] : [{ variable, i }];
  });
  return {
    kind: 'QualCoder, kodninger',
    unit: 'et kodet stykke tekst',
    notes:
      variables.length > 0 && categories.length > 1
        ? ['Rækker med færre kategorier end overskriften: deres variable læses ikke.']
        : [],
    read: (cells, line) => {
      const [source, code, text] = [cells[document] ?? '', cells[codename!] ?? '', cells[coded!] ?? ''];
      if (source.trim() === '') return NO_SOURCE;
      if (code.trim() === '') return NO_CODE;
      const isWhole = cells.length === header.names.length;
      const above = isWhole ? categories.map((i) => cells[i] ?? '').filter((name) => name.trim() !== '') : [];
      const evidence = isWhole
        ? variables.map(({ variable, i }) => ({ from: `variablen »${variable}«`, text: cells[i] ?? '' }))
        : [];
      return [
        {
          source,
          code: [...above.reverse(), code],
          coder: cells[coder!] ?? '',
          span: text,
          order: line,
          text,
          evidence,
        },
      ];
    },
  };
}
