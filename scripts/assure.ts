// `npm run assure`: builds the site and opens all of it in a real browser, where `npm test` opens one of each kind.
import { provideChromium } from './lib/chromium.ts';
import { run } from './lib/run.ts';

process.env['CHROME_PATH'] = provideChromium();
process.env['ASSURE'] = '1';
const steps = [
  ['build', () => run('astro', ['build'], { quiet: true })],
  ['browser', () => run('vitest', ['run', '--project', 'browser', '--allowOnly=false'])],
] as const;
for (const [name, step] of steps) {
  const { ok, seconds, output } = await step();
  if (!ok) console.log(output.trimEnd());
  console.log(`${ok ? '✓' : '✗'} ${name}: ${seconds.toFixed(1)} s`);
  if (!ok) process.exit(1);
}
