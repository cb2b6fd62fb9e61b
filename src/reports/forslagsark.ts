import { sheetPath } from '../model/paths.ts';
import type { Forslag } from '../model/study.ts';
import { forslagData } from './forslagData.ts';
import type { Report } from './report.ts';
import { type Sources, common } from './sources.ts';

/** Sizes of text in pt. What is long, by the letters of its data, need not be tried at the largest. */
const SHORT = [13.2, 12, 10.4, 9.2];
const LONG = [10.4, 9.2];

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
    stoerrelser: JSON.stringify(data).length > 3000 ? LONG : SHORT,
    data: { ...common(forslag.id, sources, findings.kilder.daekning), forslag: data },
  };
}
