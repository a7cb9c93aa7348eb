import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import type { Check } from './check.ts';

export const build: Check = {
  name: 'build',
  says: 'The site can be built',
  site: false,
  minutes: 3,
  run: async () => {
    const { ok, seconds, output } = await run('astro', ['build'], { quiet: true });
    if (!ok) {
      console.log(output.trimEnd());
      return { ok, figure: 'the build failed' };
    }
    const pages = globSync('**/*.html', { cwd: join(ROOT, 'dist') }).length;
    return { ok, figure: `${pages} pages in ${seconds.toFixed(0)} s` };
  },
};
