import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetPath } from '../../model/paths.ts';
import type { Report } from '../../reports/report.ts';
import { pdf, reportAt, study } from '../../site.ts';

export const getStaticPaths = (() =>
  study.forslag.map((forslag) => ({
    params: { id: forslag.id },
    props: { report: reportAt(sheetPath(forslag)) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: Report }> = ({ props }) => new Response(new Uint8Array(pdf(props.report).bytes));
