import type { Findings } from '../findings.ts';
import { delingNavn } from '../model/rolle.ts';
import { dato } from '../text/dato.ts';
import { describeStoette } from '../text/describeStoette.ts';
import { varighed } from './forslagData.ts';

/** The formats with their length and what they are. */
export function formatData({ study }: Findings) {
  return study.formater.map((format) => ({ navn: format.navn, varighed: varighed(format), indhold: format.indhold }));
}

/** What a kompetencefond may support. */
export function stoetteData({ study }: Findings) {
  return study.stoette.map((stoette) => ({ navn: stoette.navn, omfang: describeStoette(stoette) }));
}

/** The further themes. */
export function oevrigeTemaer({ study }: Findings) {
  return study.oevrigeTemaer.map(({ navn, beskrivelse }) => ({ navn, beskrivelse }));
}

/** The codebook, theme by theme. */
export function kodebog({ temaer }: Findings) {
  return temaer.map(({ tema }) => ({
    navn: tema.navn,
    beskrivelse: tema.beskrivelse,
    behov: tema.behov.map(({ navn, deling, definition }) => ({ navn, naevntAf: delingNavn[deling], definition })),
  }));
}

/** The sources, each with the parts it consists of. */
export function kildeliste({ study }: Findings) {
  const { kilder } = study;
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
