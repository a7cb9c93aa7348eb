import { join } from 'node:path';
import { provideChromium } from './chromium.ts';
import { ROOT } from './root.ts';
import { run, type Ran } from './run.ts';

export interface Step {
  name: string;
  says: string;
  run: () => Promise<Ran>;
  /** Where Vitest reports, if the step runs tests. */
  report?: string;
}

export interface Stage {
  readonly steps: readonly Step[];
  /** How many of them run at the same time. */
  readonly atOnce: number;
}

const reportOf = (project: string) => join(ROOT, '.cache', 'test', `${project}.json`);

function tests(project: string, says: string): Step {
  const report = reportOf(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    says,
    report,
    run: () => run('vitest', ['run', '--project', project, '--allowOnly=false', ...reporters]),
  };
}

/** Looking for the browser comes first, so that a machine without one says so at once. */
function browser(): Promise<Ran> {
  const began = performance.now();
  const ran = (ok: boolean, output: string): Ran => ({ ok, output, seconds: (performance.now() - began) / 1000 });
  try {
    process.env['CHROME_PATH'] = provideChromium();
    return Promise.resolve(ran(true, ''));
  } catch (error) {
    return Promise.resolve(ran(false, error instanceof Error ? error.message : String(error)));
  }
}

const format: Step = {
  name: 'format',
  says: 'formatting (`npx prettier --write .` mends it)',
  run: () => run('prettier', ['--check', '--cache', '--cache-location=.cache/prettier', '.'], { quiet: true }),
};

/**
 * Everything that `npm test` checks, in stages. All steps of a stage run, so that one round shows all of its problems;
 * the next stage begins only where the whole of it passed, because it takes longer and would fail for the same reasons.
 */
export const STAGES: readonly Stage[] = [
  {
    atOnce: 1,
    steps: [
      { name: 'chromium', says: 'a browser for the last step', run: browser },
      { name: 'data', says: 'the dataset', run: () => run('scripts/check-data.ts', [], { quiet: true }) },
      // Both types and lint rules read what this writes.
      { name: 'sync', says: 'the types of the content', run: () => run('astro', ['sync'], { quiet: true }) },
    ],
  },
  {
    // Three of them keep one core busy each, and none writes what another reads.
    atOnce: 2,
    steps: [
      { name: 'lint', says: 'lint rules', run: () => run('eslint', ['.'], { quiet: true }) },
      { name: 'types', says: 'types', run: () => run('astro', ['check'], { quiet: true }) },
      format,
      tests('unit', 'unit tests'),
    ],
  },
  { atOnce: 1, steps: [{ name: 'build', says: 'the build', run: () => run('astro', ['build'], { quiet: true }) }] },
  { atOnce: 1, steps: [tests('site', 'tests of the built site'), tests('browser', 'tests in Chromium')] },
];
