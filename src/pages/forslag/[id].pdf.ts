import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetPath } from '../../figures/paths.ts';
import { reportAt, setPdf } from '../../pdfs.ts';
import type { Report } from '../../reports/report.ts';
import { study } from '../../site.ts';

export const getStaticPaths = (() =>
  study.forslag.map((forslag) => ({
    params: { id: forslag.id },
    props: { report: reportAt(sheetPath(forslag)) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: Report }> = async ({ props }) =>
  new Response(new Uint8Array((await setPdf(props.report)).bytes));
