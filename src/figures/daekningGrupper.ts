import type { GroupStanding } from '../analysis/groupsOf.ts';
import { type GroupCell, type GroupRow, groupMap } from '../charts/groupMap.ts';
import { coverInk } from '../charts/ink.ts';
import type { Findings } from '../findings/findings.ts';
import { behovPath } from '../model/paths.ts';
import { GRUPPER, ROLLER, gruppeNavn, grupperOf, omraadeNavn, omraadeOf, rolleNavn } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { afgoerelseKort, groupWords, gruppeTal, mestUdenForslag, statusNavn } from '../text/daekning.ts';
import { forslagKoder } from '../text/forslag.ts';
import { talord } from '../text/tal.ts';
import { type DrawOptions, type Figure, figure } from './figure.ts';

/** By theme, or those with most groups without a proposal first. */
export type MapOrder = 'tema' | 'uden-forslag';

/** The map of groups: every need in the four groups, with the numbers of the proposals that reach it there. */
export function daekningGrupper(findings: Findings, order: MapOrder = 'tema'): Figure {
  const { daekning, kilder, study } = findings;
  return figure({
    id: 'daekning-grupper',
    title: mestUdenForslag(daekning),
    alt: `Tabel med behov som rækker og fire grupper som kolonner. I felterne står forslagenes numre. ${GRUPPER.map((gruppe) => `${gruppeNavn(gruppe)}: ${gruppeTal(daekning, study, gruppe)}`).join('. ')}.`,
    kilder: kilder.daekning,
    isVurdering: true,
    widths: [320, 720],
    hasLinks: true,
    draw: (options) => draw(findings, order, options),
    table: {
      caption: 'Forslag til hvert behov i de fire grupper',
      columns: [{ head: 'Behov' }, ...GRUPPER.map((gruppe) => ({ head: gruppeNavn(gruppe) }))],
      rows: rowsIn(findings, order).flatMap(({ behov }) =>
        behov.map((one) => [{ text: one.navn, path: behovPath(one) }, ...findings.groupsOf(one).map(groupWords)]),
      ),
    },
  });
}

/** The needs under their headings, in the order asked for. */
function rowsIn({ temaer, daekning, study }: Findings, order: MapOrder): { navn: string; behov: readonly Behov[] }[] {
  const named = (behov: readonly Behov[]) => behov.filter(({ grupper }) => grupper.length > 0);
  const lacking = (behov: Behov) => daekning.cells.filter((c) => c.behov === behov && c.status === 'hul').length;
  const groups =
    order === 'tema'
      ? temaer.map(({ tema }) => ({ navn: tema.navn, behov: named(tema.behov) }))
      : [4, 3, 2, 1, 0].map((n) => ({
          navn:
            n === 0
              ? 'Med forslag i alle grupper'
              : `Uden forslag i ${talord(n, 'en')} ${n === 1 ? 'gruppe' : 'grupper'}`,
          behov: named(study.behov).filter((behov) => lacking(behov) === n),
        }));
  return groups.filter(({ behov }) => behov.length > 0);
}

function draw(findings: Findings, order: MapOrder, { width, href }: DrawOptions) {
  const { daekning, study } = findings;
  const heads = ROLLER.map((rolle) => ({
    label: rolleNavn[rolle],
    ...coverInk[rolle],
    columns: grupperOf(rolle).map((gruppe) => ({
      label: omraadeNavn[omraadeOf(gruppe)],
      note: gruppeTal(daekning, study, gruppe).replace(` ${statusNavn.hul}`, ''),
    })),
  }));
  const rows = (behov: readonly Behov[]): GroupRow[] =>
    behov.map((one) => ({
      label: one.navn,
      href: href?.(behovPath(one)),
      isShared: one.deling === 'faelles',
      cells: findings.groupsOf(one).map(cellOf),
    }));
  const groups = rowsIn(findings, order).map(({ navn, behov }) => ({ label: navn, rows: rows(behov) }));
  const words = {
    direkte: 'forslag om behovet',
    delvis: 'delvist',
    hul: statusNavn.hul,
    afklaret: hasSettled(findings) ? 'uden forslag, men afklaret' : '',
    ingen: 'nævnes ikke',
    shared: 'fælles',
  };
  return groupMap({ noteHead: statusNavn.hul, heads, groups, words }, { width });
}

function hasSettled({ decisions }: Findings): boolean {
  return decisions.some(({ cells }) => cells.some(({ settled }) => settled !== undefined));
}

/** What stands in a need's cell of the map, on the page and on paper. */
export function cellOf({ status, links, settled }: GroupStanding): GroupCell {
  if (settled !== undefined) return { mark: 'afklaret', text: afgoerelseKort[settled.status] };
  const text = { ingen: '', ukendt: '–', hul: 'uden' };
  return { mark: status, text: status === 'direkte' || status === 'delvis' ? forslagKoder(links) : text[status] };
}
