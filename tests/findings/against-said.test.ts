import { describe, expect, it } from 'vitest';
import { againstSaid } from '../../src/findings/does-integration-care-better/against-said.ts';
import type { Judged } from '../../src/findings/does-integration-care-better/numbers.ts';
import { judgements } from '../../src/model/judgements.ts';
import type { PerComponent } from '../../src/model/outcomes.ts';
import { MAIN, type Specification } from '../../src/model/specification.ts';
import { FROZEN } from '../figures/lib.ts';

const frozen = judgements(FROZEN);

interface Given {
  readonly components: { readonly [K in keyof PerComponent]: number | null };
  readonly specification?: Partial<Specification>;
}
const judged = (...rows: Given[]): Judged => ({
  ...frozen,
  adequacy: {
    ...frozen.adequacy,
    curve: {
      ...frozen.adequacy.curve,
      rows: rows.map(({ components, specification }) => ({
        components,
        specification: { ...MAIN, ...specification },
        difference: 0,
        withoutOne: [0, 0],
      })),
    },
  },
});
const en = (...rows: Given[]) => againstSaid(judged(...rows))['against']!.en;
const main = { components: { breadth: 0, contact: 0.1, professional: 0.2 } };

describe('the sharpest case against the claim', () => {
  it('is said with its weights, with how far its way of counting departs, and with what the main way gives', () => {
    // 0.1 × 0 + 0.8 × (−0.4) + 0.1 × 0.2 = −0.30; the main way has 0.8 × 0 + 0.01 + 0.02 at least and 0.01 + 0.16 at most.
    const other = {
      components: { breadth: 0, contact: -0.4, professional: 0.2 },
      specification: { coder: 'a', unit: 'last' } as const,
    };
    const said = againstSaid(judged(main, other))['against']!;
    expect(said.en).toBe(
      'With every weight between 10% and 80%, the sharpest case against the claim is a difference of −0.30, at breadth 10%, contact 80% and professional capacity 10%, by a way of counting that departs from the main one in two choices. By the main way of counting no such weights put integrated phases behind: the difference runs from +0.03 to +0.17.',
    );
    expect(said.zh).toBe(
      '每项权重都在10%与80%之间时，对论断最不利的差值是−0.30，权重为需求的广度10%、陪伴的连续性80%和专业能力10%，所用的算法有2项选择与主算法不同。按主算法，这样的权重没有一组能使已融合的阶段落后：差值在+0.03与+0.17之间。',
    );
  });

  it('may be that of the main way itself', () => {
    expect(en(main)).toContain('is a difference of +0.03, at breadth 80%');
    expect(en(main)).toContain(', by the main way of counting. By the main way');
  });

  it('tells a main way that is always behind from one that the weights turn', () => {
    expect(en({ components: { breadth: -0.1, contact: -0.2, professional: -0.3 } })).toContain(
      'all such weights put integrated phases behind',
    );
    expect(en({ components: { breadth: -0.1, contact: 0.2, professional: 0 } })).toContain(
      'the weights decide which side, if either, is ahead',
    );
  });

  it('is not made where nothing can be weighed', () => {
    expect(en({ components: { breadth: null, contact: 0.1, professional: 0.2 } })).toBe(
      'No such case can be made: no way of counting knows all three measures.',
    );
    expect(
      en(
        { ...main, specification: { coder: 'b' } },
        { components: { breadth: null, contact: 0.1, professional: 0.1 } },
      ),
    ).toContain('in one choice. The main way has no difference to weigh.');
  });
});
