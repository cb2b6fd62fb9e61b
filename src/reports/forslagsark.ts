import { sheetPath } from '../model/paths.ts';
import type { Forslag } from '../model/study.ts';
import { forslagData } from './forslagData.ts';
import type { Report } from './report.ts';
import { type Sources, common } from './sources.ts';

/** One proposal on one page. */
export function forslagsark(forslag: Forslag, sources: Sources): Report {
  const { findings, figures, texts, words } = sources;
  const data = forslagData(forslag, texts.forslag.get(forslag.id) ?? [], findings, figures, words);
  return {
    id: `forslag-${forslag.id}`,
    path: sheetPath(forslag),
    kind: 'ark',
    titel: forslag.titel,
    undertitel: data.nummer,
    beskrivelse: `${data.nummer}. ${forslag.maalgruppe}.`,
    template: 'forslagsark.typ',
    figures: [],
    data: { ...common(forslag.id, sources, findings.kilder.daekning), forslag: data },
  };
}
