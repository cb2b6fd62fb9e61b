import type { APIRoute } from 'astro';
import { citation } from '../../downloads/citation.ts';
import { forslagRows } from '../../downloads/forslagCsv.ts';
import { grundlagRows } from '../../downloads/grundlagCsv.ts';
import { grupperRows } from '../../downloads/grupperRows.ts';
import { workbook } from '../../downloads/workbook.ts';
import { descriptor, findings, study, tables } from '../../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { full } = citation(descriptor, { url: site?.href });
  const all = [
    ...tables,
    { name: 'forslag', rows: forslagRows(study.forslag) },
    { name: 'daekning-i-grupper', rows: grupperRows(findings.daekning.cells) },
    { name: 'grundlag', rows: grundlagRows(findings.evidence) },
  ];
  return new Response((await workbook(all, { descriptor, citation: full })) as BodyInit);
};
