import { type Gruppe, ROLLER, gruppeOf, grupperOf, rolleOf } from '../model/rolle.ts';
import {
  INGEN,
  type Behov,
  type Beslutning,
  type Dataversion,
  type Faktum,
  type Format,
  type Forslag,
  type Grundlag,
  type Kilde,
  type Link,
  type Naevnelse,
  type Praksis,
  type Stoette,
  type Study,
  type Tema,
  type Tilbud,
} from '../model/study.ts';
import { areasOf, isReading } from './checkDaekning.ts';
import type { ForslagHead } from './readForslag.ts';
import type { PraksisHead } from './readPraksis.ts';
import type { ReadTables } from './readTables.ts';
import type { RowOf } from './tables.ts';

/** Objects under construction: needs and themes point at each other, so they are made first and tied afterwards. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

interface RowWithKilde {
  readonly row: number;
  readonly kilde: string;
}

/** A row with its source in place of the source's id. */
type Sourced<R> = Omit<R, 'row' | 'kilde'> & { readonly kilde: Kilde };

/** What a study rests on, and where that is interviews the groups that each need counts for, by its code. */
export interface Basis {
  readonly grundlag: Grundlag;
  readonly grupper?: ReadonlyMap<string, readonly Gruppe[]>;
}

/** Turns rows that passed every check into the one immutable model, with ids replaced by what they point to. */
export function buildStudy(
  tables: ReadTables,
  heads: readonly ForslagHead[],
  practice: readonly PraksisHead[],
  dataversion: Dataversion,
  { grundlag, grupper }: Basis = { grundlag: { art: 'rapport' } },
): Study {
  const kilder = buildKilder(tables.kilder.rows);
  const findKilde = (id: string) => find(kilder, id);
  const sourced = <R extends RowWithKilde>(rows: readonly R[]) =>
    rows.map((row) => ({ ...withoutRow(row), kilde: findKilde(row.kilde) }) as unknown as Sourced<R>);
  const temaer = tables.temaer.rows.map((row) => buildTema(row, findKilde));
  const behov = buildBehov(tables.kodebog.rows, temaer);
  const naevnelser = sourced(tables.naevnelser.rows).map(({ kode, ...rest }): Naevnelse => ({
    ...rest,
    behov: find(behov, kode),
  }));
  for (const b of behov) tie(b, naevnelser, grupper && (grupper.get(b.kode) ?? []));
  for (const tema of temaer) tema.behov = behov.filter((b) => b.tema === tema);
  const formater = sourced(tables.formater.rows).map(buildFormat);
  const forslag = buildForslag(heads, formater, findKilde);
  // Only to groups that the need counts for.
  const [readings, judged] = [
    tables.daekning.rows.filter(isReading),
    tables.daekning.rows.filter((row) => !isReading(row)),
  ];
  const links = judged.map((row) => buildLink(row, behov, forslag)).filter(({ omraader }) => omraader.length > 0);
  for (const f of forslag) {
    f.links = links.filter((link) => link.forslag === f);
    f.hasLinks = judged.some((row) => row.forslag === f.id);
  }
  const oevrigeTemaer = sourced(tables.oevrigeTemaer.rows).map(({ oevrigt_tema: id, ...rest }) => ({ id, ...rest }));
  const fakta = sourced(tables.fakta.rows).map(buildFaktum);
  const deltagelse = sourced(tables.deltagelse.rows).map(({ ud_af: udAf, ...rest }) => [rest.maal, { ...rest, udAf }]);
  return deepFreeze({
    grundlag,
    om: Object.fromEntries(tables.om.rows.map(({ felt, navn, vaerdi }) => [felt, { navn, vaerdi }])) as Study['om'],
    kommuner: tables.kommuner.rows.map(({ kommune }) => kommune),
    steder: tables.steder.rows.map(({ sted }) => sted),
    soegeord: new Map(tables.soegeord.rows.map(({ ord, soegeord }) => [ord, soegeord])),
    forslag,
    links,
    bedoemmelser: readings.map(({ kode, rolle, forslag: id, styrke, bedoemmer = '' }) => {
      return { behov: find(behov, kode), rolle, forslag: find(forslag, id), styrke, bedoemmer };
    }),
    dataversion,
    kilder,
    temaer,
    behov,
    naevnelser,
    deltagelse: Object.fromEntries(deltagelse) as Study['deltagelse'],
    grupper: sourced(tables.grupper.rows).map(({ gruppe: id, ...rest }) => ({ id, ...rest })),
    formater,
    stoette: sourced(tables.stoette.rows).map(buildStoette),
    oevrigeTemaer,
    fakta,
    tilbud: sourced(tables.tilbud.rows).map((row) => buildTilbud(row, behov, fakta)),
    beslutninger: tables.opfoelgning.rows.map(buildBeslutning),
    prioriteringer: tables.prioritering.rows.map(({ kode, row: _, ...rest }) => ({
      ...rest,
      behov: find(behov, kode),
    })),
    praksis: practice.map((head) => buildPraksis(head, { behov, oevrigeTemaer, fakta }, findKilde)),
  });
}

