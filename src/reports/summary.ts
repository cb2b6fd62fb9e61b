import type { Findings } from '../findings/findings.ts';
import { rolleNavn } from '../model/rolle.ts';
import { antalForslag } from '../text/forslag.ts';
import { hulTitel } from '../text/daekning.ts';
import { liste } from '../text/liste.ts';
import { Talord, capital, tal, talord } from '../text/tal.ts';
import { daekningISaetning } from './daekningData.ts';
import { forslagPrFormat } from './forslagData.ts';

const temaer = (n: number) => (n === 1 ? 'tema' : 'temaer');

/** Headings that tell a number. */
export function titler(findings: Findings) {
  const { tal: counts } = findings;
  return {
    faelles: `${capital(talord(counts.faelles))} behov nævnes for begge roller`,
    daekning: daekningISaetning(findings),
    huller: hulTitel(counts.huller, counts.par),
    forslag: antalForslag(findings.study),
    oevrigeTemaer: `${Talord(counts.oevrigeTemaer)} ${temaer(counts.oevrigeTemaer)} blev også nævnt`,
    praksis: `${Talord(counts.praksis)} ${counts.praksis === 1 ? 'eksempel' : 'eksempler'} fra andre kommuner`,
    kodebog: `Kodebogens ${tal(counts.kodebog)} behov i ${talord(counts.temaer)} ${temaer(counts.temaer)}`,
    behov: `${tal(counts.behov)} behov i ${talord(counts.temaer)} ${temaer(counts.temaer)}`,
  };
}

/** What is needed, what is offered and what is missing, each with its number, a sentence and its parts. */
export function sammenfatning(findings: Findings) {
  const { tal: counts, daekning } = findings;
  const { myndighed, udfoerer } = daekning.perRolle;
  const missing = Map.groupBy(daekning.gaps, ({ behov }) => behov);
  const both = counts.huller - missing.size;
  return [
    {
      id: 'behov',
      titel: 'Behov i alt',
      tal: tal(counts.behov),
      ord: 'behov',
      tekst: `${tal(counts.myndighed)} nævnes for myndighed og ${tal(counts.udfoerer)} for udfører. ${Talord(counts.faelles)} nævnes for begge.`,
      punkter: findings.temaer.map(({ tema, total }) => `${tema.navn}:\u00a0${tal(total)}`),
    },
    {
      id: 'forslag',
      titel: 'Forslag i alt',
      tal: tal(counts.forslag),
      ord: 'forslag',
      tekst: `Efter redaktionens vurdering handler de om ${tal(myndighed.counts.direkte)} af ${tal(myndighed.pairs.length)} behov for myndighed og ${tal(udfoerer.counts.direkte)} af ${tal(udfoerer.pairs.length)} for udfører, på mindst ét område; ${tal(myndighed.counts.delvis)} og ${tal(udfoerer.counts.delvis)} dækkes delvist.`,
      punkter: forslagPrFormat(findings).map(
        ({ navn, forslag, varighed }) => `${navn}: ${tal(forslag.length)} (${varighed})`,
      ),
    },
    {
      id: 'huller',
      titel: 'Behov uden forslag',
      tal: tal(missing.size),
      ord: 'behov',
      tekst: `${tal(myndighed.counts.hul)} for myndighed og ${tal(udfoerer.counts.hul)} for udfører er efter redaktionens vurdering helt uden forslag.${both === 0 ? '' : ` ${Talord(both)} er det for begge.`}`,
      punkter: [...missing].map(
        ([{ navn }, gaps]) => `${navn} (${liste(gaps.map(({ rolle }) => rolleNavn[rolle].toLowerCase()))})`,
      ),
    },
  ];
}
