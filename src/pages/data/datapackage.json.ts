import type { APIRoute } from 'astro';
import { descriptorText } from '../../site.ts';

export const GET: APIRoute = () => new Response(descriptorText);
