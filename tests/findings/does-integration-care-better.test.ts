import { describe, expect, it } from 'vitest';
import { doesIntegrationCareBetterFindings } from '../../src/findings/does-integration-care-better.ts';
import { choicesSaid, PARTS, strongest } from '../../src/findings/does-integration-care-better/choices-said.ts';
import type { Judged } from '../../src/findings/does-integration-care-better/numbers.ts';
import { paperSaid, signsOf } from '../../src/findings/does-integration-care-better/paper-said.ts';
import { silence, testSaid } from '../../src/findings/does-integration-care-better/test-said.ts';
import { verdictSaid } from '../../src/findings/does-integration-care-better/verdict-said.ts';
import { judgements, type Judgement } from '../../src/model/judgements.ts';
import type { Outcome } from '../../src/model/outcomes.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { FROZEN } from '../figures/lib.ts';

const frozen = judgements(FROZEN);
const says = doesIntegrationCareBetterFindings.says(FROZEN);

/** The judgements of the fixture with something else found of one outcome. */
const other = (
  outcome: Outcome,
  { verdict, ...parts }: { verdict?: Judgement['verdict']; claim?: Partial<Judgement['claim']>; curve?: object },
): Judged => ({
  ...frozen,
  [outcome]: {
    claim: { ...frozen[outcome].claim, ...parts.claim },
    curve: { ...frozen[outcome].curve, ...parts.curve },
    verdict: verdict ?? frozen[outcome].verdict,
  },
});
const nil = { difference: 0.001, interval: [-0.1, 0.1] as [number, number], p: 0.9 };
const ahead = { difference: 0.2, interval: [0.1, 0.3] as [number, number], p: 0.01 };
const behind = { difference: -0.2, interval: [-0.3, -0.1] as [number, number], p: 0.01 };

describe('two tests', () => {
  it('are said to be two, with each p doubled and none above 1', () => {
    const said = testSaid(other('capacity', { claim: ahead }), []);
    const p = frozen.adequacy.claim.p ?? NaN;
    expect(said['two-tests']?.en).toContain(
      `${(2 * p).toFixed(2 * p < 0.1 ? 3 : 2)} for adequacy and 0.020 for capacity`,
    );
    expect(testSaid(other('capacity', { claim: nil }), [])['two-tests']?.zh).toContain('专业能力为1.00');
  });
});

describe('the verdicts', () => {
  it('stand together in a short form, adequacy and capacity apart', () => {
    expect(says['short']?.en).toBe(
      'In this dataset, services that tie government and social organisation together are more adequate in form than others (p = 0.096, or 0.19 counting both tests), and by the rule set beforehand the claim holds. ' +
        'In professional capacity there is no clear difference either way, though most ways of counting lean the claim’s way (by chance alone, 29% of datasets would lean as far).',
    );
    expect(says['short']?.zh).toBe(
      '在本数据集中，政社融合的服务在形式上比其他服务更充分（p值0.096，按两次检验校正为0.19），按事先定下的规则，论断成立。专业能力也难分高下，不过多数算法偏向论断（单凭偶然，也有29%的情形会偏得这样远）。',
    );
  });

  it('always speak of this dataset, and name the verdict in the words of the protocol', () => {
    const WORD = {
      holds: 'the claim holds',
      'leans that way': 'leans the claim’s way',
      'does not hold': 'the claim does not hold',
      'leans the other way': 'leans the other way',
      reversed: 'the claim is reversed',
    };
    for (const verdict of VERDICTS) {
      const said = verdictSaid(other('capacity', { verdict }));
      expect(said['verdict-capacity']?.en).toContain(WORD[verdict]);
      expect(said['verdict-capacity']?.en).toContain('this dataset');
      expect(said['verdict-capacity']?.zh).toContain('本数据集');
      expect(said['short']?.en).toMatch(/^In this dataset/);
      expect(said['ways']?.en).toContain('in this dataset');
    }
  });

  it('tell of a leaning how often chance brings one as strong, unless it seldom does', () => {
    const joint = { ...frozen.adequacy.curve.joint, both: 0.01 };
    const rare = { joint: { ...joint, median: 0.04, sign: 0.03 } };
    const short = (curve: object) =>
      verdictSaid(other('adequacy', { claim: nil, verdict: 'leans that way', curve }))['short']?.en.split(
        ' In professional',
      )[0];
    expect(short(rare)).not.toContain('chance');
    // Of the fixture 5% have as large a median, 34% as many of one sign.
    expect(short({})).toContain('by chance alone, 34% of datasets');
    expect(short({ joint: { ...joint, median: 0.06, sign: 0.03 } })).toContain('by chance alone, 6% of datasets');
  });

  it('join what is seen and what is judged by “and” where they agree, else by “though”', () => {
    const short = (claim: Partial<Judgement['claim']>, verdict: Judgement['verdict']) =>
      verdictSaid(other('adequacy', { claim, verdict }))['short']?.en.split(' In professional')[0];
    expect(short(nil, 'leans the other way')).toMatch(
      /neither clearly more nor clearly less adequate in form than others, though most ways of counting lean the other way \(by chance alone, 34% of datasets would lean as far\)\.$/,
    );
    expect(short(nil, 'does not hold')).toContain(', and by the rule set beforehand the claim does not hold');
    expect(short(behind, 'reversed')).toMatch(/less adequate in form than others \(p = 0\.010, .*\), and .* reversed/);
    expect(short(ahead, 'leans that way')).toContain('), and most ways of counting lean the claim’s way');
  });

  it('say how many ways of counting fall on either side', () => {
    const curve = { positive: 600, negative: 261, rows: frozen.adequacy.curve.rows };
    expect(verdictSaid(other('adequacy', { curve }))['verdict-adequacy']?.en).toContain(
      'Of 864 ways of counting, 600 (69%) put integrated phases ahead and 261 the others.',
    );
  });

  it('say what is seen in the heading, for each of the two', () => {
    expect(says['heading']?.en).toBe('Adequacy: integrated phases ahead. Capacity: no clear difference');
    expect(verdictSaid(other('capacity', { claim: behind }))['heading']?.zh).toBe(
      '充分性：融合的阶段领先；专业能力：融合的阶段落后',
    );
  });
});

