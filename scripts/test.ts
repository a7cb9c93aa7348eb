// `npm test`: checks everything. `npm test -- unit site` runs only the steps named.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '../src/render/in-turn.ts';
import { ROOT } from './lib/root.ts';
import { STAGES, type Step } from './lib/steps.ts';
import { sum, summary, tally, type Outcome } from './lib/summary.ts';

const all = STAGES.flatMap(({ steps }) => steps);
const names = all.map(({ name }) => name);
const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(1);
}
if (wanted.has('browser')) wanted.add('chromium');
if (wanted.has('lint')) wanted.add('sync');
const isWanted = ({ name }: Step) => wanted.size === 0 || wanted.has(name);

async function outcomeOf(step: Step): Promise<Outcome> {
  console.log(`\n▸ ${step.name}: ${step.says}`);
  const { ok, seconds, output } = await step.run();
  if (!ok) console.log(output.trimEnd());
  console.log(`${ok ? '✓' : '✗'} ${step.name} ${ok ? 'passed' : 'failed'} in ${seconds.toFixed(1)} s`);
  return { name: step.name, ok, seconds };
}

const began = performance.now();
rmSync(join(ROOT, '.cache', 'test'), { recursive: true, force: true });
const outcomes: Outcome[] = [];
for (const stage of STAGES) {
  const failed = outcomes.some(({ ok }) => ok === false);
  const steps = stage.steps.filter(isWanted);
  outcomes.push(
    ...(failed
      ? steps.map(({ name }) => ({ name, ok: null, seconds: 0 }))
      : await inTurn(steps, stage.atOnce, outcomeOf)),
  );
}

const failures = outcomes.filter(({ ok }) => ok === false);
const { passed, failed } = sum(all.flatMap(({ report }) => (report === undefined ? [] : [tally(report)])));
console.log(`\n${summary(outcomes, (performance.now() - began) / 1000)}\n`);
if (failures.length > 0)
  console.log(`Failed: ${failures.map(({ name }) => name).join(', ')}. The reasons stand above.\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
