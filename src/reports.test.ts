import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawFigures } from './figures.ts';
import { findFindings } from './findings.ts';
import { findRealMentions } from './interviewFindings.ts';
import { loadProject } from './load/loadProject.ts';
import { pressFiles } from './load/readPress.ts';
import type { Study } from './model/study.ts';
import { drawReports } from './reports.ts';
import { openPress } from './reports/press.ts';
import type { Report } from './reports/report.ts';
import { type ReadPdf, outsideOf, readPdf } from './testing/readPdf.ts';
import { packing } from './reports/compact.ts';
import { startTypesetter } from './reports/typesetter.ts';

const MARKUP = '#let x = $a$ *b* _c_ [d] @e <f> \\g `h` // i /* j */ = k ~ <script>alert(1)</script> &amp;';
const UNBROKEN = 'x'.repeat(80);
const LONG = `${'langt navn '.repeat(27)}slut`.slice(0, 300);
const FOREIGN = 'שלום \u202Eمرحبا 🎉👩‍👩‍👧';
const HOSTILE = [MARKUP, UNBROKEN, LONG, FOREIGN];

/** A study whose every name is hostile, whose first theme is empty and whose first proposal meets nothing. */
function hostile(study: Study): Study {
  const copy = structuredClone(study) as unknown as { -readonly [K in keyof Study]: Mutable<Study[K]> };
  const name = (i: number) => HOSTILE[i % HOSTILE.length] ?? '';
  copy.behov.forEach((b, i) => Object.assign(b, { navn: name(i), definition: name(i + 1).repeat(2) }));
  copy.temaer.forEach((t, i) => Object.assign(t, { navn: name(i), kortnavn: name(i + 1), beskrivelse: name(i + 2) }));
  copy.forslag.forEach((f, i) => Object.assign(f, { titel: name(i), kortnavn: name(i + 1), maalgruppe: name(i + 2) }));
  copy.links.forEach((l, i) => Object.assign(l, { begrundelse: name(i).slice(0, 240) }));
  copy.naevnelser.forEach((n, i) => Object.assign(n, { ordlyd: name(i), overskrift: name(i % 5) }));
  copy.oevrigeTemaer.forEach((t, i) => Object.assign(t, { navn: name(i), beskrivelse: name(i + 1) }));
  copy.kilder.forEach((k, i) => Object.assign(k, { titel: name(i), anledning: name(i + 1), ophav: name(i + 2) }));
  copy.stoette.forEach((s, i) => Object.assign(s, { navn: name(i) }));
  copy.formater.forEach((f, i) => Object.assign(f, { navn: name(i), flertal: name(i), indhold: name(i + 1) }));
  const [idle] = copy.forslag;
  copy.links = copy.links.filter(({ forslag }) => forslag !== idle) as never;
  Object.assign(idle ?? {}, { links: [] });
  copy.temaer.push({ id: 'tomt', navn: 'Et tomt tema', kortnavn: 'Tomt', beskrivelse: MARKUP, behov: [] } as never);
  return copy as unknown as Study;
}

type Mutable<T> = T extends readonly (infer U)[] ? U[] : T;

async function project() {
  const { value } = await loadProject('data');
  if (value === undefined) throw new Error('the data have faults');
  return value;
}

function reportsOf(study: Study, texts: Awaited<ReturnType<typeof project>>['texts']): Report[] {
  const findings = findFindings(study);
  return drawReports({ findings, figures: drawFigures(findings), texts });
}

const start = async () => packing(await startTypesetter(await pressFiles.wasm(), await pressFiles.fonts()));

