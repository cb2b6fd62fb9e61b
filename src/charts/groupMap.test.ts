import { expect, test } from 'vitest';
import { type GroupCell, type GroupMap, groupMap } from './groupMap.ts';
import { coverInk } from './ink.ts';
import { standalone } from './standalone.ts';

const about = { title: 'Prøvekort over æbler og ål', alt: 'Tabel.', source: 'Kilde: test.' };
const covered: GroupCell = { mark: 'direkte', text: 'T1 K1 O2' };
const part: GroupCell = { mark: 'delvis', text: 'K3' };
const gap: GroupCell = { mark: 'hul', text: 'uden' };
const none: GroupCell = { mark: 'ingen', text: '' };
const unknown: GroupCell = { mark: 'ukendt', text: 'ikke interviewet' };

const map: GroupMap = {
  noteHead: 'uden',
  heads: [
    {
      label: 'Myndighed',
      ...coverInk.myndighed,
      columns: [
        { label: 'Børn og unge', note: '1 af 2' },
        { label: 'Voksne', note: '10 af 24' },
      ],
    },
    {
      label: 'Udfører',
      ...coverInk.udfoerer,
      columns: [
        { label: 'Børn og unge', note: '1 af 2' },
        { label: 'Voksne', note: 'ikke interviewet' },
      ],
    },
  ],
  groups: [
    {
      label: 'Et meget langt prøvetema om tværgående samarbejde og relationel koordinering',
      rows: [
        { label: 'Øget prøve', isShared: true, cells: [covered, part, gap, unknown] },
        {
          label: 'En meget lang prøvetekst om tværgående samarbejde',
          isShared: false,
          cells: [gap, gap, none, unknown],
        },
      ],
    },
  ],
  words: {
    direkte: 'handler om',
    delvis: 'delvist',
    hul: 'uden forslag',
    afklaret: 'afklaret',
    ingen: 'nævnes ikke',
    shared: 'fælles',
  },
};

test('groupMap(map) draws at each width', async () => {
  for (const width of [320, 720])
    await expect(standalone(groupMap(map, { width }), about).text).toMatchFileSnapshot(
      `./__snapshots__/groupMap-${width}.svg`,
    );
});

test('groupMap(map) escapes names and links only where an address is given', () => {
  const row = { label: '<b>&', isShared: false, cells: [none, none, none, none] };
  const draw = (href?: string) =>
    groupMap({ ...map, groups: [{ label: 'P', rows: [{ ...row, href }] }] }, { width: 320 }).body.text;
  expect(draw()).toContain('&lt;b&gt;&amp;');
  expect(draw()).not.toContain('<a ');
  expect(draw('/behov/x/')).toContain('<a href="/behov/x/" tabindex="-1">');
});

test('groupMap(map) lays no row over another, however long names are', () => {
  const places = [
    ...groupMap(map, { width: 320 }).body.text.matchAll(/translate\(\S+ (\S+)\)"><path d="M0 0h\d+v(\d+)h/g),
  ];
  const boxes = places.map(([, y, height]) => [Number(y), Number(height)] as const);
  expect(boxes.length).toBeGreaterThan(1);
  for (const [y, height] of boxes)
    for (const [other] of boxes) if (other > y) expect(other).toBeGreaterThanOrEqual(y + height);
});

test('groupMap(map) takes a study without needs', () => {
  const { height, body } = groupMap({ ...map, groups: [] }, { width: 320 });
  expect(height).toBeGreaterThan(60);
  expect(body.text).toContain('Myndighed');
});

test('groupMap(map) has the inks of the cells, and no other, in its key', () => {
  const key = groupMap({ ...map, groups: [] }, { width: 720 }).body.text;
  const { myndighed, udfoerer } = coverInk;
  expect([...key.matchAll(/v16h-\d+z" fill="(#\w+)"/g)].map(([, fill]) => fill)).toEqual([
    myndighed.direct,
    udfoerer.direct,
    myndighed.partial,
    udfoerer.partial,
  ]);
});
