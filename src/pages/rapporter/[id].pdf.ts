import type { APIRoute, GetStaticPaths } from 'astro';
import type { Report } from '../../reports/report.ts';
import { pdf, reports } from '../../site.ts';

export const getStaticPaths = (() =>
  reports
    .filter(({ path }) => path.startsWith('rapporter/'))
    .map((report) => ({ params: { id: report.id }, props: { report } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: Report }> = ({ props }) => new Response(new Uint8Array(pdf(props.report).bytes));
