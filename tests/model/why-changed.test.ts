import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/data/types.ts';
import type { CaseSnapshot, PhaseSnapshot } from '../../src/model/snapshot.ts';
import type { ChangedCode } from '../../src/model/version-changes.ts';
import { whyChanged } from '../../src/model/why-changed.ts';

const phases = ['first', 'second'].map((id) => ({ id })) as PhaseSnapshot[];
const of = { id: 'a-case', phases } as unknown as CaseSnapshot;
const change = (code: string, now: ChangedCode['now'], at: number | null = 1): ChangedCode => ({
  of,
  phase: at === null ? null : (phases[at] ?? null),
  code,
  was: 0,
  now,
});
const correction = (more: Partial<Correction> = {}): Correction =>
  ({ case: 'a-case', field: 'phases[1].integration.budget.code', was: 0, now: 2, ...more }) as Correction;

describe('why a code changed', () => {
  it('is told by the corrections of its field that led to what stands there now', () => {
    const told = correction();
    const others = [
      correction({ case: 'other' }),
      correction({ field: 'phases[0].integration.budget.code' }),
      correction({ field: 'phases[1].integration.budget.a' }),
      correction({ now: 1 }),
    ];
    expect(whyChanged(change('integration.budget', 2), [...others, told])).toEqual([told]);
    expect(whyChanged(change('integration.budget', 2), others)).toEqual([]);
  });

  it('names a field as data/corrections.yaml does: of the first phase, of the case, and of who takes part', () => {
    const of = (field: string, now: Correction['now']) => [correction({ field, now })];
    expect(whyChanged(change('integration.budget', 2, 0), of('phases[0].integration.budget.code', 2))).toHaveLength(1);
    expect(whyChanged(change('evaluation', 'none', null), of('evaluation.code', 'none'))).toHaveLength(1);
    expect(whyChanged(change('takes_part', false), of('phases[1].takes_part', false))).toHaveLength(1);
  });
});
