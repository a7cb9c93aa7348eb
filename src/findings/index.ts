import type { Dataset } from '../data/types.ts';
import type { Text } from '../i18n/languages.ts';
import { childrenFindings } from './children.ts';
import { datasetFindings } from './dataset.ts';
import type { Fact, Findings } from './finding.ts';
import { frameworkFindings } from './framework.ts';
import { mapFindings } from './map.ts';
import { whoStepsInFindings } from './who-steps-in.ts';

/** Every topic on which prose may draw. One line a topic. */
const TOPICS: readonly Findings[] = [
  datasetFindings,
  childrenFindings,
  whoStepsInFindings,
  frameworkFindings,
  mapFindings,
];

interface Computed {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly says: Readonly<Record<string, Text>>;
}
const kept = new WeakMap<Dataset, Computed>();

/** All facts and sentences under `topic.key`, computed once a dataset. */
export function findings(data: Dataset): Computed {
  const known = kept.get(data);
  if (known) return known;
  const prefixed = <T>(topic: string, entries: Readonly<Record<string, T>>) =>
    Object.entries(entries).map(([key, value]) => [`${topic}.${key}`, value] as const);
  const computed: Computed = {
    facts: Object.fromEntries(TOPICS.flatMap((one) => prefixed(one.topic, one.facts(data)))),
    says: Object.fromEntries(TOPICS.flatMap((one) => prefixed(one.topic, one.says(data)))),
  };
  kept.set(data, computed);
  return computed;
}

function pick<T>(entries: Readonly<Record<string, T>>, key: string, what: string): T {
  const found = entries[key];
  if (found === undefined)
    throw new Error(`there is no ${what} "${key}" in src/findings. Add it there, or correct the key`);
  return found;
}

/** The number behind `<Num of="topic.key" />`. Throws if there is none: a page never shows "?". */
export const fact = (data: Dataset, key: string): Fact => pick(findings(data).facts, key, 'fact');

/** The sentence behind `<Say of="topic.key" />`. Throws if there is none. */
export const say = (data: Dataset, key: string): Text => pick(findings(data).says, key, 'sentence');
