import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readdirSync } from 'node:fs';

/** A change in the tables restarts `npm run dev`, so that pages follow the data. */
const watchData = {
  name: 'watch-data',
  hooks: {
    /** @param {{ addWatchFile: (path: URL) => void }} options */
    'astro:config:setup': ({ addWatchFile }) => {
      const folder = new URL(`${process.env.SURVEY_DATA || 'data'}/`, import.meta.url);
      for (const name of readdirSync(folder)) addWatchFile(new URL(name, folder));
    },
  },
};

// SITE is the public origin (for canonical addresses), BASE the sub-path; both are optional.
// smartypants would turn a plain apostrophe or a hyphen in the prose into another character than the editor wrote.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [watchData, mdx({ smartypants: false, gfm: false })],
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: {
      external: [
        '@myriaddreamin/typst.ts',
        '@myriaddreamin/typst-ts-web-compiler',
        'unified',
        'remark-parse',
        'remark-mdx',
      ],
    },
  },
});
