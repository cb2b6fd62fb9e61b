import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: its place in pt from the left bottom corner, its height and its family. */
export interface PdfText {
  readonly text: string;
  /** «Newsreader-Medium» */
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A node of the structure that a screen reader meets. */
export interface PdfTag {
  readonly role: string;
  readonly alt: string | undefined;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly tags: readonly PdfTag[];
}

/** What a reader, a screen reader and a printer get of a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly lang: string;
  /** «D:20261122000000Z» */
  readonly created: string;
  readonly modified: string;
  readonly isTagged: boolean;
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly string[];
  /** Names of the top bookmarks. */
  readonly bookmarks: readonly string[];
  /** What a reader calls each page. */
  readonly labels: readonly string[];
  /** Addresses that links lead out to. */
  readonly addresses: readonly string[];
  /** All text in reading order, without hyphens, hard and soft, and with single spaces. */
  readonly text: string;
}

interface Item {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** Reads a PDF back, for tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const info = (await pdf.getMetadata()).info as {
    Title?: string;
    Language?: string;
    CreationDate?: string;
    ModDate?: string;
  };
  const pages: PdfPage[] = [];
  const fonts = new Set<string>();
  const addresses = new Set<string>();
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    await page.getOperatorList();
    const { items, styles } = await page.getTextContent();
    const nameOf = (font: string) => (page.commonObjs.get(font) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
    for (const name of Object.keys(styles)) fonts.add(nameOf(name));
    for (const { url } of (await page.getAnnotations()) as { url?: string }[])
      if (url !== undefined) addresses.add(url);
    const [, , width = 0, height = 0] = page.view;
    const texts = (items as unknown as Item[]).map((item) =>
      toText(item, item.str === '' ? '' : nameOf(item.fontName)),
    );
    pages.push({ width, height, texts, tags: tagsOf((await page.getStructTree()) as Node | null) });
  }
  const bookmarks = (await pdf.getOutline()) ?? [];
  return {
    title: info.Title ?? '',
    lang: info.Language ?? '',
    created: info.CreationDate ?? '',
    modified: info.ModDate ?? '',
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    pages,
    fonts: [...fonts].sort(),
    bookmarks: bookmarks.map(({ title }) => unhyphened(title)),
    labels: (await pdf.getPageLabels()) ?? [],
    addresses: [...addresses],
    text: unhyphened(pages.map(({ texts }) => texts.map(({ text }) => (text === '' ? ' ' : text)).join('')).join(' ')),
  };
}

function toText({ str, transform, width }: Item, font: string): PdfText {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, font, x, y, width, size: Math.hypot(c, d) };
}

/** Text without hyphens, since pdf.js reads the one glyph of both kinds now as hard, now as soft. */
export function unhyphened(text: string): string {
  return text
    .replace(/[\u00AD-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function tagsOf(node: Node | null): PdfTag[] {
  if (node === null) return [];
  const own = node.role === undefined || node.role === 'Root' ? [] : [{ role: node.role, alt: node.alt }];
  return [...own, ...(node.children ?? []).flatMap(tagsOf)];
}

/** Runs of text that leave their page, as «page: text». */
export function outsideOf({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ width, height, texts }, i) =>
    texts
      .filter(({ text }) => text.trim() !== '')
      .filter(({ x, y, width: w, size }) => x < -0.5 || x + w > width + 0.5 || y < 0 || y + size > height)
      .map(({ text }) => `${i + 1}: ${text}`),
  );
}

/** Runs of text under a size in pt, as «page: text (size)». */
export function smallerThan({ pages }: ReadPdf, size: number): string[] {
  return pages.flatMap(({ texts }, i) =>
    texts
      .filter((run) => run.text.trim() !== '' && run.size < size - 0.01)
      .map((run) => `${i + 1}: ${run.text} (${run.size.toFixed(1)})`),
  );
}

/** A page's printed lines: runs at the same height with no more than a column's space between them. */
export function printedLines(page: PdfPage): string[] {
  return linesFromFoot(page, 0).flatMap(({ runs }) => {
    const lines: { text: string; end: number }[] = [];
    for (const { text, x, width } of runs.toSorted((a, b) => a.x - b.x)) {
      const last = lines.at(-1);
      if (last === undefined || x - last.end > 12) lines.push({ text, end: x + width });
      else Object.assign(last, { text: `${last.text}${x - last.end > 1 ? ' ' : ''}${text}`, end: x + width });
    }
    return lines.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  });
}

/** What the lines of a page's body say, from its foot up: runs at the same height are one line. `foot`: where the body ends, in pt. */
export function linesFromFoot({ texts }: PdfPage, foot: number): { y: number; runs: PdfText[] }[] {
  const body = texts.filter(({ text, y }) => text.trim() !== '' && y > foot);
  const lines = Map.groupBy(body, ({ y }) => Math.round(y));
  return [...lines].map(([y, runs]) => ({ y, runs })).sort((a, b) => a.y - b.y);
}
