import { expect, test } from 'vitest';
import { PAGE_NAMES } from '../model/names.ts';
import { formatProblem } from './problem.ts';
import { readTexts } from './readTexts.ts';

const HEAD = '---\ntitel: Æbler\nundertitel: Øl\nbeskrivelse: Ål\n---\n';

type Dir = 'sider' | 'forslag' | 'praksis' | 'rapporter';

/** Content folders from texts; a text may be given as bytes. */
function read(content: Partial<Record<Dir, Record<string, string | Uint8Array>>>) {
  const folder = (dir: Dir) => ({
    dir,
    files: new Map(
      Object.entries(content[dir] ?? {}).map(([name, text]) => [
        name,
        typeof text === 'string' ? new TextEncoder().encode(text) : text,
      ]),
    ),
  });
  const kilder = new Set(['bog']);
  const folders = {
    sider: folder('sider'),
    forslag: folder('forslag'),
    praksis: folder('praksis'),
    rapporter: folder('rapporter'),
  };
  const { value, problems } = readTexts(folders, { written: kilder, sound: kilder });
  // Pages that are missing are a question of their own.
  return { value, problems: problems.filter(({ rule }) => rule !== 'missing-page'), all: problems };
}

const faults = (content: Parameters<typeof read>[0]) => read(content).problems.map(formatProblem);
const SIDE = '---\ntitel: Æbler\nbeskrivelse: Ål\n---\n';
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const paragraph = (tekst: string) => ({ kind: 'afsnit', indhold: [{ kind: 'tekst', tekst }] });

test('readTexts(folders) yields bodies by file name, and pages and reports with their heads', () => {
  const { value, problems } = read({
    sider: { 'aeblet.mdx': `${SIDE}Æblet.`, 'b-2.mdx': SIDE.replace('Ål', 'Ål\nkilder: [bog]') },
    forslag: { 'temadag-1.mdx': '---\nid: temadag-1\n---\nDagen.' },
    rapporter: { 'rapport.mdx': `${HEAD}Forord.` },
  });
  expect(problems).toEqual([]);
  expect(Object.fromEntries(value.sider)).toEqual({
    aeblet: { titel: 'Æbler', beskrivelse: 'Ål', blocks: [paragraph('Æblet.')] },
    'b-2': { titel: 'Æbler', beskrivelse: 'Ål', kilder: ['bog'], blocks: [] },
  });
  expect(Object.fromEntries(value.forslag)).toEqual({ 'temadag-1': [paragraph('Dagen.')] });
  expect(Object.fromEntries(value.rapporter)).toEqual({
    rapport: { titel: 'Æbler', undertitel: 'Øl', beskrivelse: 'Ål', blocks: [paragraph('Forord.')] },
  });
});

test('readTexts(folders) of empty folders is empty', () => {
  const { value, problems } = read({});
  expect([value.sider.size, value.forslag.size, value.rapporter.size, problems.length]).toEqual([0, 0, 0, 0]);
});

test('readTexts(folders) passes over files that are not MDX', () => {
  const { value, problems } = read({ sider: { 'noter.csv': '> citat' }, rapporter: { 'noter.json': '{' } });
  expect([value.sider.size, value.rapporter.size, problems]).toEqual([0, 0, []]);
});

test('readTexts(folders) takes Windows line ends and a byte order mark', () => {
  const { value, problems } = read({ rapporter: { 'a.mdx': `\uFEFF${HEAD}Forord.\n`.replaceAll('\n', '\r\n') } });
  expect(problems).toEqual([]);
  expect(value.rapporter.get('a')).toMatchObject({ titel: 'Æbler', blocks: [paragraph('Forord.')] });
});

test('readTexts(folders) tells of a field that a report lacks, and leaves the report out', () => {
  const { value, problems } = read({ rapporter: { 'a.mdx': HEAD.replace('undertitel: Øl\n', '') } });
  expect(problems.map(formatProblem)).toEqual([
    'rapporter/a.mdx:1:1 feltet »undertitel« mangler i hovedet, men der skal stå en tekst på 1 til 240 tegn.',
  ]);
  expect(value.rapporter.size).toBe(0);
});

