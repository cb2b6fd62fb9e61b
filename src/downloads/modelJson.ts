import type { Cell } from '../analysis/coverPairs.ts';
import { omraadeOf, rolleOf } from '../model/rolle.ts';
import type { Study } from '../model/study.ts';

/** The whole model as plain JSON: objects that point at others carry their ids. `cells`: what covers each need in each group. */
export function modelJson(study: Study, cells: readonly Cell[]): string {
  const { bedoemmelser: _, steder: __, naevnelser: ___, links, om, soegeord, deltagelse, ...lists } = study;
  const model = {
    ...lists,
    om: Object.fromEntries(Object.entries(om).map(([felt, { vaerdi }]) => [felt, vaerdi])),
    soegeord: Object.fromEntries(soegeord),
    deltagelse: Object.values(deltagelse),
    behov: study.behov.map((behov) => ({ ...behov, naevnelser: behov.naevnelser.map(withoutBehov) })),
    forslag: study.forslag.map(({ links: _links, hasLinks: _hasLinks, ...forslag }) => forslag),
    daekning: links,
    daekningPrGruppe: cells.map(({ behov, gruppe, status, links: by }) => ({
      behov,
      rolle: rolleOf(gruppe),
      omraade: omraadeOf(gruppe),
      daekning: status === 'hul' ? 'ingen' : status,
      forslag: by.map(({ forslag }) => forslag),
    })),
  };
  return `${JSON.stringify(withIds(model, study), undefined, 2)}\n`;
}

function withoutBehov<T extends { readonly behov: unknown }>({ behov: _, ...rest }: T): Omit<T, 'behov'> {
  return rest;
}

/** The lists of a model with ids for all that their rows point at, and null for what is not known. */
function withIds(model: Readonly<Record<string, unknown>>, study: Study): object {
  const { kilder, temaer, formater, forslag, oevrigeTemaer, fakta, behov } = study;
  const ids = new Map<unknown, string>([
    ...[kilder, temaer, formater, forslag, oevrigeTemaer, fakta].flat().map((one) => [one, one.id] as const),
    ...behov.map((one) => [one, one.kode] as const),
  ]);
  const plain = (value: unknown): unknown => ids.get(value) ?? fieldsOf(value);
  const fieldsOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
  };
  const tables = Object.entries(model).map(([name, table]) => {
    return [name, Array.isArray(table) ? table.map(fieldsOf) : plain(table)];
  });
  return Object.fromEntries(tables) as object;
}
