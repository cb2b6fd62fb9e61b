import {
  DELINGER,
  GRUPPER,
  ROLLER,
  delingNavn,
  gruppeNavn,
  gruppeOf,
  rolleNavn,
  rolleOf,
  type Rolle,
} from '../model/rolle.ts';
import type { Study } from '../model/study.ts';
import { IKKE_I_AFRAPPORTERINGEN } from '../text/behov.ts';
import { spaend, tal } from '../text/tal.ts';
import { type Dias, deck, spalter } from './dias.ts';
import { formatDias, punkt, rolleOrd } from './diasFaelles.ts';
import { fillProse } from './fillProse.ts';
import type { Report } from './report.ts';
import { type Sources, kildelister } from './sources.ts';
import { titler } from './summary.ts';

const ID = 'dias-direktoer-og-chefmoede';

/** Slides for the directors’ and chiefs’ meeting: the background, who took part, the needs, the formats and the support. */
export function diasDirektoerOgChefmoede(sources: Sources): Report[] {
  const { findings, figures, texts } = sources;
  const kilder = kildelister(sources);
  const { tal: counts, temaer, lanes } = findings;
  const background: Dias = {
    titel: 'Baggrund og formål',
    indhold: { kind: 'tekst', blokke: fillProse(texts.rapporter.get(ID)?.blocks ?? [], findings, figures) },
    kilder: kilder.behov,
    noter: [],
  };
  const overlap: Dias = {
    titel: figures.overlap.title,
    indhold: {
      kind: 'figur',
      id: figures.overlap.id,
      tekst: [
        `${tal(counts.medBeslaegtet)} af de ${tal(counts.ikkeFaelles)} har et beslægtet behov, som nævnes for den anden rolle.`,
        'At et behov ikke nævnes for en rolle, betyder ikke, at det ikke findes dér.',
      ],
    },
    kilder: kilder.kodning,
    noter: ['Opdelingen i behov er redaktionens. Afrapporteringen tæller ikke.'],
  };
  const shared = spalter(
    { titel: titler(findings).faelles, kilder: kilder.kodning, noter: [] },
    'faelles',
    temaer.map(({ tema }) => ({
      navn: tema.navn,
      punkter: lanes.faelles.filter((behov) => behov.tema === tema).map((behov) => punkt(behov)),
    })),
  );
  const themes: Dias = {
    titel: figures.behovPrTema.title,
    indhold: {
      kind: 'baner',
      hoveder: DELINGER.map((deling) => delingNavn[deling]),
      raekker: temaer.map((one) => ({
        navn: one.tema.kortnavn,
        antal: DELINGER.map((deling) => one.lanes[deling].length),
      })),
    },
    kilder: kilder.kodning,
    noter: ['Hvert kvadrat er ét behov. Temaerne er redaktionens.'],
  };
  const needs = ROLLER.flatMap((rolle) => roleSlides(rolle, sources));
  return deck(ID, sources, [
    background,
    participation(sources),
    overlap,
    ...needs,
    ...shared,
    themes,
    ...formatDias(sources),
  ]);
}

/** Who took part, and nothing that the report does not tell. */
function participation({ findings, figures }: Sources): Dias {
  const { study } = findings;
  const {
    kommuner,
    interviews,
    'regionale-repraesentanter': regionale,
    'kommuner-pr-gruppe': perGruppe,
  } = study.deltagelse;
  return {
    titel: figures.deltagelse.title,
    indhold: {
      kind: 'felter',
      felter: [kommuner, interviews, regionale].map(({ navn, hoejst, udAf }) => ({
        farve: 'ingen',
        navn: '',
        tal: udAf === undefined ? tal(hoejst) : `${tal(hoejst)} af ${tal(udAf)}`,
        ord: navn.toLowerCase(),
      })),
      fod: ROLLER.flatMap((rolle) => professions(rolle, study)),
    },
    note: `Hver gruppe havde ${spaend(perGruppe)} kommuner repræsenteret.`,
    kilder: findings.kilder.deltagelse,
    noter: [
      'Afrapporteringen fortæller ikke, hvilke kommuner der deltog, eller hvor mange interviews hver gruppe har.',
    ],
  };
}

/** The professions of a role's groups, once where they are the same: narrow columns break them badly. */
function professions(rolle: Rolle, study: Study) {
  const fields = GRUPPER.filter((gruppe) => rolleOf(gruppe) === rolle).map((gruppe) => ({
    navn: gruppeNavn(gruppe),
    tekst: study.grupper.find((one) => gruppeOf(one.rolle, one.omraade) === gruppe)?.faggrupper ?? '–',
  }));
  const [first, ...others] = fields;
  if (first === undefined || others.some(({ tekst }) => tekst !== first.tekst)) return fields;
  return [{ navn: `${rolleNavn[rolle]} på begge områder`, tekst: first.tekst }];
}

/** One role’s needs under the report’s own headings. */
function roleSlides(rolle: Rolle, sources: Sources): Dias[] {
  const { findings, figures, words } = sources;
  const other = ROLLER.find((one) => one !== rolle) ?? rolle;
  const groups = findings.roller[rolle].overskrifter.map(({ navn, naevnelser }) => ({
    navn: navn ?? IKKE_I_AFRAPPORTERINGEN,
    punkter: naevnelser.map(({ behov }) => {
      const { navn: name, faelles } = punkt(behov);
      const count = words.count(behov, rolle);
      return { navn: count === '' ? name : `${name} (${count})`, faelles };
    }),
  }));
  const slide = {
    titel: (rolle === 'myndighed' ? figures.myndighedPrTema : figures.udfoererPrTema).title,
    note: `Fyldt cirkel: nævnes også for ${rolleOrd(other)}.${words.legend === '' ? '' : ` ${words.legend}`}`,
    kilder: kildelister(sources).kodning,
    noter: ['Overskrifterne er afrapporteringens egne. Tallene siger ikke, hvor vigtigt et behov er.'],
  };
  return spalter(slide, rolle, groups);
}
