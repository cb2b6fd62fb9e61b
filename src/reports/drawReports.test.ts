import { beforeAll, describe, expect, test } from 'vitest';
import type { Study } from '../model/study.ts';
import type { Report } from './report.ts';
import { openProject } from '../project.ts';
import { copyForTest } from '../testing/copyStudy.ts';
import { openStudy } from '../testing/openStudy.ts';
import { type ReadPdf, outsideOf, readPdf } from '../testing/readPdf.ts';
import { reportsOf, setStudy, typesetterOf } from '../testing/setStudy.ts';

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
  Object.assign(idle ?? {}, { links: [], hasLinks: false });
  copy.temaer.push({ id: 'tomt', navn: 'Et tomt tema', kortnavn: 'Tomt', beskrivelse: MARKUP, behov: [] } as never);
  return copy as unknown as Study;
}

type Mutable<T> = T extends readonly (infer U)[] ? U[] : T;

const { study, reports: allReports } = await openStudy();

describe('hostile names in every table', () => {
  let read: ReadonlyMap<string, ReadPdf>;
  beforeAll(async () => {
    read = await setStudy(hostile(study));
  }, 120_000);

  test('leave every report whole, with its text inside the page', () => {
    expect(read.size).toBe(19);
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

  test('say of a proposal without needs that it has none', () => {
    expect(read.get('forslag-studiedag-1')?.text).toContain('Ingen kobling til bestemte behov');
  });
});

test('a report typeset twice gives the same bytes, and no byte depends on the clock', async () => {
  const report = reportsOf(study).find(({ id }) => id === 'forslag-studiedag-2')!;
  const [first, second] = [typesetterOf(study)(report).bytes, typesetterOf(study)(report).bytes];
  expect(first).toEqual(second);
  const { created, modified } = await readPdf(first);
  expect([created, modified]).toEqual(['D:20210304000000Z', 'D:20210304000000Z']);
});

describe('a set of interviews', () => {
  const dataOf = (reports: readonly Report[]) => reports.map(({ id, data }) => [id, JSON.stringify(data)] as const);
  const COUNT = /\d\saf\s3\b/;

  test('tells nothing in any report where it is not a real one', async () => {
    const copy = copyForTest();
    copy.remove('data/interviews');
    const reports = (await openProject(copy)).value?.reports ?? [];
    expect(reports).toHaveLength(19);
    expect(dataOf(reports).filter(([, data]) => COUNT.test(data) || /interviewdata|opdigtet/.test(data))).toEqual([]);
  });

  test('tells counts wherever a report tells of a role and its needs, and names its source, where it is real', () => {
    const all = dataOf(allReports);
    const told = all.filter(([, data]) => COUNT.test(data)).map(([id]) => id);
    expect(told.filter((id) => !/^(forslag-|gruppe-|til-moedet|stemmeseddel)/.test(id))).toEqual([
      'styregrupperapport',
      'direktoer-og-chefnotat',
      'kursuskatalog',
      'dias-direktoer-og-chefmoede',
      'dias-direktoer-og-chefmoede-noter',
      'plakat',
    ]);
    // Every sheet but that of the proposal without a need.
    expect(told.filter((id) => id.startsWith('forslag-'))).toHaveLength(4);
    expect(new Map(all).get('styregrupperapport')).toContain('Kodede fokusgruppeinterviews');
    expect(new Map(all).get('forslag-studiedag-2')).toMatch(/Nævnt i 2\saf\s3 interviews med myndighed\./);
  });
});
