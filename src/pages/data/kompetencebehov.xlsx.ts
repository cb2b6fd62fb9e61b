import type { APIRoute } from 'astro';
import { citation } from '../../downloads/citation.ts';
import { forslagRows } from '../../downloads/forslagCsv.ts';
import { workbook } from '../../downloads/workbook.ts';
import { descriptor, study, tables } from '../../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { full } = citation(descriptor, { url: site?.href });
  const all = [...tables, { name: 'forslag', rows: forslagRows(study.forslag) }];
  return new Response((await workbook(all, { descriptor, citation: full })) as BodyInit);
};
