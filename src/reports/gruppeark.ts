import { STATUSSER } from '../analysis/coverPairs.ts';
import { type Gruppe, gruppeNavn, rolleOf } from '../model/rolle.ts';
import { reportPath } from '../model/paths.ts';
import { gruppeISaetning, gruppeTal, settledWords } from '../text/daekning.ts';
import { forslagKode, forslagGrupper } from '../text/forslag.ts';
import { dageAf } from '../text/tal.ts';
import type { Report } from './report.ts';
import { type Sources, common } from './sources.ts';

/** One page for a group's team leader to pin up: what is needed, what is offered and what is missing. */
export function gruppeark(gruppe: Gruppe, sources: Sources): Report {
  const { findings } = sources;
  const { daekning, study } = findings;
  const navn = gruppeNavn(gruppe);
  const { cells } = daekning.perGruppe[gruppe];
  return {
    id: `gruppe-${gruppe}`,
    path: reportPath(`gruppe-${gruppe}`),
    kind: 'ark',
    titel: navn,
    undertitel: 'Til opslagstavlen',
    beskrivelse: `Hvad der nævnes behov for, hvad der er forslag om, og hvad der mangler for ${navn.toLowerCase()}.`,
    til: `teamlederen for ${gruppeISaetning(gruppe)}`,
    brug: 'Hæng det op, hvor teamet mødes.',
    template: 'gruppeark.typ',
    figures: [],
    data: {
      ...common(`gruppe-${gruppe}`, sources, findings.kilder.daekning),
      rolle: rolleOf(gruppe),
      tal: gruppeTal(daekning, study, gruppe),
      dele: STATUSSER.map((status) => daekning.perGruppe[gruppe].counts[status]),
      temaer: findings.temaer
        .map(({ tema }) => ({
          navn: tema.navn,
          behov: cells
            .filter(({ behov }) => behov.tema === tema)
            .map(({ behov, links, status }) => ({
              navn: behov.navn,
              status,
              ord: status === 'hul' ? 'uden' : links.map(({ forslag }) => forslagKode(forslag)).join(' '),
              afklaret: settledIn(findings.groupsOf(behov).find((one) => one.gruppe === gruppe)),
            })),
        }))
        .filter(({ behov }) => behov.length > 0),
      forslag: study.forslag
        .filter((forslag) => forslagGrupper(forslag).includes(gruppe))
        .map((forslag) => ({ kode: forslagKode(forslag), titel: forslag.titel, dage: dageAf(forslag.format) })),
    },
  };
}

function settledIn(group: ReturnType<Sources['findings']['groupsOf']>[number] | undefined): string {
  return group?.settled === undefined ? '' : settledWords(group.settled);
}
