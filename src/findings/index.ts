import type { Dataset } from '../data/types.ts';
import type { Text } from '../i18n/languages.ts';
import { aboutFindings } from './about.ts';
import { childrenFindings } from './children.ts';
import { datasetFindings } from './dataset.ts';
import { doesIntegrationCareBetterFindings } from './does-integration-care-better.ts';
import type { Fact, Findings } from './finding.ts';
import { frameworkFindings } from './framework.ts';
import { howModelsMoveFindings } from './how-models-move.ts';
import { mapFindings } from './map.ts';
import { sideBySideFindings } from './side-by-side.ts';
import { methodsFindings } from './methods.ts';
import { studiesFindings } from './studies.ts';
import { whatShapesThemFindings } from './what-shapes-them.ts';
import { whatToDoFindings } from './what-to-do.ts';
import { whoStepsInFindings } from './who-steps-in.ts';

/** Every topic on which prose may draw. One line a topic. */
const TOPICS: readonly Findings[] = [
  datasetFindings,
  childrenFindings,
  whoStepsInFindings,
  frameworkFindings,
  mapFindings,
  sideBySideFindings,
  doesIntegrationCareBetterFindings,
  howModelsMoveFindings,
  whatShapesThemFindings,
  methodsFindings,
  studiesFindings,
  aboutFindings,
  whatToDoFindings,
];

interface Computed {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly says: Readonly<Record<string, Text>>;
}
const kept = new WeakMap<Dataset, Map<string, Computed>>();

/** All that a topic has to say, computed once a dataset and only when it is asked for: some topics take seconds. */
function computed(data: Dataset, name: string): Computed | undefined {
  const topics = kept.get(data) ?? new Map<string, Computed>();
  kept.set(data, topics);
  const topic = TOPICS.find((one) => one.topic === name);
  if (topic && !topics.has(name)) topics.set(name, { facts: topic.facts(data), says: topic.says(data) });
  return topics.get(name);
}

function pick<K extends keyof Computed>(data: Dataset, key: string, kind: K, what: string): Computed[K][string] {
  const [topic = '', ...rest] = key.split('.');
  const found = computed(data, topic)?.[kind][rest.join('.')];
  if (found === undefined)
    throw new Error(`there is no ${what} "${key}" in src/findings. Add it there, or correct the key`);
  return found as Computed[K][string];
}

/** The number behind `<Num of="topic.key" />`. Throws if there is none: a page never shows "?". */
export const fact = (data: Dataset, key: string): Fact => pick(data, key, 'facts', 'fact');

/** The sentence behind `<Say of="topic.key" />`. Throws if there is none. */
export const say = (data: Dataset, key: string): Text => pick(data, key, 'says', 'sentence');
