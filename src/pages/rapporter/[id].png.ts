import type { APIRoute, GetStaticPaths } from 'astro';
import { smallPng } from '../../downloads/png.ts';
import type { Report } from '../../reports/report.ts';
import { FONT_FILES, pdf, reports } from '../../site.ts';

/** Twice the width it is shown at, so that it is sharp on phones; at most 20 KB. */
const WIDTH = 320;

export const getStaticPaths = (() =>
  reports
    .filter(({ path, hoererTil }) => path.startsWith('rapporter/') && hoererTil === undefined)
    .map((report) => ({ params: { id: report.id }, props: { report } }))) satisfies GetStaticPaths;

/** A report's first page, drawn from the document itself. */
export const GET: APIRoute<{ report: Report }> = async ({ props }) =>
  new Response(await smallPng(pdf(props.report).forside(), FONT_FILES, WIDTH));
