import type { Figures } from '../figures/drawFigures.ts';
import type { Figure } from '../figures/figure.ts';
import type { Findings } from '../findings/findings.ts';
import type { RealMentions } from '../findings/interviewFindings.ts';
import type { Texts } from '../load/readTexts.ts';
import { reportPath } from '../model/paths.ts';
import type { Block } from '../model/prose.ts';
import type { Kilde } from '../model/study.ts';
import { VURDERING, reglernePaaPapir } from '../text/daekning.ts';
import { dato } from '../text/dato.ts';
import { sources as kildelinje } from '../text/kilder.ts';
import { tal } from '../text/tal.ts';
import { udgiverISaetning } from '../text/udgiver.ts';
import { fillProse } from './fillProse.ts';
import { forslagData } from './forslagData.ts';
import type { InterviewWords } from './interviewWords.ts';
import type { Json } from './printable.ts';
import type { Report } from './report.ts';

/** What a report is made of. */
export interface Given {
  readonly siteName: string;
  readonly findings: Findings;
  readonly figures: Figures;
  readonly texts: Texts;
  /** Of a real set of interviews; without it no report says a word of them. */
  readonly interviews?: RealMentions | undefined;
}

/** The same with the words for interviews. */
export interface Sources extends Given {
  readonly words: InterviewWords;
}

/** A report whose head and opening text are an editor's, in `content/rapporter`. */
export function report(
  id: string,
  kind: Report['kind'],
  sources: Sources,
  { figures: shown, data }: { figures: readonly Figure[]; data: Report['data'] },
): Report {
  const { findings, figures, texts } = sources;
  const text = texts.rapporter.get(id);
  if (text === undefined) throw new Error(`no text for report: content/rapporter/${id}.mdx`);
  const { titel, undertitel, beskrivelse, til, brug, blocks } = text;
  return {
    ...{ id, path: reportPath(id), kind, titel, undertitel, beskrivelse, til, brug, template: `${id}.typ` },
    figures: shown,
    data: { ...common(id, sources, findings.kilder.daekning), tekst: fillProse(blocks, findings, figures), ...data },
  };
}

/** What the numbers cannot tell, in every document; where interviews are counted, they do tell how often. */
function forbehold(isCounted: boolean): string {
  const unknown = isCounted ? 'hvor vigtigt det er' : 'hvor ofte det er nævnt, eller hvor vigtigt det er';
  return `Tallene tæller behov. De siger ikke, ${unknown}, og et behov, der ikke nævnes for en rolle, kan godt findes dér.`;
}

/** The report that tells how coverage was judged. */
const WITH_RULES = 'styregrupperapport';

/** The sources of each kind of statement. */
export function kildelister({ findings, interviews }: Pick<Sources, 'findings' | 'interviews'>) {
  const { kilder } = findings;
  const told = interviews ? [interviews.kilde] : [];
  return {
    behov: [...kilder.behov, ...told],
    kodning: [...kilder.kodning, ...told],
    daekning: kilder.daekning,
    huller: [...kilder.daekning, ...told],
    formater: kilder.formater,
    ects: [...new Set([...(findings.ects ? [findings.ects.regel.kilde] : []), ...kilder.formater])],
    stoette: kilder.stoette,
    oevrigeTemaer: kilder.oevrigeTemaer,
  } satisfies Record<string, readonly Kilde[]>;
}

/** What stands on every report: the facts of the survey, the version and the sources. */
export function common(id: string, sources: Sources, all: readonly Kilde[]) {
  const { findings, interviews, words, siteName, texts } = sources;
  const { study, tal: counts } = findings;
  const { version, dato: iso } = study.dataversion;
  const told = interviews ? [interviews.kilde] : [];
  return {
    fakta: `${tal(counts.interviews)} fokusgruppeinterviews · ${tal(counts.kommuner)} af ${tal(counts.kommunerIAlt)} kommuner · dataversion ${version}, ${dato(iso)}`,
    udgave: `Dataversion ${version}, ${dato(iso)}`,
    omInterviews: words.legend,
    sitenavn: siteName.split(' '),
    modtager: study.om.modtager.vaerdi ?? '',
    vurdering: `${VURDERING} ${reglernePaaPapir(id === WITH_RULES ? undefined : texts.rapporter.get(WITH_RULES)?.titel)}`,
    udgiver: udgiverISaetning(study.om),
    forbehold: forbehold(interviews !== undefined),
    kilde: kildelinje([...all, ...told]),
    kilder: Object.fromEntries(Object.entries(kildelister(sources)).map(([key, list]) => [key, kildelinje(list)])),
  };
}

export function alleForslag({ findings, figures, texts, words }: Sources) {
  return findings.study.forslag.map((f) => forslagData(f, texts.forslag.get(f.id) ?? [], findings, figures, words));
}

export function side({ findings, figures, texts }: Sources, name: string): Json[] {
  return fillProse(page(texts, name), findings, figures);
}

export function page({ sider }: Texts, name: string): readonly Block[] {
  const text = sider.get(name);
  if (text === undefined) throw new Error(`no text for a page: content/sider/${name}.mdx`);
  return text.blocks;
}

export function sider(sources: Sources, names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(names.map((name) => [name, side(sources, name)]));
}
