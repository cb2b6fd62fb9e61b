import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSvg } from '../../downloads/figureSvg.ts';
import { png } from '../../downloads/png.ts';
import type { Figure } from '../../figures/figure.ts';
import { FONT_FILES, figureFiles, study } from '../../site.ts';

export const getStaticPaths = (() =>
  figureFiles.map((figure) => ({ params: { id: figure.id }, props: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(png(figureSvg(props.figure, study.dataversion), FONT_FILES));
