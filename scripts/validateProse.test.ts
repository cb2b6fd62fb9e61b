import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestData, copyData, validateContent } from './testData.ts';

let content: TestData;
beforeEach(() => (content = copyData('content')));
afterEach(() => rmSync(content.dir, { recursive: true }));

/** The one fault of a run, with its exit code checked. */
function onlyFault(): string {
  const { status, faults } = validateContent(content);
  expect(faults.slice(1)).toEqual(['1 fejl i data. Intet er ændret.']);
  expect(status).toBe(1);
  return faults[0] ?? '';
}

/** Adds a last line to a text, and tells its number. */
function add(file: string, line: string): number {
  const text = content.read(file);
  content.write(file, `${text}\n${line}\n`);
  return text.split('\n').length + 1;
}

describe('npm run validate says in one line what cannot be printed in', () => {
  test('a page', () => {
    const line = add('sider/behov.mdx', '> Et citat om æbler.');
    expect(onlyFault()).toMatch(
      new RegExp(`^sider/behov\\.mdx:${line}:1 her står et citat, men en tekst må bestå af afsnit, .*\\.$`),
    );
  });

  test('a report', () => {
    const line = add('rapporter/kursuskatalog.mdx', 'Se [øl](https://example.dk).');
    expect(onlyFault()).toMatch(new RegExp(`^rapporter/kursuskatalog\\.mdx:${line}:4 her står et link, men `));
  });

  test('a proposal', () => {
    const line = add('forslag/temadag-1.mdx', '- æbler\n  - grønne');
    expect(onlyFault()).toBe(
      `forslag/temadag-1.mdx:${line + 1}:3 her står en liste i et punkt, men et punkt må kun være ét afsnit.`,
    );
  });

  test('a text with Windows line ends, in the line that an editor shows', () => {
    const line = add('sider/behov.mdx', 'Se `kode`.');
    content.write('sider/behov.mdx', content.read('sider/behov.mdx').replaceAll('\n', '\r\n'));
    expect(onlyFault()).toMatch(new RegExp(`^sider/behov\\.mdx:${line}:4 her står kode, men `));
  });
});

describe('npm run validate says in one line what is wrong with', () => {
  test('a text that is no MDX', () => {
    const line = add('sider/metode.mdx', 'Der er <Tal er="behov"> behov.');
    expect(onlyFault()).toBe(
      `sider/metode.mdx:${line}:8 teksten kan ikke læses herfra, men hvert < og { skal høre til et mærke.`,
    );
  });

  test('a form of a number', () => {
    const line = add('rapporter/styregrupperapport.mdx', '<Tal er="behov" form="tekst" /> behov.');
    expect(onlyFault()).toBe(
      `rapporter/styregrupperapport.mdx:${line}:1 her står formen »tekst«, men formen skal være tal, ord, Ord.`,
    );
  });

  test('the head of a report that lacks a field', () => {
    content.replace('rapporter/kursuskatalog.mdx', 'titel: Kursuskatalog\n', '');
    expect(onlyFault()).toBe(
      'rapporter/kursuskatalog.mdx:1:1 feltet »titel« mangler i hovedet, men der skal stå en tekst på 1 til 120 tegn.',
    );
  });

  test('a title of a report that no cover holds', () => {
    content.replace('rapporter/kursuskatalog.mdx', 'titel: Kursuskatalog', `titel: ${'æ'.repeat(121)}`);
    expect(onlyFault()).toBe(
      `rapporter/kursuskatalog.mdx:2:8 feltet »titel«: her står »${'æ'.repeat(60)}…« (121 tegn), men der skal stå en tekst på 1 til 120 tegn.`,
    );
  });

  test('a report in Latin-1', () => {
    const file = 'rapporter/kursuskatalog.mdx';
    content.write(file, Buffer.from(content.read(file), 'latin1'));
    expect(onlyFault()).toMatch(
      /^rapporter\/kursuskatalog\.mdx:\d+:\d+ her står et tegn, der ikke er UTF-8 \(i Latin-1/,
    );
  });

  test('a page in Latin-1', () => {
    content.write('sider/behov.mdx', Buffer.from(content.read('sider/behov.mdx'), 'latin1'));
    expect(onlyFault()).toMatch(/^sider\/behov\.mdx:\d+:\d+ her står et tegn, der ikke er UTF-8 \(i Latin-1/);
  });
});

test('npm run validate lists the faults of tables, heads and texts together, in file order', () => {
  add('sider/behov.mdx', '***');
  add('forslag/temadag-1.mdx', '> citat');
  content.replace('forslag/temadag-1.mdx', 'nummer: 1', 'nummer: 0');
  content.replace('rapporter/kursuskatalog.mdx', 'undertitel:', 'undertitl:');
  const { status, faults } = validateContent(content);
  expect(status).toBe(1);
  expect(faults.map((line) => line.split(/:| /)[0])).toEqual([
    'forslag/temadag-1.mdx',
    'forslag/temadag-1.mdx',
    'rapporter/kursuskatalog.mdx',
    'sider/behov.mdx',
    '4',
  ]);
});