describe('what is said of the main difference', () => {
  it('is the difference with its interval, p and numbers', () => {
    expect(says['main-adequacy']?.en).toMatch(
      /^On adequacy the difference is \+0\.29 on a scale of 0 to 1 \(95% interval \+0\.07 to \+0\.50; p 0\.096; 8 programmes, 11 phases\)\. The interval lies above zero\.$/,
    );
    expect(says['main-capacity']?.en).toContain('The interval takes in zero.');
  });

  it('tells what breadth and contact add, and that breadth adds nothing only where it does not', () => {
    // Breadth 0.214 and contact 0.375 in the fixture.
    expect(says['breadth']?.en).toBe(
      'Half of it is the difference in breadth, +0.21, and half that in contact, +0.38.',
    );
    const components = frozen.adequacy.claim.components.map((one) =>
      one.component === 'breadth' ? { ...one, difference: 0 } : one,
    );
    expect(testSaid(other('adequacy', { claim: { components } }), [])['breadth']?.en).toContain(
      'all of this comes from contact, whose difference of +0.38 counts half',
    );
  });

  it('says that breadth varies through silence alone only where no need is coded as not served', () => {
    expect(silence([1, 2, null]).en).toMatch(/^No need is coded .* on 1 of 3 codes they are silent/);
    expect(silence([1, 0, null]).en).toBe(
      'Of 3 codes of needs, 1 says that a need is not served, and on 1 the sources are silent.',
    );
    expect(silence([0, 0]).zh).toBe('2项需求编码中，“未涉及”的有2项，资料没有提到的有0项。');
  });

  it('gives the same within either side', () => {
    expect(says['sides']?.en).toContain('those that a social organisation began, +0.20 (−0.04 to +0.45) and +0.40');
    // 0.50 to 0.63 and 0.50 to 0.50 where government began; both of the others take in zero.
    expect(says['sides']?.en).toMatch(/Of the four intervals two lie clear of zero\.$/);
  });
});

