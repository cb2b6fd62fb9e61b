import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { followData } from './scripts/followData.ts';

const content = fileURLToPath(new URL(process.env.SURVEY_CONTENT || 'content', import.meta.url));
const data = new URL(`${process.env.SURVEY_DATA || 'data'}/`, import.meta.url);

/** Made-up interviews are no page to be found. */
function isReal() {
  const file = new URL('interviews/datasaet.json', data);
  return existsSync(file) && /"type":\s*"faktisk"/.test(readFileSync(file, 'utf8'));
}

/** @param {string} page */
function isFound(page) {
  return !page.endsWith('/was/') && (isReal() || !page.includes('/interviews/'));
}

// SITE is the public origin (for canonical addresses and the sitemap), BASE the sub-path; both are optional.
// smartypants would turn a plain apostrophe or a hyphen in the prose into another character than the editor wrote.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  // Code in texts is plain: Astro's highlighter writes styles that the policy refuses.
  markdown: { syntaxHighlight: false },
  // Astro adds the hashes of its own scripts and styles; Layout adds that of the page margins. No page asks another host.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    followData(),
    mdx({ smartypants: false, gfm: false }),
    ...(process.env.SITE ? [sitemap({ filter: isFound })] : []),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    // Pages find the texts of the study that is built, wherever they lie.
    resolve: { alias: { '#content': content } },
    server: { fs: { allow: [fileURLToPath(new URL('.', import.meta.url)), content] } },
    ssr: {
      external: ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js', 'unified', 'remark-parse', 'remark-mdx'],
    },
  },
});
