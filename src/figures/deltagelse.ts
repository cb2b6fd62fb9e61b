import { laneInk } from '../charts/ink.ts';
import { unitRows } from '../charts/unitRows.ts';
import type { Findings } from '../findings/findings.ts';
import { OMRAADER, ROLLER, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import type { Deltagelse } from '../model/study.ts';
import { spaend, tal, talord } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';

/** Who took part, and nothing that the report does not tell: no municipality is named, no interview is placed in a group. */
export function deltagelse({ study, kilder }: Findings): Figure {
  const {
    interviews,
    kommuner,
    grupper,
    'kommuner-pr-gruppe': perGruppe,
    'regionale-repraesentanter': regionale,
  } = study.deltagelse;
  const of = kommuner.udAf === undefined ? '' : ` af ${tal(kommuner.udAf)}`;
  return figure({
    id: 'deltagelse',
    title: `${tal(kommuner.hoejst)}${of} kommuner deltog i ${tal(interviews.hoejst)} fokusgruppeinterviews`,
    alt: `${tal(kommuner.hoejst)}${of} kommuner, ${tal(interviews.hoejst)} interviews, ${talord(regionale.hoejst)} regionale repræsentanter og ${talord(grupper.hoejst)} grupper: to områder med to roller.`,
    kilder: kilder.deltagelse,
    widths: [320, 720],
    draw: ({ width }) =>
      unitRows(
        [kommuner, interviews, regionale].map(unitCount),
        {
          title: `${tal(grupper.hoejst)} grupper, hver med ${spaend(perGruppe)} kommuner repræsenteret. Afrapporteringen fortæller ikke, hvilke kommuner, eller hvor mange interviews hver gruppe har.`,
          columns: ROLLER.map((rolle) => ({ head: rolleNavn[rolle], fill: laneInk[rolle].tint })),
          rows: OMRAADER.map((omraade) => ({
            head: omraadeNavn[omraade],
            cells: ROLLER.map(
              (rolle) => study.grupper.find((g) => g.omraade === omraade && g.rolle === rolle)?.faggrupper ?? '–',
            ),
          })),
        },
        { width },
      ),
    table: {
      caption: 'Deltagelse i undersøgelsen',
      columns: [{ head: 'Hvad' }, { head: 'Antal' }, { head: 'Ud af' }],
      rows: Object.values(study.deltagelse).map((row) => [
        row.navn,
        spaend(row),
        row.udAf === undefined ? 'ikke oplyst' : tal(row.udAf),
      ]),
    },
  });
}

function unitCount({ navn, hoejst, udAf }: Deltagelse) {
  const missing = (udAf ?? hoejst) - hoejst;
  return {
    number: udAf === undefined ? tal(hoejst) : `${tal(hoejst)} af ${tal(udAf)}`,
    label: navn.toLowerCase(),
    filled: hoejst,
    of: udAf ?? hoejst,
    rest: missing > 0 ? `(${talord(missing)} deltog ikke)` : undefined,
  };
}
