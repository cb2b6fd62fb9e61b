import type { APIRoute } from 'astro';
import { zip } from '../../downloads/zip.ts';
import { descriptor, pdf, reports } from '../../site.ts';

/** Every PDF of the site in one file, for those who archive. */
export const GET: APIRoute = async () => {
  const entries = reports.map((report) => ({
    name: report.path.replace(/^rapporter\//, '').replaceAll('/', '-'),
    content: pdf(report).bytes,
  }));
  return new Response((await zip(entries, descriptor.created)) as BodyInit);
};
