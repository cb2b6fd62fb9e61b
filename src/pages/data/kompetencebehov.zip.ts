import type { APIRoute } from 'astro';
import { citation, citationCff } from '../../downloads/citation.ts';
import { csv } from '../../downloads/csv.ts';
import { forslagCsv } from '../../downloads/forslagCsv.ts';
import { grundlagCsv } from '../../downloads/grundlagCsv.ts';
import { modelJson } from '../../downloads/modelJson.ts';
import { readmeTxt } from '../../downloads/readmeTxt.ts';
import { zip } from '../../downloads/zip.ts';
import { descriptor, descriptorText, findings, study, tables } from '../../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { full } = citation(descriptor, { url: site?.href });
  const entries = [
    { name: 'LÆS-MIG.txt', content: readmeTxt(descriptor, full) },
    { name: 'CITATION.cff', content: citationCff(descriptor, site?.href) },
    { name: 'datapackage.json', content: descriptorText },
    ...tables.map(({ name, rows }) => ({ name: `${name}.csv`, content: csv(rows) })),
    { name: 'forslag.csv', content: forslagCsv(study.forslag) },
    { name: 'grundlag.csv', content: grundlagCsv(findings.evidence) },
    { name: 'model.json', content: modelJson(study, findings.daekning.cells) },
  ];
  return new Response((await zip(entries, descriptor.created)) as BodyInit);
};
