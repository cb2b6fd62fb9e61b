import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../downloads/csv.ts';
import { tables } from '../../site.ts';

export const getStaticPaths = (() =>
  tables.map(({ name, rows }) => ({ params: { table: name }, props: { rows } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: string[][] }> = ({ props }) => new Response(csv(props.rows));
