import type { Dataversion } from '../model/study.ts';

/** A PDF as it is listed: what it is, where it is, and its size in bytes. */
export interface ReportFile {
  readonly kind: 'rapport' | 'dias' | 'ark';
  readonly titel: string;
  readonly undertitel: string;
  readonly beskrivelse: string;
  readonly url: string;
  readonly bytes: number;
}

/** schema.org has a word for each kind but the sheets, which are a page of a proposal and are told there. */
const TYPE = { rapport: 'Report', dias: 'PresentationDigitalDocument' } as const;

/** The reports and decks as schema.org JSON-LD, safe inside a script element; dated by the data that they are made of. */
export function reportJsonLd(files: readonly ReportFile[], { version, dato }: Dataversion): string {
  const reports = files.flatMap(({ kind, titel, undertitel, beskrivelse, url, bytes }) => {
    if (kind === 'ark') return [];
    const file = {
      '@type': 'MediaObject',
      contentUrl: url,
      encodingFormat: 'application/pdf',
      contentSize: `${bytes} B`,
    };
    return [
      {
        '@type': TYPE[kind],
        name: titel,
        alternativeHeadline: undertitel,
        description: beskrivelse,
        inLanguage: 'da',
        version,
        dateModified: dato,
        isAccessibleForFree: true,
        encoding: file,
      },
    ];
  });
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': reports }).replaceAll('<', '\\u003c');
}
