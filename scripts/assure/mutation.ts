import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import type { Check } from './check.ts';
import { installTools, TOOLS } from './install-tools.ts';
import { scoreOf, type MutationReport } from './mutation-score.ts';

/** Share of the faults in the model that the tests must notice, in percent. */
const LEAST = 85;
const STRYKER = `${TOOLS}/node_modules/@stryker-mutator/core/bin/stryker.js`;

export const mutation: Check = {
  name: 'mutation',
  says: `The tests notice at least ${LEAST} % of the faults that Stryker makes in src/model`,
  site: false,
  minutes: 25,
  run: async () => {
    const hindrance = installTools();
    if (hindrance !== null) return { ok: null, figure: hindrance };
    const { ok } = await run(STRYKER, ['run', `${TOOLS}/stryker.config.json`]);
    if (!ok) return { ok: false, figure: 'Stryker broke off' };
    const report = JSON.parse(readFileSync(join(ROOT, '.cache', 'assure', 'mutation.json'), 'utf8')) as MutationReport;
    const { percent, noticed, made, setAside } = scoreOf(report);
    const figure = `${percent.toFixed(1)} %: ${noticed} of ${made} noticed; ${setAside} set aside, as they act only while a file is loaded`;
    return { ok: percent >= LEAST, figure };
  },
};
