import { expect, test } from 'vitest';
import { z } from 'zod';
import { testStudy } from '../testing/smallStudy.ts';
import { openStudy } from '../testing/openStudy.ts';
import { modelJson } from './modelJson.ts';

const row = z.looseObject({ id: z.string() });
const model = z.object({
  dataversion: z.object({ version: z.string(), dato: z.iso.date() }),
  kilder: z.array(z.looseObject({ id: z.string(), dato: z.iso.date().nullable(), delAf: z.string().nullable() })),
  temaer: z.array(z.looseObject({ id: z.string(), behov: z.array(z.string()) })),
  behov: z.array(
    z.looseObject({
      kode: z.string(),
      tema: z.string(),
      relaterede: z.array(z.string()),
      naevnelser: z.array(
        z.object({ rolle: z.string(), overskrift: z.string(), ordlyd: z.string(), kilde: z.string() }),
      ),
    }),
  ),
  deltagelse: z.array(z.looseObject({ maal: z.string(), udAf: z.number().nullable(), kilde: z.string() })),
  grupper: z.array(row),
  formater: z.array(row),
  stoette: z.array(row),
  oevrigeTemaer: z.array(row),
  fakta: z.array(
    z.looseObject({ id: z.string(), til: z.number().nullable(), udAf: z.number().nullable(), kilde: z.string() }),
  ),
  tilbud: z.array(row),
  praksis: z.array(
    z.looseObject({ id: z.string(), behov: z.array(z.string()), fakta: z.array(z.string()), kilde: z.string() }),
  ),
  forslag: z.array(
    z.strictObject({
      ...{ id: z.string(), nummer: z.number(), titel: z.string(), kortnavn: z.string(), format: z.string() },
      ...{ roller: z.array(z.string()), omraader: z.array(z.string()), ikkeNaevnt: z.array(z.string()) },
      ...{ maalgruppe: z.string(), kilde: z.string(), kursus: z.record(z.string(), z.unknown()) },
    }),
  ),
  daekningPrGruppe: z.array(
    z.strictObject({
      ...{ behov: z.string(), rolle: z.string(), omraade: z.string(), daekning: z.string() },
      forslag: z.array(z.string()),
    }),
  ),
  daekning: z.array(
    z.strictObject({
      ...{ behov: z.string(), rolle: z.string(), forslag: z.string(), styrke: z.string() },
      ...{ omraader: z.array(z.string()), begrundelse: z.string() },
    }),
  ),
});

const { study, findings } = await openStudy();
const real = model.parse(JSON.parse(modelJson(study, findings.daekning.cells)));

test('modelJson(study) holds the whole study', () => {
  expect([real.behov.length, real.temaer.length]).toEqual([9, 3]);
  expect(real.behov.flatMap(({ naevnelser }) => naevnelser)).toHaveLength(12);
  expect([real.deltagelse.length, real.grupper.length, real.formater.length]).toEqual([5, 4, 2]);
  expect([real.kilder.length, real.oevrigeTemaer.length]).toEqual([6, 2]);
  expect([real.fakta.length, real.tilbud.length, real.praksis.length]).toEqual([9, 2, 1]);
});

test('modelJson(study) publishes these lists and no other, whatever a study comes to hold', () => {
  const published = Object.keys(JSON.parse(modelJson(study, findings.daekning.cells)) as object);
  expect(published.toSorted()).toEqual([
    ...['behov', 'beslutninger', 'daekning', 'daekningPrGruppe', 'dataversion', 'deltagelse', 'fakta', 'formater'],
    ...['forslag', 'grundlag', 'grupper', 'kilder', 'kommuner', 'oevrigeTemaer', 'om', 'praksis', 'prioriteringer'],
    ...['soegeord', 'stoette', 'temaer', 'tilbud'],
  ]);
});

test('modelJson(study) points with ids: a need at its related needs, its theme and its source', () => {
  expect(real.behov.find(({ kode }) => kode === 'hjemloeshed')).toMatchObject({
    tema: 'livsvilkaar',
    deling: 'myndighed',
    relaterede: ['oekonomi-i-hjemmet'],
    naevnelser: [{ rolle: 'myndighed', overskrift: 'Borgerens liv', ordlyd: 'hjemløshed', kilde: 'lederdag' }],
  });
  const koder = new Set(real.behov.map(({ kode }) => kode));
  expect(real.behov.flatMap(({ relaterede }) => relaterede).filter((kode) => !koder.has(kode))).toEqual([]);
  expect(real.temaer.flatMap(({ behov }) => behov).toSorted()).toEqual([...koder].toSorted());
});

test('modelJson(study) points with ids: a link at its need and its proposal, a proposal at its format and its source', () => {
  expect([real.forslag.length, real.daekning.length]).toEqual([5, 7]);
  expect(real.forslag[0]).toMatchObject({ id: 'studiedag-1', format: 'studiedag', kilde: 'raadsmoede' });
  expect(real.daekning[0]).toEqual({
    ...{ behov: 'samtale-med-tolk', rolle: 'myndighed', forslag: 'studiedag-1', styrke: 'direkte' },
    ...{ omraader: ['boern-og-unge'], begrundelse: 'Samtaler med tolk er studiedagens titel.' },
  });
});

test('modelJson(study) says null where the report says nothing', () => {
  const small = model.parse(JSON.parse(modelJson(testStudy(), [])));
  expect(small.kilder[1]).toMatchObject({ id: 'proevekodebog', dato: null, delAf: null });
  expect(small.deltagelse[0]).toMatchObject({ maal: 'interviews', udAf: null });
  expect(small.formater[0]).toMatchObject({ id: 'proeveformat', timer: null });
});

test('modelJson(study, cells) tells coverage in each group as the findings do', () => {
  expect(real.daekningPrGruppe).toHaveLength(findings.daekning.cells.length);
  expect(real.daekningPrGruppe[0]).toEqual({
    ...{ behov: 'aaben-samtale', rolle: 'myndighed', omraade: 'boern-og-unge', daekning: 'ingen', forslag: [] },
  });
});
