import { sheetPath } from '../model/paths.ts';
import type { Forslag } from '../model/study.ts';
import { forslagData, openBesidesNear } from './forslagData.ts';
import type { Report } from './report.ts';
import { type Sources, common } from './sources.ts';

/** Sizes of text, each with the letters of data up to which it is worth a try. */
const SIZES = [
  { pt: 13.2, letters: 2000 },
  { pt: 12, letters: 3000 },
  { pt: 10.4, letters: 3700 },
  { pt: 10, letters: Infinity },
  { pt: 9.2, letters: Infinity },
];

/** One proposal on one page. */
export function forslagsark(forslag: Forslag, sources: Sources): Report {
  const { findings, figures, texts, words } = sources;
  const data = {
    ...forslagData(forslag, texts.forslag.get(forslag.id) ?? [], findings, figures, words),
    // The sheet lists the nearest above these.
    aabne: openBesidesNear(forslag, findings),
  };
  return {
    id: `forslag-${forslag.id}`,
    path: sheetPath(forslag),
    kind: 'ark',
    titel: forslag.titel,
    undertitel: data.nummer,
    beskrivelse: `${data.nummer}. ${forslag.maalgruppe}.`,
    template: 'forslagsark.typ',
    figures: [],
    stoerrelser: SIZES.filter(({ letters }) => JSON.stringify(data).length <= letters).map(({ pt }) => pt),
    data: { ...common(forslag.id, sources, findings.kilder.daekning), forslag: data },
  };
}