function buildKilder(rows: readonly RowOf<'kilder'>[]): Kilde[] {
  const kilder = rows.map(({ kilde: id, del_af: _, ...rest }): Open<Kilde> => ({
    id,
    ...withoutRow(rest),
    delAf: undefined,
  }));
  rows.forEach(({ del_af }, i) => {
    if (del_af !== undefined) kilder[i]!.delAf = find(kilder, del_af);
  });
  return kilder;
}

function buildTema(
  { tema: id, navn_en: navnEn, kilde, ...rest }: RowOf<'temaer'>,
  findKilde: (id: string) => Kilde,
): Open<Tema> {
  return { ...withoutRow(rest), id, navnEn, kilde: kilde === undefined ? undefined : findKilde(kilde), behov: [] };
}

/** Two needs are related where either row names the other. */
function buildBehov(rows: readonly RowOf<'kodebog'>[], temaer: readonly Tema[]): Open<Behov>[] {
  const behov = rows.map(({ tema, ...rest }): Open<Behov> => {
    return {
      ...withoutRow(rest),
      tema: find(temaer, tema),
      grupper: [],
      deling: undefined,
      naevnelser: [],
      relaterede: [],
    };
  });
  behov.forEach((own, i) => {
    const isRelated = ({ kode }: Behov, j: number) =>
      rows[i]!.relaterede.includes(kode) || rows[j]!.relaterede.includes(own.kode);
    own.relaterede = behov.filter(isRelated);
  });
  return behov;
}

/** Gives a need its mentions, myndighed's first, and the groups that it counts for: those given, or both of each role's. */
function tie(behov: Open<Behov>, naevnelser: readonly Naevnelse[], grupper: readonly Gruppe[] | undefined): void {
  behov.naevnelser = ROLLER.flatMap((rolle) => naevnelser.filter((n) => n.behov === behov && n.rolle === rolle));
  behov.grupper = grupper ?? grupperOf(...behov.naevnelser.map(({ rolle }) => rolle));
  const [first, second] = new Set(behov.grupper.map(rolleOf));
  behov.deling = second === undefined ? first : 'faelles';
}

function buildFormat(row: Sourced<RowOf<'formater'>>): Format {
  const { format: id, navn_en: navnEn, dage_mindst, dage_hoejst, timer_mindst, timer_hoejst, ...rest } = row;
  const hasTimer = timer_mindst !== undefined && timer_hoejst !== undefined;
  const timer = hasTimer ? { mindst: timer_mindst, hoejst: timer_hoejst } : undefined;
  return { ...rest, id, navnEn, dage: { mindst: dage_mindst, hoejst: dage_hoejst }, timer };
}

