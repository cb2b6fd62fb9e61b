import type { APIRoute } from 'astro';
import { grundlagCsv } from '../../downloads/grundlagCsv.ts';
import { findings } from '../../site.ts';

export const GET: APIRoute = () => new Response(grundlagCsv(findings.evidence));
