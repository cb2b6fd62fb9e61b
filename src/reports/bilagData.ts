import { sources, describeFaktum, describeStoette, gyldighed, svarGrund } from '../text/kilder.ts';
import type { Findings } from '../findings/findings.ts';
import { naevntFor } from '../text/behov.ts';
import type { Kilde } from '../model/study.ts';
import { dato } from '../text/dato.ts';
import { liste } from '../text/liste.ts';
import { spaend, varighed } from '../text/tal.ts';
import { type InterviewWords, SILENT } from './interviewWords.ts';

/** The formats with their length and what they are. */
export function formatData({ study }: Findings) {
  return study.formater.map((format) => ({ navn: format.navn, varighed: varighed(format), indhold: format.indhold }));
}

/** What a kompetencefond may support. */
export function stoetteData({ study }: Findings) {
  return study.stoette.map((stoette) => ({ navn: stoette.navn, omfang: describeStoette(stoette) }));
}

/** The formats converted to ECTS; empty where no source gives the hours of a point. */
export function ectsData({ ects }: Findings) {
  if (ects === undefined) return { regel: '', formater: [] };
  return {
    regel: describeFaktum(ects.regel),
    formater: ects.formater.map((own) => ({
      navn: own.format.navn,
      timer: own.format.timer === undefined ? 'ikke oplyst' : spaend(own.format.timer),
      ects: own.ects === undefined ? '–' : `${spaend(own.ects)} ECTS`,
      svar: own.svar,
      grund: svarGrund(own),
    })),
  };
}

/** Educations and pools of money, each with how long it holds. */
export function tilbudData({ study }: Findings) {
  return study.tilbud.map((tilbud) => ({
    navn: tilbud.navn,
    gyldighed: gyldighed(tilbud, study.dataversion),
    indhold: tilbud.indhold,
    maalgruppe: tilbud.maalgruppe,
    udbydere: liste(tilbud.udbydere),
    erPulje: tilbud.art === 'pulje',
    note: tilbud.note ?? '',
    fakta: tilbud.fakta.map((faktum) => `${faktum.navn}: ${describeFaktum(faktum)}`),
    kilde: sources([...new Set([tilbud.kilde, ...tilbud.fakta.map(({ kilde }) => kilde)])]),
  }));
}

/** The further themes, with the practice examples that speak to each. */
export function oevrigeTemaer({ study, praksis }: Findings) {
  return study.oevrigeTemaer.map((tema) => ({
    navn: tema.navn,
    beskrivelse: tema.beskrivelse,
    praksis: praksis.oevrigt(tema).map(({ titel, kommune }) => ({ titel, kommune })),
  }));
}

/** The codebook, theme by theme. */
export function kodebog({ temaer }: Findings, words: InterviewWords = SILENT) {
  return temaer.map(({ tema }) => ({
    navn: tema.navn,
    beskrivelse: tema.beskrivelse,
    behov: tema.behov.map((behov) => ({
      id: behov.kode,
      navn: behov.navn,
      naevntAf: naevntFor(behov),
      definition: behov.definition,
      note: behov.note ?? '',
      naevnt: words.perRolle(behov),
    })),
  }));
}

/** The sources, each with the parts it consists of; `further`: those that are not of the study. */
export function kildeliste({ study }: Findings, further: readonly Kilde[] = []) {
  const kilder = [...study.kilder, ...further];
  return kilder
    .filter(({ delAf }) => delAf === undefined)
    .map((kilde) => ({
      titel: kilde.titel,
      ophav: kilde.ophav,
      dato: dato(kilde.dato),
      beskrivelse: kilde.beskrivelse,
      dele: kilder
        .filter(({ delAf }) => delAf === kilde)
        .map(({ anledning, beskrivelse }) => ({ anledning, beskrivelse })),
    }));
}
