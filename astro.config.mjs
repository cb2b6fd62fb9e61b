import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// SITE is the public origin (for canonical addresses), BASE the sub-path; both are optional.
// smartypants would turn a plain apostrophe or a hyphen in the prose into another character than the editor wrote.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx({ smartypants: false })],
  vite: { build: { assetsInlineLimit: 0 } },
});
