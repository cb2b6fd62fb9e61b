import { type Header, type Layout, NO_CODE, NO_SOURCE } from './layout.ts';

/** Taguette's highlights: `id,document,tag,content`, a row a highlight and tag. Where somebody dropped `id`, equal texts are one highlight. */
export function taguetteHighlights(header: Header): Layout | undefined {
  if (!header.has('document', 'tag', 'content')) return undefined;
  const [id, document, tag, content] = ['id', 'document', 'tag', 'content'].map((name) => header.find([name]));
  return {
    kind: 'Taguette, markeringer',
    unit: 'et markeret stykke tekst',
    read: (cells, line) => {
      const [source, code, text] = [cells[document!] ?? '', cells[tag!] ?? '', cells[content!] ?? ''];
      if (source.trim() === '') return NO_SOURCE;
      if (code.trim() === '') return NO_CODE;
      const span = cells[id!] ?? text;
      return [{ source, code: [code], span, order: line, text }];
    },
  };
}

/** Taguette's codebook: a row a tag. */
export function taguetteCodebook(header: Header): Layout | undefined {
  const tag = header.find(['tag', 'name']);
  if (tag < 0 || !header.has('description') || header.has('content')) return undefined;
  return codebook('kodebog som tabel', tag);
}

function codebook(kind: string, column: number): Layout {
  return {
    kind,
    unit: '',
    isCodebook: true,
    read: (cells, line) => {
      const code = cells[column] ?? '';
      return code.trim() === '' ? NO_CODE : [{ source: '', code: [code], span: '', order: line }];
    },
  };
}
