import type { Pair } from '../analysis/coverPairs.ts';
import { type MatrixPanel, coverageMatrix } from '../charts/coverageMatrix.ts';
import { coverInk } from '../charts/ink.ts';
import type { Findings } from '../findings/findings.ts';
import { ROLLER, type Rolle, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import type { Forslag } from '../model/study.ts';
import { liste } from '../text/liste.ts';
import { tal, talord } from '../text/tal.ts';
import { type Cell, type Figure, figure } from './figure.ts';
import { forslagKode } from '../text/forslag.ts';
import { behovPath, forslagPath } from '../model/paths.ts';
import { statusNavn } from '../text/daekning.ts';

/** The proposals for a role, in the catalogue's order. */
export function forslagFor(forslag: readonly Forslag[], rolle: Rolle): Forslag[] {
  return forslag.filter(({ roller }) => roller.includes(rolle));
}

/** The map of coverage: one panel a role with only that role's proposals, so that an empty cell never means «not for this role». */
export function daekningskort(findings: Findings): Figure {
  const { daekning, kilder } = findings;
  const gaps = (rolle: Rolle) => daekning.perRolle[rolle].counts.hul;
  return figure({
    id: 'daekningskort',
    title: `Helt uden forslag: ${talord(gaps('myndighed'))} behov for myndighed, ${talord(gaps('udfoerer'))} for udfører`,
    alt: `To tavler, en for hver rolle. Rækkerne er behov, kolonnerne forslag til rollen. Fyldt felt: direkte. Halvt felt: delvist. Skraveret række: uden forslag.`,
    kilder: kilder.daekning,
    isVurdering: true,
    isPerRolle: true,
    widths: [320, 720, 1120],
    draw: ({ width }) =>
      coverageMatrix(
        ROLLER.map((rolle) => coveragePanel(findings, rolle)),
        {
          direct: statusNavn.direkte,
          partial: statusNavn.delvis,
          gap: statusNavn.hul,
          shared: 'behovet nævnes for begge roller',
        },
        { width },
      ),
    table: {
      caption: 'Koblinger mellem behov og forslag',
      columns: ['Behov', 'Rolle', 'Dækning, vurderet af redaktionen', 'Forslag', 'Område', 'Begrundelse'].map(
        (head) => ({ head }),
      ),
      rows: daekning.pairs.flatMap((pair) => rowsOf(pair)),
    },
  });

  function rowsOf({ behov, rolle, links }: Pair): Cell[][] {
    const head: Cell[] = [{ text: behov.navn, path: behovPath(behov) }, rolleNavn[rolle]];
    if (links.length === 0) return [[...head, statusNavn.hul, 'intet', '–', '–']];
    return links.map(({ forslag, styrke, omraader, begrundelse }) => [
      ...head,
      statusNavn[styrke],
      { text: `${forslagKode(forslag)} ${forslag.titel}`, path: forslagPath(forslag) },
      omraader.length > 1 ? 'begge' : `kun ${liste(omraader.map((o) => omraadeNavn[o].toLowerCase()))}`,
      begrundelse,
    ]);
  }
}

/** «Der er intet forslag til 4 af 24 behov på noget område» */
export function intetForslag(count: number, of: number): string {
  return `Der er intet forslag til ${tal(count)} af ${tal(of)} behov på noget område`;
}

/** One role's panel: its proposals as columns, its needs as rows under their themes. */
export function coveragePanel({ temaer, daekning, study }: Findings, rolle: Rolle): MatrixPanel {
  const columns = forslagFor(study.forslag, rolle);
  const { pairs, counts } = daekning.perRolle[rolle];
  return {
    title: rolleNavn[rolle],
    note: intetForslag(counts.hul, pairs.length),
    fill: coverInk[rolle].direct,
    columns: columns.map((forslag) => ({ code: forslagKode(forslag), name: forslag.kortnavn })),
    groups: temaer
      .map(({ tema }) => ({
        label: tema.navn,
        rows: pairs.filter(({ behov }) => behov.tema === tema).map((pair) => row(pair, columns)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function row({ behov, links }: Pair, columns: readonly Forslag[]) {
  const cells = columns.map((forslag) => links.find((link) => link.forslag === forslag)?.styrke);
  return { label: behov.navn, isShared: behov.deling === 'faelles', cells };
}
