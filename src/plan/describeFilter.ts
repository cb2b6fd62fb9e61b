import { FACETS, type Facet, type Filter } from './filterForslag.ts';

const facetNavn: Readonly<Record<Facet, string>> = {
  rolle: 'rolle',
  omraade: 'område',
  format: 'format',
  tema: 'tema',
  behov: 'behov',
};

/** What is chosen, as a sentence for paper, where the form is left out; empty where nothing is chosen. */
export function describeFilter(
  filter: Filter,
  { shown, total }: { shown: number; total: number },
  nameOf: (facet: Facet) => string,
): string {
  const choices = FACETS.filter((facet) => filter[facet] !== '').map((facet) => `${facetNavn[facet]} ${nameOf(facet)}`);
  const tekst = filter.tekst.trim();
  if (tekst !== '') choices.push(`søgeord »${tekst}«`);
  const isSorted = filter.sorter === 'behov';
  if (choices.length === 0 && !isSorted) return '';
  const head = shown === 0 ? 'Ingen forslag passer til valget' : `Viser ${shown} af ${total} forslag`;
  const chosen = choices.length === 0 ? '' : `: ${choices.join(', ')}`;
  return `${head}${chosen}${isSorted && shown > 0 ? ', sorteret efter flest behov' : ''}.`;
}

/** How many proposals the catalogue shows; the page says it before its script does. */
export function describeShown(shown: number, total: number): string {
  return shown === 0 ? 'Ingen forslag passer til valget.' : `${shown} af ${total} forslag vises.`;
}
