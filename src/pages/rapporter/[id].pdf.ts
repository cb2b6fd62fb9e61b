import type { APIRoute, GetStaticPaths } from 'astro';
import { reports, setPdf } from '../../pdfs.ts';
import type { Report } from '../../reports/report.ts';

export const getStaticPaths = (() =>
  reports
    .filter(({ path }) => path.startsWith('rapporter/'))
    .map((report) => ({ params: { id: report.id }, props: { report } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: Report }> = async ({ props }) =>
  new Response(new Uint8Array((await setPdf(props.report)).bytes));
