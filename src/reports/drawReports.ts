import { type Figures, drawPraksisFigures } from '../figures/drawFigures.ts';
import type { Figure } from '../figures/figure.ts';
import { reportPath, sheetPath } from '../figures/paths.ts';
import { sources as kildelinje } from '../figures/sourceLine.ts';
import type { Findings } from '../findings/findings.ts';
import type { RealMentions } from '../findings/interviewFindings.ts';
import type { Texts } from '../load/readTexts.ts';
import type { Block } from '../model/prose.ts';
import { type Forslag, type Kilde, UDGIVER_FELTER } from '../model/study.ts';
import { baneHoveder, faellesBehov, overskrifter, temaBaner } from './behovData.ts';
import { ectsData, formatData, kildeliste, kodebog, oevrigeTemaer, stoetteData, tilbudData } from './bilagData.ts';
import { daekningstavle, etOmraade, huller, hullerPrRolle, koblinger, spoergsmaal } from './daekningData.ts';
import { fillProse, firstSections } from './fillProse.ts';
import { forslagData, forslagPrFormat, register } from './forslagData.ts';
import { type InterviewWords, interviewWords } from './interviewWords.ts';
import { praksisData, praksisListe } from './praksisData.ts';
import type { Json } from './printable.ts';
import { type Report, figuresInData } from './report.ts';
import { sammenfatning, titler } from './summary.ts';
import { ROLLER } from '../model/rolle.ts';
import { dato } from '../text/dato.ts';
import { tal } from '../text/tal.ts';
import { VURDERING, reglernePaaPapir } from '../text/vurdering.ts';

interface Given {
  readonly siteName: string;
  readonly findings: Findings;
  readonly figures: Figures;
  readonly texts: Texts;
  /** Of a real set of interviews; without it no report says a word of them. */
  readonly interviews?: RealMentions | undefined;
}

interface Sources extends Given {
  readonly words: InterviewWords;
}

/** Every PDF of the site, in the order readers meet them. To change what a report holds, follow its line. */
export function drawReports(given: Given): Report[] {
  const sources = { ...given, words: interviewWords(given.interviews?.perRolle, given.findings.study) };
  const reports = [
    styregrupperapport(sources),
    direktoerOgChefnotat(sources),
    kursuskatalog(sources),
    diasDirektoerOgChefmoede(sources),
    diasStyregruppemoede(sources),
    ...sources.findings.study.forslag.map((forslag) => forslagsark(forslag, sources)),
  ];
  return reports.map((drawn) => withTextFigures(drawn, Object.values(sources.figures)));
}

/** A report with the figures that its texts show, besides those that its template does. */
function withTextFigures(report: Report, all: readonly Figure[]): Report {
  const ids = new Set([...report.figures.map(({ id }) => id), ...figuresInData(report.data)]);
  const others = all.filter((figure) => ids.has(figure.id) && !report.figures.includes(figure));
  return { ...report, figures: [...report.figures, ...others] };
}

function styregrupperapport(sources: Sources): Report {
  const { findings, figures, words, interviews } = sources;
  const praksisFigures = drawPraksisFigures(findings);
  return report('styregrupperapport', 'rapport', sources, {
    figures: [
      figures.overlap,
      figures.deltagelse,
      figures.myndighedPrTema,
      figures.udfoererPrTema,
      figures.behovPrTema,
      figures.daekningPrRolle,
      figures.formater,
      ...[...praksisFigures.values()].flat(),
    ],
    data: {
      metode: side(sources, 'metode'),
      tekster: sider(sources, [
        'myndighed',
        'udfoerer',
        'temaer',
        'daekning',
        'huller',
        'forslag',
        'formater',
        'oevrige-temaer',
        'praksis',
        'stoette',
      ]),
      sammenfatning: sammenfatning(findings),
      overskrifter: Object.fromEntries(ROLLER.map((rolle) => [rolle, overskrifter(findings, rolle, words)])),
      faelles: faellesBehov(findings, words),
      temaer: temaBaner(findings),
      baner: baneHoveder(findings),
      tavler: ROLLER.map((rolle) => daekningstavle(findings, rolle)),
      huller: huller(findings, words),
      etOmraade: etOmraade(findings),
      forslag: alleForslag(sources),
      formater: formatData(findings),
      stoette: stoetteData(findings),
      ects: ectsData(findings),
      tilbud: tilbudData(findings),
      praksis: praksisData(sources, praksisFigures),
      oevrigeTemaer: oevrigeTemaer(findings),
      spoergsmaal: spoergsmaal(findings),
      kodebog: kodebog(findings, words),
      koblinger: koblinger(findings),
      kildeliste: kildeliste(findings, interviews && [interviews.kilde]),
      titler: titler(findings),
    },
  });
}

function direktoerOgChefnotat(sources: Sources): Report {
  const { findings, figures, words } = sources;
  return report('direktoer-og-chefnotat', 'rapport', sources, {
    figures: [figures.overlap, figures.deltagelse, figures.formater],
    data: {
      metode: fillProse(firstSections(page(sources.texts, 'metode'), 2), findings, figures),
      overskrifter: Object.fromEntries(ROLLER.map((rolle) => [rolle, overskrifter(findings, rolle, words)])),
      formater: formatData(findings),
      stoette: stoetteData(findings),
      praksis: praksisListe(findings),
      titler: titler(findings),
    },
  });
}

