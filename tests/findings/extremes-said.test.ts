import { describe, expect, it } from 'vitest';
import { extremesSaid, withoutExtremes } from '../../src/findings/does-integration-care-better/extremes-said.ts';
import { judgements } from '../../src/model/judgements.ts';
import { FROZEN } from '../figures/lib.ts';

const frozen = judgements(FROZEN);

describe('what is said of the extremes in the curve', () => {
  it('tells what the ways of counting without extremes say, by the same thresholds', () => {
    // Two of the three options of either kind of unknown are extremes: 1 − 1/9. In the fixture all is ahead.
    expect(extremesSaid(frozen).extremes.en).toBe(
      'Of these ways of counting, 89% take every unknown of a kind, ties or features of the service, at one end of its scale. Of those that leave unknowns out on both sides, 96 of 96 put integrated phases ahead in adequacy and 96 of 96 in capacity; read on these alone, the same thresholds would say of adequacy “the claim holds” and of capacity “leans the claim’s way”. The rule was fixed with the extremes in it.',
    );
    const row = frozen.adequacy.curve.rows[0]!;
    const at = (predictorUnknowns: 'left-out' | 'low', outcomeUnknowns: 'left-out' | 'high', difference: number) => ({
      ...row,
      difference,
      specification: { ...row.specification, predictorUnknowns, outcomeUnknowns },
    });
    // Left out on both sides: one ahead, two behind. With the extremes three of five are ahead.
    const rows = [
      ...[0.1, -0.1, -0.2].map((d) => at('left-out', 'left-out', d)),
      at('low', 'left-out', 0.3),
      at('left-out', 'high', 0.3),
    ];
    const mixed = {
      ...frozen,
      adequacy: {
        ...frozen.adequacy,
        claim: { ...frozen.adequacy.claim, interval: [-0.1, 0.1] as [number, number] },
        curve: { ...frozen.adequacy.curve, rows },
      },
    };
    expect(withoutExtremes(mixed.adequacy)).toEqual({ positive: 1, of: 3, verdict: 'does not hold' });
    expect(extremesSaid(mixed).extremes.zh).toContain('充分性3种中有1种');
    expect(extremesSaid(mixed).extremes.zh).toContain('充分性应读作“论断不成立”');
  });
});
