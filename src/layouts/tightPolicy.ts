import { styleHash } from './styleHash.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/**
 * A built page with its policy first in its head, so that all below stands under it, and with the hashes of what stands in this
 * page alone: Astro's list names every page's styles, and scripts of its own that no page here has. Throws where a page has no policy.
 */
export function tightPolicy(html: string): string {
  const [policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) throw new Error('page without a policy');
  const inline = [...html.matchAll(/<(style|script)[^>]*>([^]*?)<\/\1>/g)].map(([, , text = '']) => styleHash(text));
  const tight = policy.replace(/ '(sha256-[^']*)'/g, (whole, hash: string) =>
    inline.some((own) => own === hash) ? whole : '',
  );
  return html.replace(POLICY, '').replace(/<meta charset="utf-8">/, (charset) => charset + tight);
}