function kursuskatalog(sources: Sources): Report {
  const { findings, figures } = sources;
  return report('kursuskatalog', 'rapport', sources, {
    figures: [figures.formater],
    data: {
      forslag: alleForslag(sources),
      formater: formatData(findings),
      prFormat: forslagPrFormat(findings),
      register: register(findings),
      titler: titler(findings),
    },
  });
}

function diasDirektoerOgChefmoede(sources: Sources): Report {
  const { findings, figures, words } = sources;
  return report('dias-direktoer-og-chefmoede', 'dias', sources, {
    figures: [figures.deltagelse, figures.overlap, figures.behovPrTema, figures.formater],
    data: {
      overskrifter: Object.fromEntries(ROLLER.map((rolle) => [rolle, overskrifter(findings, rolle, words)])),
      faelles: faellesBehov(findings, words),
      formater: formatData(findings),
      stoette: stoetteData(findings),
      titler: titler(findings),
    },
  });
}

function diasStyregruppemoede(sources: Sources): Report {
  const { findings, figures } = sources;
  return report('dias-styregruppemoede', 'dias', sources, {
    figures: [figures.daekningPrRolle, figures.formater],
    data: {
      formater: formatData(findings),
      stoette: stoetteData(findings),
      prFormat: forslagPrFormat(findings),
      sammenfatning: sammenfatning(findings),
      huller: hullerPrRolle(findings),
      praksis: praksisListe(findings),
      oevrigeTemaer: oevrigeTemaer(findings),
      spoergsmaal: spoergsmaal(findings),
      titler: titler(findings),
    },
  });
}

function forslagsark(forslag: Forslag, sources: Sources): Report {
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

/** A report whose head and opening text are an editor's, in `content/rapporter`. */
function report(
  id: string,
  kind: Report['kind'],
  sources: Sources,
  { figures: shown, data }: { figures: readonly Figure[]; data: Report['data'] },
): Report {
  const { findings, figures, texts } = sources;
  const text = texts.rapporter.get(id);
  if (text === undefined) throw new Error(`no text for report: content/rapporter/${id}.mdx`);
  const { titel, undertitel, beskrivelse, blocks } = text;
  return {
    ...{ id, path: reportPath(id), kind, titel, undertitel, beskrivelse, template: `${id}.typ` },
    figures: shown,
    data: { ...common(id, sources, findings.kilder.daekning), tekst: fillProse(blocks, findings, figures), ...data },
  };
}

/** The report that tells how coverage was judged. */
const WITH_RULES = 'styregrupperapport';

/** What stands on every report: the facts of the survey, the version and the sources. */
function common(id: string, { findings, interviews, words, siteName, texts }: Sources, all: readonly Kilde[]) {
  const { study, tal: counts, kilder } = findings;
  const { version, dato: iso } = study.dataversion;
  const told = interviews ? [interviews.kilde] : [];
  return {
    fakta: `${tal(counts.interviews)} fokusgruppeinterviews · ${tal(counts.kommuner)} af ${tal(counts.kommunerIAlt)} kommuner · dataversion ${version}, ${dato(iso)}`,
    udgave: `Dataversion ${version}, ${dato(iso)}`,
    omInterviews: words.legend,
    sitenavn: siteName.split(' '),
    modtager: study.om.modtager.vaerdi ?? '',
    vurdering: `${VURDERING} ${reglernePaaPapir(id === WITH_RULES ? undefined : texts.rapporter.get(WITH_RULES)?.titel)}`,
    udgiver: UDGIVER_FELTER.map((felt) => study.om[felt])
      .map(({ navn, vaerdi }) => `${navn}: ${vaerdi ?? 'ikke oplyst'}.`)
      .join(' '),
    kilde: kildelinje([...all, ...told]),
    kilder: {
      behov: kildelinje([...kilder.behov, ...told]),
      kodning: kildelinje([...kilder.kodning, ...told]),
      daekning: kildelinje(kilder.daekning),
      huller: kildelinje([...kilder.daekning, ...told]),
      formater: kildelinje(kilder.formater),
      ects: kildelinje([...new Set([...(findings.ects ? [findings.ects.regel.kilde] : []), ...kilder.formater])]),
      stoette: kildelinje(kilder.stoette),
      oevrigeTemaer: kildelinje(kilder.oevrigeTemaer),
    },
  };
}

function alleForslag({ findings, figures, texts, words }: Sources) {
  return findings.study.forslag.map((f) => forslagData(f, texts.forslag.get(f.id) ?? [], findings, figures, words));
}

function side({ findings, figures, texts }: Sources, name: string): Json[] {
  return fillProse(page(texts, name), findings, figures);
}

function page({ sider }: Texts, name: string): readonly Block[] {
  const text = sider.get(name);
  if (text === undefined) throw new Error(`no text for a page: content/sider/${name}.mdx`);
  return text.blocks;
}

function sider(sources: Sources, names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(names.map((name) => [name, side(sources, name)]));
}
