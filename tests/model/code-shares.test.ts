import { describe, expect, it } from 'vitest';
import { codeShares } from '../../src/model/code-shares.ts';
import { aCase, codebook, rule } from './build.ts';

const budget = (code: number | null) => ({ integration: [null, null, null, code] });
const shares = (...cases: Parameters<typeof aCase>[0][]) =>
  codeShares(cases.map(aCase), codebook, 'integration.budget').map(({ code, share }) => [code, share]);

describe('the share of phases at each code', () => {
  it('weighs every case the same, however many phases it has', () => {
    const two = { id: 'two', phases: [budget(2), budget(0)] };
    const one = { id: 'one', phases: [budget(2)] };
    expect(shares(two, one)).toEqual([
      [0, 0.25],
      [1, 0],
      [2, 0.75],
      [null, 0],
    ]);
  });

  it('counts the unknown as such, and leaves government alone out', () => {
    const alone = { id: 'alone', phases: [{ takes_part: false, integration: [null, null, null, rule()] }] };
    const half = {
      id: 'half',
      phases: [{ takes_part: false, integration: [null, null, null, rule()] }, budget(1)],
    };
    expect(shares(alone, half, { id: 'silent', phases: [budget(null)] })).toEqual([
      [0, 0],
      [1, 0.5],
      [2, 0],
      [null, 0.5],
    ]);
  });

  it('names the phases behind each share and their sources', () => {
    const [, , established] = codeShares([aCase({ phases: [budget(2)] })], codebook, 'integration.budget');
    expect(established?.phases).toEqual([{ caseId: 'case', phaseId: 'phase', source: ['s'] }]);
    const silent = codeShares([aCase({ phases: [budget(null)] })], codebook, 'integration.budget').at(-1);
    expect(silent?.phases).toEqual([{ caseId: 'case', phaseId: 'phase', source: [] }]);
  });

  it('is nought throughout where there is no phase', () => {
    expect(shares().map(([, share]) => share)).toEqual([0, 0, 0, 0]);
  });
});
