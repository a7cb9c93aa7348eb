import { join } from 'node:path';
import { provideChromium } from '../lib/chromium.ts';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { tally } from '../lib/summary.ts';
import type { Check } from './check.ts';

export const browser: Check = {
  name: 'browser',
  says: 'Every page and figure does in a real browser what `npm test` tries on one of each kind',
  site: true,
  minutes: 17,
  run: async () => {
    const report = join(ROOT, '.cache', 'assure', 'browser.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const env = { CHROME_PATH: provideChromium(), ASSURE: '1' };
    const { ok } = await run('vitest', ['run', '--project', 'browser', '--allowOnly=false', ...reporters], { env });
    const { passed, failed } = tally(report);
    return { ok, figure: `${passed} tests passed, ${failed} failed` };
  },
};
