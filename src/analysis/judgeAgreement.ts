import type { Bedoemmelse, Study } from '../model/study.ts';
import { krippendorffAlpha } from './interviews/krippendorffAlpha.ts';

/** How far those who judged coverage agree. */
export interface JudgeAgreement {
  readonly bedoemmere: readonly string[];
  /** How many links each has judged, in the order of the judges. */
  readonly antal: readonly number[];
  /** How many at least two have judged: what alpha is computed of. */
  readonly faelles: number;
  readonly enige: number;
  /** Krippendorff's alpha for nominal data; undefined where it has no meaning. */
  readonly alpha: number | undefined;
  /** Where they differ, each with every judge's reading. */
  readonly uenige: readonly (readonly Bedoemmelse[])[];
}

const VALUES = ['direkte', 'delvis', 'ingen'];

/** The agreement of the judges over what at least two of them have read; undefined where one has judged alone. */
export function judgeAgreement({ bedoemmelser }: Pick<Study, 'bedoemmelser'>): JudgeAgreement | undefined {
  const bedoemmere = [...new Set(bedoemmelser.map(({ bedoemmer }) => bedoemmer))].sort();
  if (bedoemmere.length < 2) return undefined;
  const key = ({ behov, rolle, forslag }: Bedoemmelse) => `${behov.kode} ${rolle} ${forslag.id}`;
  const shared = [...Map.groupBy(bedoemmelser, key).values()].filter((readings) => readings.length > 1);
  const uenige = shared.filter((readings) => new Set(readings.map(({ styrke }) => styrke)).size > 1);
  return {
    bedoemmere,
    antal: bedoemmere.map((one) => bedoemmelser.filter(({ bedoemmer }) => bedoemmer === one).length),
    faelles: shared.length,
    enige: shared.length - uenige.length,
    alpha: krippendorffAlpha(shared.map((readings) => readings.map(({ styrke }) => VALUES.indexOf(styrke)))),
    uenige,
  };
}
