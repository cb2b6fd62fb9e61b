import type { Findings } from '../findings/findings.ts';
import { ROLLER, type Rolle, rolleNavn } from '../model/rolle.ts';
import type { Behov, Naevnelse } from '../model/study.ts';
import { IKKE_I_AFRAPPORTERINGEN } from '../text/behov.ts';
import { slug } from '../text/slug.ts';
import { tal } from '../text/tal.ts';
import { type InterviewWords, SILENT } from './interviewWords.ts';

/** A need as a tag: its name and who mentions it. */
export function behovTag({ kode, navn, deling }: Behov) {
  return { id: kode, navn, deling: deling ?? 'ingen' };
}

/** One role's needs under the report's own headings; `ordlyd` is empty where the report's word is the need's name. */
export function overskrifter({ roller }: Findings, rolle: Rolle, words: InterviewWords = SILENT) {
  return roller[rolle].overskrifter.map(({ navn, naevnelser }) => ({
    navn: navn ?? IKKE_I_AFRAPPORTERINGEN,
    antal: tal(naevnelser.length),
    behov: naevnelser.map(({ behov, ordlyd }) => ({
      ...behovTag(behov),
      ordlyd: ownWords({ behov, ordlyd }),
      naevnt: words.count(behov, rolle),
    })),
  }));
}

/** The report's words for a need; empty where they are its name. */
function ownWords({ behov, ordlyd }: Pick<Naevnelse, 'behov' | 'ordlyd'>): string {
  return slug(ordlyd) === slug(behov.navn) ? '' : ordlyd;
}

/** The needs both roles mention, each with the heading and the words under which either does. */
export function faellesBehov({ lanes }: Findings, words: InterviewWords = SILENT) {
  return lanes.faelles.map((behov) => ({
    id: behov.kode,
    navn: behov.navn,
    tema: behov.tema.navn,
    roller: ROLLER.map((rolle) => {
      const own = behov.naevnelser.find((n) => n.rolle === rolle);
      return {
        rolle: rolleNavn[rolle],
        overskrift: own?.overskrift ?? '',
        ordlyd: own === undefined ? '' : ownWords(own),
        naevnt: words.ofRolle(behov, rolle),
      };
    }),
  }));
}
