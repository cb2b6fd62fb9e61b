import type { APIRoute } from 'astro';
import { forslagCsv } from '../../downloads/forslagCsv.ts';
import { study } from '../../site.ts';

export const GET: APIRoute = () => new Response(forslagCsv(study.forslag));
