import { notedKilder } from '../analysis/notedKilder.ts';
import type { Figures } from '../figures/drawFigures.ts';
import type { Figure } from '../figures/figure.ts';
import { sources, kildenavn, praksisStatus } from '../text/kilder.ts';
import type { Findings } from '../findings/findings.ts';
import type { Block } from '../model/prose.ts';
import { behovTag } from './behovData.ts';
import { fillProse } from './fillProse.ts';

/** An example has one page of a report; the site shows all its figures. */
const MOST_FIGURES = 1;

interface Parts {
  readonly findings: Findings;
  readonly figures: Figures;
  readonly texts: { readonly praksis: ReadonlyMap<string, readonly Block[]> };
}

/** The practice examples, each with its text, the needs and themes it speaks to, and the names of its figures. */
export function praksisData(
  { findings, figures, texts }: Parts,
  praksisFigures: ReadonlyMap<string, readonly Figure[]>,
) {
  return findings.study.praksis.map((praksis) => ({
    titel: praksis.titel,
    kommune: praksis.kommune,
    status: praksisStatus[praksis.status],
    beskrivelse: praksis.beskrivelse,
    tekst: fillProse(texts.praksis.get(praksis.id) ?? [], findings, figures),
    behov: praksis.behov.map(behovTag),
    oevrigeTemaer: praksis.oevrigeTemaer.map(({ navn }) => navn),
    figurer: (praksisFigures.get(praksis.id) ?? []).slice(0, MOST_FIGURES).map(({ id }) => ({ id })),
    kilde: sources([praksis.kilde, ...notedKilder(texts.praksis.get(praksis.id) ?? [], findings.study.kilder)]),
  }));
}

/** The practice examples as short entries, each with its source. */
export function praksisListe({ study }: Findings) {
  return study.praksis.map(({ titel, kommune, beskrivelse, kilde }) => ({
    titel,
    kommune,
    beskrivelse,
    kilde: kildenavn(kilde),
  }));
}
