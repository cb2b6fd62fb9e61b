import type { APIRoute, GetStaticPaths } from 'astro';
import { figureCsv } from '../../downloads/figureCsv.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureFiles } from '../../site.ts';

export const getStaticPaths = (() =>
  figureFiles.map((figure) => ({ params: { id: figure.id }, props: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props }) => new Response(figureCsv(props.figure));
