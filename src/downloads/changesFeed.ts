import { escape } from '../charts/svg.ts';
import type { Udgave } from '../model/aendringer.ts';
import type { Dataversion } from '../model/study.ts';
import { describeUdgave } from '../text/udgivet.ts';

export interface FeedWords {
  readonly siteName: string;
  readonly dataversion: Dataversion;
  /** Address of the page of changes; a path where the site's own address is not known. */
  readonly page: string;
}

/** The data versions as an Atom feed (RFC 4287), latest first; the first version too, which changed nothing. */
export function changesFeed(udgaver: readonly Udgave[], { siteName, dataversion, page }: FeedWords): string {
  const first = udgaver.at(-1)?.fra ?? dataversion.version;
  const entries = udgaver.map((udgave) => entry(udgave.til, udgave.dato, describeUdgave(udgave), page));
  const begun = udgaver.length === 0 ? [entry(first, dataversion.dato, 'Første version.', page)] : [];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
<title>${escape(`Ændringer: ${siteName}`)}</title>
<id>urn:kompetencebehov:aendringer</id>
<updated>${dataversion.dato}T00:00:00Z</updated>
<link href="${escape(page)}"/>
<author><name>${escape(siteName)}</name></author>
${[...entries, ...begun].join('\n')}
</feed>
`;
}

function entry(version: string, dato: string, summary: string, page: string): string {
  return `<entry><title>${escape(`Version ${version}`)}</title><id>urn:kompetencebehov:version:${escape(version)}</id><updated>${dato}T00:00:00Z</updated><link href="${escape(`${page}#v${version}`)}"/><summary>${escape(summary)}</summary></entry>`;
}
