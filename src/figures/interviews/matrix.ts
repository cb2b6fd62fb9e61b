import { laneInk } from '../../charts/ink.ts';
import { presenceMatrix } from '../../charts/presenceMatrix.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import { ROLLER, rolleNavn } from '../../model/rolle.ts';
import { interviewOrd, tal } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { behovPath } from '../../model/paths.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** More columns than this cannot be told apart on paper. */
const MOST_INTERVIEWS = 40;

/** Needs by interviews, the interviews role by role; undefined where there are too many to draw. */
export function matrix({ saet, study, matrix: cells, kilde }: InterviewFindings): Figure | undefined {
  const columns = ROLLER.flatMap((rolle) => cells.rows.filter(({ interview }) => interview.rolle === rolle));
  if (columns.length === 0 || columns.length > MOST_INTERVIEWS) return undefined;
  const blocks = ROLLER.map((rolle) => ({
    name: rolleNavn[rolle],
    from: columns.findIndex(({ interview }) => interview.rolle === rolle),
  })).filter(({ from }) => from >= 0);
  const groups = study.temaer
    .filter((tema) => tema.behov.length > 0)
    .map((tema) => ({
      label: tema.navn,
      rows: tema.behov.map((behov) => {
        const b = study.behov.indexOf(behov);
        return { label: behov.navn, behov, counts: columns.map(({ segments }) => segments[b] ?? 0) };
      }),
    }));
  return markEksempeldata(
    figure({
      id: 'interviewmatrix',
      title: `${tal(study.behov.length)} behov i ${tal(columns.length)} ${interviewOrd(columns.length)}`,
      alt: `Rækkerne er behov, kolonnerne interviews, først med myndighed, så med udfører. Fyldt felt: interviewet nævner behovet.`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        presenceMatrix(
          {
            columns: columns.map(({ interview }) => ({ name: interview.id, fill: laneInk[interview.rolle].area })),
            blocks,
            groups: groups.map(({ label, rows }) => ({
              label,
              rows: rows.map((row) => ({ label: row.label, isIn: row.counts.map((count) => count > 0) })),
            })),
          },
          { width },
        ),
      table: {
        caption: 'Segmenter om hvert behov i hvert interview med myndighed (M) og udfører (U); 0 er ikke nævnt',
        columns: [
          { head: 'Behov' },
          ...columns.map(({ interview }) => ({
            head: `${interview.id} ${rolleNavn[interview.rolle].charAt(0)}`,
            isNumber: true,
          })),
        ],
        rows: groups.flatMap(({ rows }) =>
          rows.map(({ behov, counts }) => [{ text: behov.navn, path: behovPath(behov) }, ...counts]),
        ),
      },
    }),
    saet,
  );
}
