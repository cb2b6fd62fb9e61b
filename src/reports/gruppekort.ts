import { cellOf } from '../figures/daekningGrupper.ts';
import type { Findings } from '../findings/findings.ts';
import { ROLLER, grupperOf, omraadeNavn, omraadeOf, rolleNavn } from '../model/rolle.ts';
import { gruppeTal, statusNavn } from '../text/daekning.ts';

/** The map of groups as a table, which runs over pages where it must: needs by theme, and what reaches each in the four groups. */
export function gruppekort(findings: Findings) {
  const { daekning, study, temaer, groupsOf } = findings;
  return {
    hoveder: ROLLER.map((rolle) => ({
      farve: rolle,
      navn: rolleNavn[rolle],
      grupper: grupperOf(rolle).map((gruppe) => ({
        navn: omraadeNavn[omraadeOf(gruppe)],
        tal: gruppeTal(daekning, study, gruppe).replace(` ${statusNavn.hul}`, ''),
      })),
    })),
    temaer: temaer
      .map(({ tema }) => ({
        navn: tema.navn,
        behov: tema.behov
          .filter(({ grupper }) => grupper.length > 0)
          .map((behov) => ({
            id: behov.kode,
            navn: behov.navn,
            faelles: behov.deling === 'faelles',
            felter: groupsOf(behov).map((group) => {
              const { mark, text } = cellOf(group);
              return { mark, ord: text };
            }),
          })),
      }))
      .filter(({ behov }) => behov.length > 0),
  };
}

/** How each group's needs are covered, with the parts of its bar; nothing is known of one that was not interviewed. */
export function gruppefelter({ daekning, study }: Findings) {
  return ROLLER.flatMap((rolle) =>
    grupperOf(rolle).map((gruppe) => {
      const { direkte, delvis, hul } = daekning.perGruppe[gruppe].counts;
      return {
        farve: rolle,
        navn: rolleNavn[rolle],
        under: omraadeNavn[omraadeOf(gruppe)].toLowerCase(),
        tal: gruppeTal(daekning, study, gruppe),
        dele: [direkte, delvis, hul],
      };
    }),
  );
}
