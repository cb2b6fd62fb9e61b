import type { Descriptor } from '../model/descriptor.ts';

/** A file of the dataset, and its media type. */
export interface Distribution {
  readonly url: string;
  readonly format: string;
  readonly name: string;
}

/** The data as a schema.org Dataset, safe inside a script element. Only what the descriptor says. */
export function datasetJsonLd(
  { title, description, version, created, licenses }: Descriptor,
  { url, keywords, files }: { url: string | undefined; keywords: readonly string[]; files: readonly Distribution[] },
): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    inLanguage: 'da',
    version,
    dateModified: created,
    isAccessibleForFree: true,
    keywords,
    ...(licenses[0] === undefined ? {} : { license: licenses[0].path }),
    ...(url === undefined ? {} : { url }),
    distribution: files.map(({ url: contentUrl, format, name }) => {
      return { '@type': 'DataDownload', name, encodingFormat: format, contentUrl };
    }),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
