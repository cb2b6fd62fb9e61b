import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { readBlocks } from './readBlocks.ts';

const HEAD = '---\ntitel: Æbler\n---\n\n';
const MAY =
  'men en tekst må bestå af afsnit, overskrifter, lister, fed, kursiv, <Tal>, <Faktum>, <Kildenote>, <Figur> og <Dataversion>.';

/** The blocks of a body under a head of four lines; throws where there is a problem, so that no test passes by accident. */
function blocks(body: string) {
  const { blocks: read, problems } = readBlocks(HEAD + body, 'prøve/a.mdx');
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return read;
}

const faults = (body: string) => readBlocks(HEAD + body, 'prøve/a.mdx').problems.map(formatProblem);
const words = (tekst: string) => ({ kind: 'tekst', tekst });

test('readBlocks(text) yields paragraphs, headings and lists in their order', () => {
  expect(blocks('Æbler og øl.\n\n## Ål\n\n- et\n- to\n\n### Å\n')).toEqual([
    { kind: 'afsnit', indhold: [words('Æbler og øl.')] },
    { kind: 'overskrift', niveau: 2, indhold: [words('Ål')] },
    { kind: 'liste', punkter: [[words('et')], [words('to')]] },
    { kind: 'overskrift', niveau: 3, indhold: [words('Å')] },
  ]);
});

test('readBlocks(text) passes over front matter, and a text without it is all body', () => {
  const body = [{ kind: 'afsnit', indhold: [words('titel: Æbler')] }];
  expect(readBlocks('---\ntitel: Øl\n---\ntitel: Æbler', 'a.mdx')).toEqual({ blocks: body, problems: [] });
  expect(readBlocks('titel: Æbler', 'a.mdx')).toEqual({ blocks: body, problems: [] });
});

test('readBlocks(text) of a head alone, or of nothing, has no blocks', () => {
  expect(blocks('')).toEqual([]);
  expect(readBlocks('---\ntitel: Æbler\n---', 'a.mdx')).toEqual({ blocks: [], problems: [] });
  expect(readBlocks('', 'a.mdx')).toEqual({ blocks: [], problems: [] });
});

test('readBlocks(text) reads bold and italic inside each other, and numbers inside them', () => {
  expect(blocks('Et **fedt *skråt <Tal er="behov" form="ord" />***.')).toEqual([
    {
      kind: 'afsnit',
      indhold: [
        words('Et '),
        {
          kind: 'fed',
          indhold: [
            words('fedt '),
            { kind: 'kursiv', indhold: [words('skråt '), { kind: 'tal', er: 'behov', form: 'ord' }] },
          ],
        },
        words('.'),
      ],
    },
  ]);
});

test('readBlocks(text) makes a line break in a paragraph one space', () => {
  expect(blocks('Æbler\nog   øl\tog\nål')).toEqual([{ kind: 'afsnit', indhold: [words('Æbler og øl og ål')] }]);
});

test('readBlocks(text) takes escaped marks and a lone < or } as the characters they are', () => {
  expect(blocks('\\<Tal> \\{a} &lt;b&gt; 1 < 2 }')).toEqual([
    { kind: 'afsnit', indhold: [words('<Tal> {a} <b> 1 < 2 }')] },
  ]);
});

test('readBlocks(text) reads a number in each form, in figures where none is asked for', () => {
  expect(blocks('<Tal er="par" />, <Tal er="par" form="tal" />, <Tal er="par" form="Ord" />')).toEqual([
    {
      kind: 'afsnit',
      indhold: [
        { kind: 'tal', er: 'par', form: 'tal' },
        words(', '),
        { kind: 'tal', er: 'par', form: 'tal' },
        words(', '),
        { kind: 'tal', er: 'par', form: 'Ord' },
      ],
    },
  ]);
});

test('readBlocks(text) makes a number or the version on a line of its own a paragraph', () => {
  expect(blocks('<Tal er="behov" />\n\n<Dataversion />')).toEqual([
    { kind: 'afsnit', indhold: [{ kind: 'tal', er: 'behov', form: 'tal' }] },
    { kind: 'afsnit', indhold: [{ kind: 'dataversion' }] },
  ]);
});

test('readBlocks(text) takes a number alone in a point of a list', () => {
  expect(blocks('- <Tal er="behov" />\n- Fra <Dataversion />')).toEqual([
    {
      kind: 'liste',
      punkter: [[{ kind: 'tal', er: 'behov', form: 'tal' }], [words('Fra '), { kind: 'dataversion' }]],
    },
  ]);
});

test('readBlocks(text) reads a number of the sources, whole where no form is asked for, and a note on a source', () => {
  expect(blocks('<Faktum er="teams" /> og <Faktum er="aar" form="ord" />. <Kildenote id="randers" />')).toEqual([
    {
      kind: 'afsnit',
      indhold: [
        { kind: 'faktum', er: 'teams', form: 'fuld' },
        words(' og '),
        { kind: 'faktum', er: 'aar', form: 'ord' },
        words('. '),
        { kind: 'kildenote', id: 'randers' },
      ],
    },
  ]);
});

