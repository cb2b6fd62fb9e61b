import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Block, FAKTUM_FORMER, type Inline, TAL_FORMER } from '../model/prose.ts';
import { type Problem, faultIn } from './problem.ts';

const MAY =
  'en tekst må bestå af afsnit, overskrifter, lister, fed, kursiv, <Tal>, <Faktum>, <Kildenote>, <Figur> og <Dataversion>';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx);

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** What a text says that cannot be set in a report; caught where the text is read. */
class Unprintable extends Error {
  readonly node: { position?: { start: { line: number; column: number } } | undefined };
  readonly expected: string;
  constructor(node: Unprintable['node'], found: string, expected = MAY) {
    super(found);
    this.node = node;
    this.expected = expected;
  }
}

/**
 * The body of an MDX file as blocks, so that reports and pages share one text.
 * @param text the whole file; the front matter, if any, is passed over but keeps its lines
 * @returns the blocks, or one problem for each block that a report cannot set, and for text that is not MDX
 */
export function readBlocks(text: string, file: string): ReadBlocks {
  const body = text.replace(/^---\n[\s\S]*?\n---(\n|$)/, (head) => head.replace(/[^\n]/g, ''));
  try {
    const read = parser.parse(body).children.map((node) => readBlock(node, file));
    return { blocks: read.flatMap((r) => r.blocks), problems: read.flatMap((r) => r.problems) };
  } catch (error) {
    const expected = 'hvert < og { skal høre til et mærke';
    return unreadable(file, 'teksten kan ikke læses herfra', expected, brokenAt(error as Broken));
  }
}

interface Broken {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where MDX breaks. A tag that is never closed stands in the message alone; the error's own place is its paragraph, or nowhere. */
function brokenAt({ message, line = 1, column = 1 }: Broken): { line: number; column: number } {
  const tag = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(message);
  return tag === null ? { line, column } : { line: Number(tag[1]), column: Number(tag[2]) };
}

function readBlock(node: RootContent, file: string): ReadBlocks {
  try {
    return { blocks: toBlocks(node), problems: [] };
  } catch (error) {
    if (!(error instanceof Unprintable)) throw error;
    const { line = 1, column = 1 } = error.node.position?.start ?? {};
    return unreadable(file, error.message, error.expected, { line, column });
  }
}

function unreadable(
  file: string,
  found: string,
  expected: string,
  place: { line: number; column: number },
): ReadBlocks {
  return { blocks: [], problems: [faultIn(file, 'prose', found, expected, place)] };
}

function toBlocks(node: RootContent): Block[] {
  if (node.type === 'paragraph') return [{ kind: 'afsnit', indhold: inlines(node.children) }];
  if (node.type === 'heading') return [{ kind: 'overskrift', niveau: node.depth, indhold: inlines(node.children) }];
  if (node.type === 'list' && node.ordered) throw new Unprintable(node, 'her står en liste med tal');
  if (node.type === 'list') return [{ kind: 'liste', punkter: node.children.map((item) => listItem(item.children)) }];
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Figur')
    return [{ kind: 'figur', navn: attribute(node, 'navn') ?? '' }];
  if (node.type === 'mdxJsxFlowElement') return [{ kind: 'afsnit', indhold: [element(node)] }];
  throw new Unprintable(node, `her står ${nameOf(node)}`);
}

/** A point of a list is one paragraph, or one tag such as `<Tal>`: lists do not nest in print. */
function listItem(children: readonly RootContent[]): Inline[] {
  const other = children.find((child, i) => i > 0 || !isLine(child));
  if (other !== undefined)
    throw new Unprintable(other, `her står ${nameOf(other)} i et punkt`, 'et punkt må kun være ét afsnit');
  return children
    .filter(isLine)
    .flatMap((line) => (line.type === 'paragraph' ? inlines(line.children) : [element(line)]));
}

function isLine(node: RootContent): node is Paragraph | MdxJsxFlowElement {
  return node.type === 'paragraph' || (node.type === 'mdxJsxFlowElement' && node.name !== 'Figur');
}

function inlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'text') return { kind: 'tekst', tekst: node.value.replace(/\s+/g, ' ') };
    if (node.type === 'strong') return { kind: 'fed', indhold: inlines(node.children) };
    if (node.type === 'emphasis') return { kind: 'kursiv', indhold: inlines(node.children) };
    if (node.type === 'mdxJsxTextElement') return element(node);
    throw new Unprintable(node, `her står ${nameOf(node)}`);
  });
}

function element(node: Tag): Inline {
  if (node.name === 'Dataversion') return { kind: 'dataversion' };
  if (node.name === 'Figur')
    throw new Unprintable(node, 'her står <Figur> i en tekst', 'den skal stå alene på en linje');
  if (node.name === 'Kildenote') return { kind: 'kildenote', id: attribute(node, 'id') ?? '' };
  const er = attribute(node, 'er') ?? '';
  if (node.name === 'Tal') return { kind: 'tal', er, form: formOf(node, TAL_FORMER) };
  if (node.name === 'Faktum') return { kind: 'faktum', er, form: formOf(node, FAKTUM_FORMER) };
  throw new Unprintable(node, `her står ${nameOf(node)}`);
}

/** How a number is to be written; the first form where the tag says nothing. */
function formOf<const F extends string>(node: Tag, forms: readonly [F, ...F[]]): F {
  const written = attribute(node, 'form') ?? forms[0];
  const form = forms.find((known) => known === written);
  if (form === undefined)
    throw new Unprintable(node, `her står formen »${written}«`, `formen skal være ${forms.join(', ')}`);
  return form;
}

function attribute({ attributes }: Tag, name: string): string | undefined {
  const found = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  code: 'kode',
  inlineCode: 'kode',
  blockquote: 'et citat',
  image: 'et billede',
  imageReference: 'et billede',
  link: 'et link',
  linkReference: 'et link',
  definition: 'et links adresse',
  heading: 'en overskrift',
  paragraph: 'et afsnit mere',
  list: 'en liste',
  thematicBreak: 'en streg',
  html: 'HTML',
  break: 'et linjeskift',
  mdxjsEsm: 'import eller export',
  mdxFlowExpression: 'et udtryk i krøllede parenteser',
  mdxTextExpression: 'et udtryk i krøllede parenteser',
};

function nameOf(node: { type: string; name?: string | null }): string {
  return 'name' in node ? `<${node.name ?? ''}>` : (NAMES[node.type] ?? node.type);
}
