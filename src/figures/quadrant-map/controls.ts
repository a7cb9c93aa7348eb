import { CELLS } from '../../model/cells.ts';
import { CERTAINTIES } from '../../model/certainty.ts';
import { CODERS, PRIORS } from '../../model/choices.ts';
import type { Choice, Control, Option } from '../controls.ts';
import { allWords, everyYear, groupWords, handleWords, valueWords, type Handle } from './handle-words.ts';
import { FACETS, type Facet, type MapRow } from './rows.ts';
import { decadeOf } from './select.ts';
import type { MapState } from './state.ts';

type Key = keyof MapState;
const ALL: Option = { value: '', label: allWords };

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)].sort();

/** Every handle of the map; what can be selected is what the phases bear. */
export function controls(rows: readonly MapRow[]): readonly Control<Key>[] {
  const choice = (
    key: Handle,
    values: readonly string[],
    group: Choice<Key>['group'],
    first?: Option,
  ): Choice<Key> => ({
    kind: 'choice',
    key,
    label: handleWords[key],
    ...(group ? { group } : {}),
    options: [...(first ? [first] : []), ...values.map((value) => ({ value, label: valueWords(key, value, rows) }))],
  });
  const facet = (key: Facet) =>
    choice(key, distinct(rows.flatMap(({ facets }) => facets[key])), groupWords.select, ALL);
  const decades = distinct(rows.map((row) => String(decadeOf(row))));
  const years = rows.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const cases = new Map(rows.map((row) => [row.caseId, row.name]));
  const slider = { kind: 'slider', group: groupWords.read } as const;
  return [
    {
      kind: 'find',
      key: 'case',
      label: handleWords.case,
      group: groupWords.select,
      options: [...cases].map(([value, label]) => ({ value, label })),
    },
    ...FACETS.map(facet),
    choice('decade', decades, groupWords.select, { value: '0', label: allWords }),
    choice('certainty', CERTAINTIES, groupWords.select, ALL),
    choice('model', CELLS, groupWords.select, ALL),
    {
      kind: 'slider',
      key: 'year',
      label: handleWords.year,
      group: groupWords.time,
      min: Math.min(...years),
      max: Math.max(...years),
      step: 1,
      as: 'year',
      beyond: { value: '0', label: everyYear },
      plays: true,
    },
    choice('prior', PRIORS, groupWords.read),
    choice('mass', ['government', 'social'], groupWords.read),
    choice('founded', ['government', 'social'], groupWords.read),
    choice('coder', CODERS, groupWords.read),
    { ...slider, key: 'ties', label: handleWords.ties, min: 0, max: 6, step: 1, as: 'whole' },
    { ...slider, key: 'cutx', label: handleWords.cutx, min: -2, max: 2, step: 0.25, as: 'signed' },
    { ...slider, key: 'cuty', label: handleWords.cuty, min: 0, max: 2, step: 0.25, as: 'whole' },
  ];
}
