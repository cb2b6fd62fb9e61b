import { rolleNavn, type Rolle } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { enten } from '../text/liste.ts';
import { dageAf, spaend, tal } from '../text/tal.ts';
import { ectsData } from './bilagData.ts';
import type { Dias, Punkt } from './dias.ts';
import { type Sources, kildelister } from './sources.ts';

/** A need as a name on a slide, marked where both roles share it. */
export function punkt({ navn, deling }: Pick<Behov, 'navn' | 'deling'>): Punkt {
  return { navn, faelles: deling === 'faelles' };
}

/** The formats and what a fund may support: both meetings were shown the same. */
export function formatDias(sources: Sources): Dias[] {
  const { findings, figures } = sources;
  const { formater, stoette } = findings.study;
  const kilder = kildelister(sources);
  const ects = ectsData(findings).formater;
  const formats: Dias = {
    titel: figures.formater.title,
    indhold: {
      kind: 'felter',
      felter: formater.map((format) => ({
        farve: 'ingen',
        navn: format.navn,
        tal: spaend(format.dage),
        ord:
          dageAf(format).replace(/^\S+\s/, '') + (format.timer === undefined ? '' : `, ${spaend(format.timer)} timer`),
        tekst: format.indhold,
      })),
      fod: [],
    },
    kilder: kilder.formater,
    noter: ['Begge møder fik formaterne at se.'],
  };
  const support: Dias = {
    titel: 'En kompetencefond kan give støtte',
    indhold: {
      kind: 'felter',
      felter: stoette.map((one) => ({
        farve: 'ingen',
        navn: one.navn,
        tal: `${one.erMindst ? `mindst ${tal(one.ects[0] ?? 0)}` : enten(one.ects.map(tal))} ECTS`,
        ord: `${one.proeve ? 'med' : 'uden'} prøve`,
      })),
      fod: ects.map(({ navn, ects: points, svar }) => ({
        navn,
        tekst: `${points === '–' ? '' : `${points}. `}Støtte: ${svar}.`,
      })),
    },
    note: 'Afrapporteringen siger ikke, hvilke forslag uddannelserne svarer til. Fonden afgør hver ansøgning.',
    kilder: kilder.ects,
    noter: ects.map(({ navn, timer, grund }) => `${navn}, timer: ${timer}. ${grund}`),
  };
  return [formats, ...(stoette.length > 0 ? [support] : [])];
}

/** «myndighed» */
export const rolleOrd = (rolle: Rolle) => rolleNavn[rolle].toLowerCase();