test('readTexts(folders) tells of a field too many, asking about a near name', () => {
  expect(faults({ rapporter: { 'a.mdx': HEAD.replace('titel: Æbler', 'titl: Æbler') } })).toEqual([
    'rapporter/a.mdx:2:1 her står feltet »titl«, men hovedet skal have felterne titel, undertitel, beskrivelse, til, brug – mente du »titel«?',
  ]);
});

test('readTexts(folders) takes a title of 120 characters and refuses one of 121', () => {
  const titled = (titel: string) => ({ rapporter: { 'a.mdx': HEAD.replace('Æbler', titel) } });
  expect(faults(titled('å'.repeat(120)))).toEqual([]);
  expect(faults(titled('å'.repeat(121)))).toEqual([
    `rapporter/a.mdx:2:8 feltet »titel«: her står »${'å'.repeat(60)}…« (121 tegn), men der skal stå en tekst på 1 til 120 tegn.`,
  ]);
});

test('readTexts(folders) refuses an empty description and one of 241 characters', () => {
  const described = (text: string) => ({ rapporter: { 'a.mdx': HEAD.replace('beskrivelse: Ål', text) } });
  expect(faults(described('beskrivelse:'))).toEqual([
    'rapporter/a.mdx:4:13 feltet »beskrivelse«: her står ikke noget, men der skal stå en tekst på 1 til 240 tegn.',
  ]);
  expect(faults(described(`beskrivelse: ${'x'.repeat(241)}`))).toHaveLength(1);
});

test('readTexts(folders) tells of what cannot be set in each of the three folders', () => {
  const text = `${HEAD}> citat`;
  expect(
    faults({ sider: { 'a.mdx': `${SIDE}\n> citat` }, forslag: { 'a.mdx': text }, rapporter: { 'a.mdx': text } }),
  ).toEqual([
    expect.stringMatching(/^forslag\/a\.mdx:6:1 her står et citat, men en tekst må bestå af /),
    expect.stringMatching(/^rapporter\/a\.mdx:6:1 her står et citat, men en tekst må bestå af /),
    expect.stringMatching(/^sider\/a\.mdx:6:1 her står et citat, men en tekst må bestå af /),
  ]);
});

test('readTexts(folders) tells once of a page or a report that is not UTF-8', () => {
  expect(faults({ sider: { 'a.mdx': latin1(SIDE) } })).toEqual([
    expect.stringMatching(/^sider\/a\.mdx:2:8 her står et tegn, der ikke er UTF-8 \(i Latin-1 er det »Æ«\)/),
  ]);
  expect(faults({ rapporter: { 'a.mdx': latin1(HEAD) } })).toEqual([
    expect.stringMatching(/^rapporter\/a\.mdx:2:8 her står et tegn, der ikke er UTF-8 \(i Latin-1 er det »Æ«\)/),
  ]);
});

test('readTexts(folders) leaves it to the reading of heads to tell of a proposal that is not UTF-8', () => {
  const { value, problems } = read({ forslag: { 'a.mdx': latin1('Æbler') } });
  expect(problems).toEqual([]);
  expect(value.forslag.get('a')).toEqual([]);
});

test('readTexts(folders, kilder) tells of a source that is not there, asking about a near one', () => {
  expect(faults({ sider: { 'a.mdx': SIDE.replace('Ål', 'Ål\nkilder: [bok]') } })).toEqual([
    'sider/a.mdx:4:9 feltet »kilder«: her står »bok«, men der skal stå et id fra kilder.csv – mente du »bog«?',
  ]);
});

test('readTexts(folders) tells of each page without a text', () => {
  const missing = read({ sider: { 'forsid.mdx': SIDE } }).all.map(formatProblem);
  expect(missing).toContain(
    'sider/forside.mdx:1:1 filen findes ikke, men siden skal have en tekst – mente du »forsid.mdx«?',
  );
  expect(missing).toHaveLength(PAGE_NAMES.length);
});
