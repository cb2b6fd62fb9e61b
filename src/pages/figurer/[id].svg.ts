import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSvg } from '../../downloads/figureSvg.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureFiles, study } from '../../site.ts';

export const getStaticPaths = (() =>
  figureFiles.map((figure) => ({ params: { id: figure.id }, props: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(figureSvg(props.figure, study.dataversion));
