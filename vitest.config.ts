import { configDefaults, defineConfig } from 'vitest/config';

const SITE = 'tests/site/**';
const BROWSER = 'tests/browser/**';

/** `unit` needs nothing built; `site` reads dist/; `browser` serves dist/ to a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, SITE, BROWSER],
          testTimeout: 20_000,
          // Tests change nothing that others read; modules shared between files are loaded once and not a hundred times.
          isolate: false,
          // Else style sheets are read as empty, also where their text is asked for.
          css: { include: /\/styles\// },
        },
      },
      { extends: true, test: { name: 'site', include: [`${SITE}/*.test.ts`], testTimeout: 60_000, isolate: false } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`${BROWSER}/*.test.ts`],
          globalSetup: ['tests/browser/lib/setup.ts'],
          maxWorkers: 2,
          maxConcurrency: 2,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
