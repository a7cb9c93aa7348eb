// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { discovery } from './src/render/discovery/discovery.ts';
import { fonts } from './src/render/fonts/fonts.ts';
import { headers } from './src/render/headers/headers.ts';
import { offline } from './src/render/offline/offline.ts';
import { pictures } from './src/render/share/pictures.ts';
import { search } from './src/render/search/search.ts';

const { SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
  site: SITE_URL ?? 'http://localhost:4321',
  base: BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The lossless form: the default drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [mdx(), search(), pictures(), fonts(), discovery(), headers(), offline()],
});
