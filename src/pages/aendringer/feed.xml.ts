import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import { changesFeed } from '../../downloads/changesFeed.ts';
import { siteName, study, udgaver } from '../../site.ts';

export const GET: APIRoute = ({ site }) => {
  const path = href('aendringer/');
  const page = site === undefined ? path : new URL(path, site).href;
  return new Response(changesFeed(udgaver, { siteName, dataversion: study.dataversion, page }));
};
