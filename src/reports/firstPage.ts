import { Buffer } from 'node:buffer';

/** A page's ground, which begins each page of the compiler's SVG: its size in pt. */
const GROUND = /^ {4}<path class="typst-shape"[^>]*? d="M 0 0v ([\d.]+) h ([\d.]+)/gm;
const DEFS = /^ {4}<defs/m;
const PICTURE =
  /<image( transform="[^"]*")? xlink:href="data:image\/svg\+xml;base64,([^"]*)" width="([\d.]+)" height="([\d.]+)"[^>]*\/>/g;

/**
 * The first page of the SVG that the compiler draws of a whole document, pages under each other.
 * Charts in it are SVG inside SVG: they become part of the drawing, since resvg draws no letters of a picture in a picture.
 */
export function firstPage(svg: string): string {
  const [first, second] = [...svg.matchAll(GROUND)];
  const defs = DEFS.exec(svg)?.index ?? svg.length;
  if (first === undefined) throw new Error('no page in the drawing of a document');
  const [, height = '', width = ''] = first;
  const end = second?.index ?? defs;
  return `${svg.slice(0, end)}${svg.slice(defs)}`
    .replace(
      /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
      `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    )
    .replace(PICTURE, (_, transform = '', data: string, w: string, h: string) => {
      const chart = Buffer.from(data, 'base64')
        .toString()
        .replace(/ width="[^"]*" height="[^"]*"/, ` width="${w}" height="${h}"`);
      return `<g${transform}>${chart}</g>`;
    });
}