test('readBlocks(text) makes a figure on a line of its own a block', () => {
  expect(blocks('Før.\n\n<Figur navn="overlap" />\n\nEfter.')).toEqual([
    { kind: 'afsnit', indhold: [words('Før.')] },
    { kind: 'figur', navn: 'overlap' },
    { kind: 'afsnit', indhold: [words('Efter.')] },
  ]);
});

test.each([
  ['a block of code', '```\nkode\n```', '5:1 her står kode, '],
  ['code in a line', 'Se `kode` her', '5:4 her står kode, '],
  ['a quotation', '> citat', '5:1 her står et citat, '],
  ['an image', 'Se ![ål](aal.png)', '5:4 her står et billede, '],
  ['a link', 'Se [ål](https://example.dk)', '5:4 her står et link, '],
  ['a link in bold in a heading', '## Se **[ål](aal)**', '5:9 her står et link, '],
  ['a line across', 'Før\n\n***', '7:1 her står en streg, '],
  ['a hard break', 'Æbler  \nog øl', '5:6 her står et linjeskift, '],
  ['an import', 'import a from "b"', '5:1 her står import eller export, '],
  ['an export', 'export const a = 1', '5:1 her står import eller export, '],
  ['an expression on a line of its own', '{1 + 1}', '5:1 her står et udtryk i krøllede parenteser, '],
  ['an expression in a line', 'Æbler {1 + 1}', '5:7 her står et udtryk i krøllede parenteser, '],
  ['an unknown element', '<div>Æbler</div>', '5:1 her står <div>, '],
  ['an unknown element in a point', '- <script>ål</script>', '5:3 her står <script>, '],
  ['a fragment', '<>Æbler</>', '5:1 her står <>, '],
])('readBlocks(text) tells of %s where it stands, counted from the top of the file', (_, body, found) => {
  expect(faults(body)).toEqual([`prøve/a.mdx:${found}${MAY}`]);
});

test('readBlocks(text) tells of a link by reference and of its address, in Danish', () => {
  expect(faults('Se [ål][a]\n\n[a]: https://example.dk')).toEqual([
    `prøve/a.mdx:5:4 her står et link, ${MAY}`,
    `prøve/a.mdx:7:1 her står et links adresse, ${MAY}`,
  ]);
});

test.each([
  ['a list', '- æbler\n  - grønne', '6:3 her står en liste'],
  ['a second paragraph', '- æbler\n\n  Grønne.', '7:3 her står et afsnit mere'],
  ['a heading', '- ## Æbler', '5:3 her står en overskrift'],
  ['a figure', '- <Figur navn="overlap" />', '5:3 her står <Figur>'],
])('readBlocks(text) refuses %s in a point of a list', (_, body, found) => {
  expect(faults(body)).toEqual([`prøve/a.mdx:${found} i et punkt, men et punkt må kun være ét afsnit.`]);
});

test('readBlocks(text) refuses a figure in a line, which is no block', () => {
  expect(faults('Se <Figur navn="overlap" />')).toEqual([
    'prøve/a.mdx:5:4 her står <Figur> i en tekst, men den skal stå alene på en linje.',
  ]);
});

test('readBlocks(text) refuses an unknown form of a number, also one that only the other kind has', () => {
  expect(faults('Æbler: <Tal er="behov" form="ORD" />')).toEqual([
    'prøve/a.mdx:5:8 her står formen »ORD«, men formen skal være tal, ord, Ord.',
  ]);
  expect(faults('<Faktum er="teams" form="Ord" />')).toEqual([
    'prøve/a.mdx:5:1 her står formen »Ord«, men formen skal være fuld, tal, ord, udaf.',
  ]);
});

test('readBlocks(text) tells one fault for each block, and keeps the blocks that are fine', () => {
  const text = `${HEAD}Se [ål](a) og \`kode\`.\n\nØl.\n\n> citat`;
  const { blocks: fine, problems } = readBlocks(text, 'a.mdx');
  expect(fine).toEqual([{ kind: 'afsnit', indhold: [words('Øl.')] }]);
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [5, 4],
    [9, 1],
  ]);
});

test.each([
  ['a comment of HTML', 'Æbler\n\n<!-- note -->', '7:2'],
  ['a brace that is never closed', 'Æbler {og øl', '5:13'],
  ['a tag that is never ended', '<Tal er="behov"', '5:16'],
  ['a tag that is never closed, alone', 'Øl.\n\n<Tal er="behov">', '7:1'],
  ['a tag that is never closed, in a line', 'Æbler\nog <Tal er="behov"> øl', '6:4'],
  ['a closing tag without its first', 'Æbler </Tal>', '5:8'],
  ['an address between angles', '<https://example.dk>', '5:8'],
  ['broken JavaScript', 'export const a =', '5:17'],
])('readBlocks(text) tells one fault of %s, and nothing else of the text', (_, body, place) => {
  const { blocks: none, problems } = readBlocks(`${HEAD}${body}\n\n> citat`, 'a.mdx');
  expect(none).toEqual([]);
  expect(problems.map(formatProblem)).toHaveLength(1);
  expect(faults(body)).toEqual([
    `prøve/a.mdx:${place} teksten kan ikke læses herfra, men hvert < og { skal høre til et mærke.`,
  ]);
});
