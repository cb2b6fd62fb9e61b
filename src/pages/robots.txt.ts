import type { APIRoute } from 'astro';
import { address } from '../components/href.ts';

// Everything may be read; what must not be found says so itself, or it could not be read that it does.
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${address('sitemap-index.xml', site)}\n` : ''}`);
