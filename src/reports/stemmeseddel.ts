import { GRUPPER, gruppeNavn, rolleOf } from '../model/rolle.ts';
import type { Report } from './report.ts';
import { type Sources, report } from './sources.ts';

/** A ballot for priorities, a page a group: the report cannot rank needs, so people must. */
export function stemmeseddel(sources: Sources): Report {
  const { daekning, temaer } = sources.findings;
  return report('stemmeseddel', 'rapport', sources, {
    figures: [],
    data: {
      grupper: GRUPPER.map((gruppe) => ({
        id: rolleOf(gruppe),
        navn: gruppeNavn(gruppe),
        temaer: temaer
          .map(({ tema }) => ({
            navn: tema.navn,
            behov: daekning.perGruppe[gruppe].cells
              .filter(({ behov }) => behov.tema === tema)
              .map(({ behov }) => behov.navn),
          }))
          .filter(({ behov }) => behov.length > 0),
      })).filter((group) => group.temaer.length > 0),
    },
  });
}
