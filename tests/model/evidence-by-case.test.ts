import { expect, it } from 'vitest';
import { evidenceByCase } from '../../src/model/evidence-by-case.ts';
import type { MoveEvidence, PhaseEvidence } from '../../src/model/recommendation-evidence.ts';
import { phase } from './build.ts';

const serving = (caseId: string, id: string): PhaseEvidence => ({ kind: 'phase', caseId, phase: phase({ id }) });

it('gives a move to the case that it is of', () => {
  const move = { kind: 'move', move: { caseId: 'b' } } as MoveEvidence;
  const found = evidenceByCase([move, serving('b', 'one')], [{ id: 'a' }, { id: 'b' }]);
  expect(found).toEqual([{ caseId: 'b', items: [move, serving('b', 'one')] }]);
});

it('counts a case once however much evidence it gives, cases in the order of the dataset', () => {
  const evidence = [serving('b', 'one'), serving('a', 'two'), serving('b', 'three')];
  const found = evidenceByCase(evidence, [{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  expect(found.map(({ caseId, items }) => [caseId, items.map((item) => item.phase.id)])).toEqual([
    ['a', ['two']],
    ['b', ['one', 'three']],
  ]);
});