function buildStoette({ stoette: id, ects_er, proeve, ...rest }: Sourced<RowOf<'stoette'>>): Stoette {
  return { ...rest, id, erMindst: ects_er === 'mindst', proeve: proeve === 'ja' };
}

function buildFaktum({ faktum: id, ud_af: udAf, regnestykke: _, ...rest }: Sourced<RowOf<'fakta'>>): Faktum {
  return { ...rest, id, udAf };
}

/** Of a need: in the role's groups of its area; of a proposal: in all. */
function buildBeslutning({ rolle, omraade, ...rest }: RowOf<'opfoelgning'>): Beslutning {
  const roller = rolle === undefined ? ROLLER : [rolle];
  const grupper = roller.flatMap((one) => areasOf(omraade).map((area) => gruppeOf(one, area)));
  return { ...withoutRow(rest), grupper };
}

function buildTilbud(
  { tilbud: id, behov: koder = [], ...rest }: Sourced<RowOf<'tilbud'>>,
  behov: readonly Behov[],
  fakta: readonly Faktum[],
): Tilbud {
  return {
    ...rest,
    id,
    behov: behov.filter(({ kode }) => koder.includes(kode)),
    fakta: fakta.filter(({ emne }) => emne === id),
  };
}

function buildPraksis(
  { values }: PraksisHead,
  { behov, oevrigeTemaer, fakta }: Pick<Study, 'behov' | 'oevrigeTemaer' | 'fakta'>,
  findKilde: (id: string) => Kilde,
): Praksis {
  const { oevrige_temaer, behov: koder, kilde, ...rest } = values;
  return {
    ...rest,
    behov: behov.filter(({ kode }) => koder.includes(kode)),
    oevrigeTemaer: oevrigeTemaer.filter(({ id }) => oevrige_temaer.includes(id)),
    kilde: findKilde(kilde),
    fakta: fakta.filter(({ emne }) => emne === values.id),
  };
}

/** In the order of the formats' table, then by number. */
function buildForslag(
  heads: readonly ForslagHead[],
  formater: readonly Format[],
  findKilde: (id: string) => Kilde,
): Open<Forslag>[] {
  const forslag = heads.map(({ values }): Open<Forslag> => {
    const { id, nummer, titel, kortnavn, roller, omraader, maalgruppe, format, kilde, ...rest } = values;
    const { ikke_naevnt: ikkeNaevnt = [], foreslaaet_af: foreslaaetAf, datoer = [], ...kursus } = rest;
    return {
      ...{ id, nummer, titel, kortnavn, roller, omraader, ikkeNaevnt, maalgruppe },
      kursus: { ...kursus, datoer, foreslaaetAf },
      ...{ format: find(formater, format), kilde: findKilde(kilde), links: [], hasLinks: false },
    };
  });
  return forslag.sort((a, b) => formater.indexOf(a.format) - formater.indexOf(b.format) || a.nummer - b.nummer);
}

function buildLink(row: RowOf<'daekning'>, behov: readonly Behov[], forslag: readonly Forslag[]): Link {
  const { kode, rolle, forslag: id, omraade, begrundelse } = row;
  if (row.styrke === INGEN) throw new Error('a published link of no strength after checks');
  const need = find(behov, kode);
  const omraader = areasOf(omraade).filter((one) => need.grupper.includes(gruppeOf(rolle, one)));
  return { behov: need, rolle, forslag: find(forslag, id), styrke: row.styrke, omraader, begrundelse };
}

/** A row's own values, without where it stands. */
function withoutRow<R extends { readonly row: number }>({ row: _, ...rest }: R): Omit<R, 'row'> {
  return rest;
}

/** What an id or a need's code stands for. */
function find<T extends { readonly id: string } | { readonly kode: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => ('id' in item ? item.id : item.kode) === id);
  if (found === undefined) throw new Error(`unknown id after checks: ${id}`);
  return found;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
