import type { APIRoute } from 'astro';
import { modelJson } from '../../downloads/modelJson.ts';
import { findings, study } from '../../site.ts';

export const GET: APIRoute = () => new Response(modelJson(study, findings.daekning.cells));