describe('hostile names in every table', () => {
  const read = new Map<string, ReadPdf>();
  beforeAll(async () => {
    const { study, texts } = await project();
    const press = openPress(start, pressFiles.templates, study.dataversion);
    for (const report of reportsOf(hostile(study), texts))
      read.set(report.id, await readPdf((await press(report)).bytes));
  }, 120_000);

  test('leave every report whole, with its text inside the page', () => {
    expect(read.size).toBe(17);
    expect([...read].flatMap(([id, pdf]) => outsideOf(pdf).map((text) => `${id} ${text}`))).toEqual([]);
  });

  test('stand as the text they are', () => {
    const { text } = read.get('styregrupperapport') ?? { text: '' };
    expect(text).toContain('#let x = $a$ *b* _c_ [d] @e <f> \\g `h` // i /* j */ = k ~');
    expect(text).toContain('<script>alert(1)</script> &amp;');
  });

  test('leave no glyph without a drawing: what the fonts lack is a box', () => {
    const { text } = read.get('styregrupperapport') ?? { text: '' };
    expect(text).toContain('□□□□ □□□□□ □□□□');
    expect(text).not.toMatch(/[\u0590-\u06FF\u202E]|\p{Emoji_Presentation}/u);
  });

  test('say of a proposal without needs that it meets none', () => {
    expect(read.get('forslag-temadag-1')?.text).toContain('Behov, som forslaget handler om Ingen. ');
  });
});

test('a report set twice gives the same bytes, and no byte depends on the clock', async () => {
  const { study, texts } = await project();
  const report = reportsOf(study, texts).find(({ id }) => id === 'forslag-temadag-3');
  if (report === undefined) throw new Error('no such report');
  const [first, second] = await Promise.all(
    [1, 2].map(async () => (await openPress(start, pressFiles.templates, study.dataversion)(report)).bytes),
  );
  expect(first).toEqual(second);
  const { created, modified } = await readPdf(first ?? new Uint8Array());
  expect([created, modified]).toEqual(['D:20261126000000Z', 'D:20261126000000Z']);
});

test('a fault in a template names the template and its line', async () => {
  const { study, texts } = await project();
  const report = reportsOf(study, texts).find(({ id }) => id === 'kursuskatalog');
  if (report === undefined) throw new Error('no such report');
  const source = await readFile('src/reports/typst/kursuskatalog.typ', 'utf8');
  const broken = new TextEncoder().encode(source.replace('#let figurer = data.figurer', '#let figurer = data.figur'));
  const line = source.split('\n').indexOf('#let figurer = data.figurer') + 1;
  const templates = async () => new Map([...(await pressFiles.templates()), ['kursuskatalog.typ', broken]]);
  await expect(openPress(start, templates, study.dataversion)(report)).rejects.toThrow(
    `Typst: src/reports/typst/kursuskatalog.typ:${line}: dictionary does not contain key "figur"`,
  );
});

describe('a set of interviews', () => {
  const dataOf = async (type: 'faktisk' | 'syntetisk' | undefined) => {
    const { study, texts, interviews: saet } = await project();
    const findings = findFindings(study);
    const interviews = type && findRealMentions({ ...saet!, type }, study);
    const reports = drawReports({ findings, figures: drawFigures(findings), texts, interviews });
    return reports.map(({ id, data }) => [id, JSON.stringify(data)] as const);
  };
  const COUNT = /\d\saf\s6\b/;

  test('tells nothing in any report where it is made up', async () => {
    const made = await dataOf('syntetisk');
    expect(made).toEqual(await dataOf(undefined));
    expect(made.filter(([, data]) => COUNT.test(data) || /interviewdata|opdigtet/.test(data))).toEqual([]);
  });

  test('tells counts wherever a report tells of a role and its needs, and names its source, where it is real', async () => {
    const told = (await dataOf('faktisk')).filter(([, data]) => COUNT.test(data)).map(([id]) => id);
    expect(told.filter((id) => !id.startsWith('forslag-'))).toEqual([
      'styregrupperapport',
      'direktoer-og-chefnotat',
      'kursuskatalog',
      'dias-direktoer-og-chefmoede',
    ]);
    expect(told.filter((id) => id.startsWith('forslag-'))).toHaveLength(11);
    const all = new Map(await dataOf('faktisk'));
    expect(all.get('styregrupperapport')).toContain('Kodede fokusgruppeinterviews');
    expect(all.get('forslag-temadag-3')).toMatch(
      /Nævnt i \d\saf\s6 interviews med myndighed og \d\saf\s6 med udfører\./,
    );
  });
});
