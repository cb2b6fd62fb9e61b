import { expect, test } from 'vitest';
import { z } from 'zod';
import { testStudy } from '../analysis/testStudy.ts';
import { loadProject } from '../load/loadProject.ts';
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
      ...{ maalgruppe: z.string(), kilde: z.string() },
    }),
  ),
  daekning: z.array(
    z.strictObject({
      ...{ behov: z.string(), rolle: z.string(), forslag: z.string(), styrke: z.string() },
      ...{ omraader: z.array(z.string()), begrundelse: z.string() },
    }),
  ),
});

const real = model.parse(JSON.parse(modelJson((await loadProject('data')).value!.study)));

test('modelJson(study) holds the whole report', () => {
  expect(real.behov).toHaveLength(44);
  expect(real.temaer).toHaveLength(8);
  expect(real.behov.flatMap(({ naevnelser }) => naevnelser)).toHaveLength(52);
  expect([real.deltagelse.length, real.grupper.length, real.formater.length]).toEqual([5, 4, 3]);
  expect([real.kilder.length, real.oevrigeTemaer.length]).toEqual([14, 7]);
  expect([real.fakta.length, real.tilbud.length, real.praksis.length]).toEqual([31, 2, 3]);
});

test('modelJson(study) points with ids: a need at its related needs, its theme and its source', () => {
  expect(real.behov.find(({ kode }) => kode === 'angst')).toMatchObject({
    tema: 'oeget-kompleksitet',
    deling: 'udfoerer',
    relaterede: ['psykiske-lidelser', 'skolevaegring'],
    naevnelser: [
      { rolle: 'udfoerer', overskrift: 'Øget kompleksitet i målgruppen', ordlyd: 'angst', kilde: 'direktoermoede' },
    ],
  });
  const koder = new Set(real.behov.map(({ kode }) => kode));
  expect(real.behov.flatMap(({ relaterede }) => relaterede).filter((kode) => !koder.has(kode))).toEqual([]);
  expect(real.temaer.flatMap(({ behov }) => behov).toSorted()).toEqual([...koder].toSorted());
});

test('modelJson(study) points with ids: a link at its need and its proposal, a proposal at its format and its source', () => {
  expect([real.forslag.length, real.daekning.length]).toEqual([12, 40]);
  expect(real.forslag[0]).toMatchObject({ id: 'temadag-1', format: 'temadag', kilde: 'styregruppemoede' });
  expect(real.daekning[0]).toEqual({
    behov: 'systematisk-sagsbehandling',
    rolle: 'myndighed',
    forslag: 'kompetenceforloeb-1',
    styrke: 'direkte',
    omraader: ['boern-og-unge', 'voksne'],
    begrundelse: 'Systematisk sagsbehandling står i forløbets titel.',
  });
  const ids = new Set([...real.forslag.map(({ id }) => id), ...real.behov.map(({ kode }) => kode)]);
  expect(real.daekning.filter(({ behov, forslag }) => !ids.has(behov) || !ids.has(forslag))).toEqual([]);
});

test('modelJson(study) says null where the report says nothing', () => {
  const small = model.parse(JSON.parse(modelJson(testStudy())));
  expect(small.kilder[1]).toMatchObject({ id: 'proevekodebog', dato: null, delAf: null });
  expect(small.deltagelse[0]).toMatchObject({ maal: 'interviews', udAf: null });
  expect(small.formater[0]).toMatchObject({ id: 'proeveformat', timer: null });
});
