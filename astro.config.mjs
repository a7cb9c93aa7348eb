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

/** Tells in `licences.txt` whose code is in the scripts of the site, as the licences ask. Astro passes on no such setting. */
const licences = {
  name: 'licences',
  configEnvironment: (/** @type {string} */ environment) =>
    environment === 'client' ? { build: { license: { fileName: 'licences.txt' } } } : null,
};

export default defineConfig({
  site: SITE_URL ?? 'http://localhost:4321',
  base: BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The lossless form: the default drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [licences] },
  devToolbar: { enabled: false },
  integrations: [mdx(), search(), pictures(), fonts(), discovery(), headers(), offline()],
});
