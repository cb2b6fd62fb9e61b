import { type Gruppe, ROLLER, gruppeOf, grupperOf, rolleOf } from '../model/rolle.ts';
import type {
  Behov,
  Dataversion,
  Deltagelse,
  Deltagergruppe,
  DeltagelseMaal,
  Faktum,
  Format,
  Forslag,
  Grundlag,
  Kilde,
  Link,
  Naevnelse,
  OevrigtTema,
  Praksis,
  Stoette,
  Study,
  Tema,
  Tilbud,
} from '../model/study.ts';
import { areasOf } from './checkDaekning.ts';
import type { ForslagHead } from './readForslag.ts';
import type { PraksisHead } from './readPraksis.ts';
import type { ReadTables } from './readTables.ts';
import type { RowOf } from './tables.ts';

/** Objects under construction: needs and themes point at each other, so they are made first and tied afterwards. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

type FindKilde = (id: string) => Kilde;

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
  const findKilde = (id: string) => find(kilder, ({ id: own }) => own === id);
  const temaer = tables.temaer.rows.map((row) => buildTema(row, findKilde));
  const behov = buildBehov(tables.kodebog.rows, temaer);
  const naevnelser = buildNaevnelser(tables.naevnelser.rows, behov, findKilde);
  for (const b of behov) tie(b, naevnelser, grupper && (grupper.get(b.kode) ?? []));
  for (const tema of temaer) tema.behov = behov.filter((b) => b.tema === tema);
  const formater = tables.formater.rows.map((row) => buildFormat(row, findKilde));
  const forslag = buildForslag(heads, formater, findKilde);
  const links = buildLinks(tables.daekning.rows, behov, forslag);
  for (const f of forslag) f.links = links.filter((link) => link.forslag === f);
  const oevrigeTemaer = tables.oevrigeTemaer.rows.map((row) => buildOevrigtTema(row, findKilde));
  const fakta = tables.fakta.rows.map((row) => buildFaktum(row, findKilde));
  return deepFreeze({
    grundlag,
    om: Object.fromEntries(tables.om.rows.map(({ felt, navn, vaerdi }) => [felt, { navn, vaerdi }])) as Study['om'],
    kommuner: tables.kommuner.rows.map(({ kommune }) => kommune),
    soegeord: new Map(tables.soegeord.rows.map(({ ord, soegeord }) => [ord, soegeord])),
    forslag,
    links,
    dataversion,
    kilder,
    temaer,
    behov,
    naevnelser,
    deltagelse: buildDeltagelse(tables.deltagelse.rows, findKilde),
    grupper: tables.grupper.rows.map((row) => buildGruppe(row, findKilde)),
    formater,
    stoette: tables.stoette.rows.map((row) => buildStoette(row, findKilde)),
    oevrigeTemaer,
    fakta,
    tilbud: tables.tilbud.rows.map((row) => buildTilbud(row, fakta, findKilde)),
    praksis: practice.map((head) => buildPraksis(head, { behov, oevrigeTemaer, fakta, findKilde })),
  });
}

function buildKilder(rows: readonly RowOf<'kilder'>[]): Kilde[] {
  const kilder: Open<Kilde>[] = rows.map(({ kilde, titel, anledning, ophav, dato, art, beskrivelse }) => ({
    ...{ id: kilde, titel, anledning, ophav, dato, art, beskrivelse },
    delAf: undefined,
  }));
  rows.forEach(({ del_af }, i) => {
    const kilde = kilder[i];
    if (kilde !== undefined && del_af !== undefined) kilde.delAf = find(kilder, ({ id }) => id === del_af);
  });
  return kilder;
}

function buildTema(
  { tema, navn, kortnavn, navn_en, beskrivelse, kilde }: RowOf<'temaer'>,
  findKilde: FindKilde,
): Open<Tema> {
  return {
    id: tema,
    navn,
    kortnavn,
    navnEn: navn_en,
    beskrivelse,
    kilde: kilde === undefined ? undefined : findKilde(kilde),
    behov: [],
  };
}

function buildBehov(rows: readonly RowOf<'kodebog'>[], temaer: readonly Tema[]): Open<Behov>[] {
  const behov = rows.map(({ kode, navn, definition, tema, note }): Open<Behov> => {
    return {
      kode,
      navn,
      definition,
      tema: find(temaer, ({ id }) => id === tema),
      grupper: [],
      deling: undefined,
      naevnelser: [],
      relaterede: [],
      note,
    };
  });
  const related = (a: RowOf<'kodebog'>, b: RowOf<'kodebog'>) =>
    a.relaterede.includes(b.kode) || b.relaterede.includes(a.kode);
  rows.forEach((row, i) => {
    const own = behov[i];
    if (own !== undefined) own.relaterede = behov.filter((_, j) => related(row, rows[j] ?? row));
  });
  return behov;
}

function buildNaevnelser(
  rows: readonly RowOf<'naevnelser'>[],
  behov: readonly Behov[],
  findKilde: FindKilde,
): Naevnelse[] {
  return rows.map(({ kode, rolle, overskrift, ordlyd, kilde }) => {
    return { behov: find(behov, (b) => b.kode === kode), rolle, overskrift, ordlyd, kilde: findKilde(kilde) };
  });
}

/** Gives a need its mentions, myndighed's first, and the groups that it counts for: those given, or both of each role's. */
function tie(behov: Open<Behov>, naevnelser: readonly Naevnelse[], grupper: readonly Gruppe[] | undefined): void {
  behov.naevnelser = ROLLER.flatMap((rolle) => naevnelser.filter((n) => n.behov === behov && n.rolle === rolle));
  behov.grupper = grupper ?? grupperOf(...behov.naevnelser.map(({ rolle }) => rolle));
  const [first, second] = new Set(behov.grupper.map(rolleOf));
  behov.deling = second === undefined ? first : 'faelles';
}