describe('what is said of the choices', () => {
  it('explains how a difference of nil can go with a verdict that leans, and calls it no finding', () => {
    const curve = { median: -0.05 };
    const { 'together-adequacy': said } = choicesSaid(
      other('adequacy', { claim: nil, verdict: 'leans the other way', curve }),
    );
    expect(said?.en).toMatch(/^How can a difference that is about nil go with a verdict that leans\?/);
    expect(said?.en).toContain('the middle one of all differences is −0.05');
    expect(said?.en).toMatch(/no finding that integration harms\.$/);
    expect(said?.zh).toContain('不能当作“融合有害”的发现');
  });

  it('says why a clear interval may only lean, and when main way and most others disagree', () => {
    const curve = { positive: 803, negative: 58 };
    const leaning = choicesSaid(other('capacity', { claim: ahead, verdict: 'leans that way', curve }));
    expect(leaning['together-capacity']?.en).toBe(
      'The interval lies above zero, and yet the verdict only leans: for more, 95% of the ways of counting would have to agree, and 93% do.',
    );
    const against = choicesSaid(other('capacity', { claim: ahead, verdict: 'leans the other way', curve }));
    expect(against['together-capacity']?.en).toContain('The main way of counting and most others disagree');
    expect(choicesSaid(other('capacity', { verdict: 'does not hold' }))['together-capacity']?.en).toContain(
      'Neither sign has three quarters',
    );
    expect(says['together-adequacy']?.en).toBe('The interval and the ways of counting say the same.');
  });

  it('gives of the joint test the share for the median and that for the sign, not the smaller one for both', () => {
    expect(says['joint']).toEqual({
      en: 'When the ties of whole programmes are dealt out anew at random, a median as far from zero comes up in 5% of the deals for adequacy and 15% for capacity, a curve as one-sided in 34% and 29%.',
      zh: '若把整个项目的联系随机重新分配，中位数离零这样远的，充分性占5%，专业能力占15%；这样偏向一边的，分别占34%和29%。',
    });
  });

  it('names the choice between whose options the mean difference goes furthest apart', () => {
    const row = frozen.adequacy.curve.rows[0]!;
    const at = (coder: 'code' | 'a', onCut: 'half' | 'left-out', difference: number) => ({
      ...row,
      difference,
      specification: { ...row.specification, coder, onCut },
    });
    const rows = [at('code', 'half', 0.1), at('code', 'left-out', 0.2), at('a', 'half', 0.5), at('a', 'left-out', 0.6)];
    const found = other('adequacy', { curve: { rows } });
    // By coder 0.15 and 0.55, by what is done on the line 0.3 and 0.4.
    const most = strongest(found.adequacy)!;
    expect(most.part).toBe('coder');
    expect(most.low).toBeCloseTo(0.15, 12);
    expect(most.high).toBeCloseTo(0.55, 12);
    expect(choicesSaid(found)['moved-adequacy']?.en).toContain('whose codes are taken: from +0.15 to +0.55');
    const still = other('adequacy', { curve: { rows: [row] } });
    expect(choicesSaid(still)['moved-adequacy']?.en).toBe('For adequacy no choice moves the difference much.');
  });

  it('counts the choices and their combinations', () => {
    expect(PARTS).toHaveLength(8);
    expect(says['choices']).toEqual({ en: 'eight', zh: '8' });
    expect(doesIntegrationCareBetterFindings.facts(FROZEN)['specifications']?.value).toBe(864);
  });
});

describe('what is said of documentation', () => {
  const third = (difference: number | null, sources: [number, number]) => ({
    ...frozen.adequacy.claim.terciles[0]!,
    difference,
    sources,
  });
  const changed = other('adequacy', { claim: { terciles: [third(-0.1, [2, 5]), third(0.2, [6, 6])] } });

  it('tells whether the sign is kept, and nothing of it where there is but one third', () => {
    expect(signsOf(frozen.adequacy)).toBe('unknown');
    expect(signsOf(changed.adequacy)).toBe('changed');
    expect(says['paper']?.en).toBe('What else may lie behind a difference');
    const kept = other('capacity', { claim: { terciles: [third(0.1, [2, 5]), third(0.2, [6, 6])] } });
    expect(paperSaid({ ...changed, capacity: kept.capacity })['paper']?.en).toBe(
      'Among programmes about as well documented, the difference in capacity keeps its sign, that in adequacy doesn’t',
    );
    expect(paperSaid({ adequacy: kept.capacity, capacity: kept.capacity })['paper']?.zh).toContain('方向都不变');
  });

  it('gives the difference of each third with its numbers of sources', () => {
    expect(paperSaid(changed)['terciles-adequacy']).toEqual({
      en: 'On adequacy the difference is −0.10 with 2 to 5 sources and +0.20 with 6. Both intervals lie clear of zero.',
      zh: '就充分性而言，差值在各档之内分别是：来源2至5个的为−0.10，来源6个的为+0.20。2个区间都不跨过零。',
    });
    expect(says['terciles-adequacy']?.en).toContain('can’t be set apart');
    expect(says['blend']?.en).toContain('cannot be told');
    const { adequacy } = changed;
    expect(paperSaid({ adequacy, capacity: adequacy })['blend']?.en).toContain('a blend of unlike parts');
  });

  it('says for how many outcomes silence leaves room for either sign', () => {
    expect(says['bounds']?.en).toContain('neither sign could turn');
    const open = other('adequacy', { claim: { bounds: [-0.4, 0.5] } });
    expect(paperSaid(open)['bounds']?.en).toContain('For one of the two');
    const both = { ...open, capacity: other('capacity', { claim: { bounds: [-0.4, 0.5] } }).capacity };
    expect(paperSaid(both)['bounds']?.en).toContain('either answer to both questions');
  });
});
