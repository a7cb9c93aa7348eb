import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium, NO_CHROMIUM } from '../../../scripts/lib/chromium.ts';
import { ROOT } from '../../../scripts/lib/root.ts';
import { serve } from '../../../scripts/lib/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site's root, with the base path and a slash at its end. */
    site: string;
    /** The browser's program. */
    chromium: string;
  }
}

/** Serves dist/ once for all files of tests in the browser, on any free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = join(ROOT, 'dist');
  if (!existsSync(join(dir, 'index.html')))
    throw new Error('There is no built site in dist/. Run `npm run build` first');
  const chromium = findChromium();
  if (chromium === null) throw new Error(NO_CHROMIUM);
  const { url, close } = await serve({ dir });
  project.provide('site', url);
  project.provide('chromium', chromium);
  return close;
}