function buildDeltagelse(
  rows: readonly RowOf<'deltagelse'>[],
  findKilde: FindKilde,
): Record<DeltagelseMaal, Deltagelse> {
  const entries = rows.map(({ maal, navn, mindst, hoejst, ud_af, kilde }): [DeltagelseMaal, Deltagelse] => [
    maal,
    { maal, navn, mindst, hoejst, udAf: ud_af, kilde: findKilde(kilde) },
  ]);
  return Object.fromEntries(entries) as Record<DeltagelseMaal, Deltagelse>;
}

function buildGruppe(
  { gruppe, omraade, rolle, faggrupper, kilde }: RowOf<'grupper'>,
  findKilde: FindKilde,
): Deltagergruppe {
  return { id: gruppe, omraade, rolle, faggrupper, kilde: findKilde(kilde) };
}

function buildFormat(row: RowOf<'formater'>, findKilde: FindKilde): Format {
  const { format, navn, flertal, navn_en: navnEn, indhold, timer_mindst, timer_hoejst } = row;
  const timer =
    timer_mindst === undefined || timer_hoejst === undefined
      ? undefined
      : { mindst: timer_mindst, hoejst: timer_hoejst };
  return {
    id: format,
    navn,
    flertal,
    navnEn,
    dage: { mindst: row.dage_mindst, hoejst: row.dage_hoejst },
    timer,
    dybde: row.dybde,
    indhold,
    kilde: findKilde(row.kilde),
  };
}

function buildStoette({ stoette, navn, ects, ...row }: RowOf<'stoette'>, findKilde: FindKilde): Stoette {
  const [erMindst, proeve] = [row.ects_er === 'mindst', row.proeve === 'ja'];
  return { id: stoette, navn, ects, erMindst, proeve, kilde: findKilde(row.kilde) };
}

function buildOevrigtTema(row: RowOf<'oevrigeTemaer'>, findKilde: FindKilde): OevrigtTema {
  const { oevrigt_tema: id, navn, beskrivelse, kilde } = row;
  return { id, navn, beskrivelse, kilde: findKilde(kilde) };
}

function buildFaktum(row: RowOf<'fakta'>, findKilde: FindKilde): Faktum {
  const { faktum: id, emne, navn, fra, til, mindst, hoejst, ud_af: udAf, omtrent, enhed, kilde } = row;
  return {
    ...{ id, emne, navn, fra, til, mindst, hoejst, udAf, omtrent, enhed },
    kilde: findKilde(kilde),
  };
}

function buildTilbud(
  { tilbud: id, kilde, ...row }: RowOf<'tilbud'>,
  fakta: readonly Faktum[],
  findKilde: FindKilde,
): Tilbud {
  const { navn, art, indhold, maalgruppe, udbydere, fra, til, note } = row;
  const own = fakta.filter(({ emne }) => emne === id);
  return { id, navn, art, indhold, maalgruppe, udbydere, fra, til, note, fakta: own, kilde: findKilde(kilde) };
}

interface Parts extends Pick<Study, 'behov' | 'oevrigeTemaer' | 'fakta'> {
  readonly findKilde: FindKilde;
}

function buildPraksis({ values }: PraksisHead, { behov, oevrigeTemaer, fakta, findKilde }: Parts): Praksis {
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
  findKilde: FindKilde,
): Open<Forslag>[] {
  const forslag = heads.map(({ values }): Open<Forslag> => {
    const { format, kilde, ikke_naevnt: ikkeNaevnt = [], ...rest } = values;
    return {
      ...rest,
      ikkeNaevnt,
      format: find(formater, ({ id }) => id === format),
      kilde: findKilde(kilde),
      links: [],
    };
  });
  return forslag.sort((a, b) => formater.indexOf(a.format) - formater.indexOf(b.format) || a.nummer - b.nummer);
}

/** The links to groups that the need counts for, each in the areas where it does. */
function buildLinks(rows: readonly RowOf<'daekning'>[], behov: readonly Behov[], forslag: readonly Forslag[]): Link[] {
  return rows
    .map(({ kode, rolle, forslag: id, styrke, omraade, begrundelse }) => {
      const need = find(behov, (b) => b.kode === kode);
      const omraader = areasOf(omraade).filter((one) => need.grupper.includes(gruppeOf(rolle, one)));
      return { behov: need, rolle, forslag: find(forslag, (f) => f.id === id), styrke, omraader, begrundelse };
    })
    .filter(({ omraader }) => omraader.length > 0);
}

function find<T>(items: readonly T[], isIt: (item: T) => boolean): T {
  const found = items.find(isIt);
  if (found === undefined) throw new Error('unknown id after checks');
  return found;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
