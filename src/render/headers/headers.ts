import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '../../i18n/paths.ts';
import { headersFile } from './headers-file.ts';

/** Writes `_headers`: the policy that stands in every page, and what only a host can say. */
export const headers = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => void (base = withBase(config.base, '')),
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = globSync('**/*.{html,svg}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
        await writeFile(join(root, '_headers'), headersFile(files.sort(), base));
      },
    },
  };
};
