import type { APIRoute, GetStaticPaths } from 'astro';
import { cardSvg } from '../../downloads/cardSvg.ts';
import { png } from '../../downloads/png.ts';
import type { Figure } from '../../figures/figure.ts';
import { FONT_FILES, foundFigures, siteName } from '../../site.ts';

// A shared link names its picture with the site's whole address, so without one there is nothing to draw.
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? foundFigures.map((figure) => ({ params: { id: figure.id }, props: { figure } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(png(cardSvg(props.figure, siteName), FONT_FILES, 1));
