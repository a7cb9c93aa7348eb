import { describe, expect, it } from 'vitest';
import { clearOfZero } from '../../src/findings/does-integration-care-better/clear-of-zero.ts';
import { reserve } from '../../src/findings/does-integration-care-better/reserve.ts';
import { judgements } from '../../src/model/judgements.ts';
import { FROZEN } from '../figures/lib.ts';

const { claim } = judgements(FROZEN).capacity;

describe('a clear difference', () => {
  const clear = { ...claim, interval: [0.01, 0.33] as [number, number], p: 0.0318 };

  it('is told with its p, once and doubled, and with what unknown codes allow', () => {
    expect(reserve({ ...clear, bounds: [-0.55, 0.67] }, 'en')).toBe(
      ' (p = 0.032, or 0.064 counting both tests; unknown codes leave room for either sign)',
    );
    expect(reserve({ ...clear, bounds: [-0.55, 0.67] }, 'zh')).toBe(
      '（p值0.032，按两次检验校正为0.064；未知编码使两个方向都有可能）',
    );
  });

  it('has no room for either sign said of it where the bounds leave none', () => {
    for (const bounds of [[0.1, 0.4] as [number, number], null])
      expect(reserve({ ...clear, p: 0.0004, bounds }, 'en')).toBe(' (p <0.001, or <0.001 counting both tests)');
  });

  it('needs no such words where it is not clear', () => {
    expect(reserve({ ...clear, interval: [-0.1, 0.33] }, 'en')).toBe('');
  });
});

describe('intervals clear of zero', () => {
  const [below, across, above] = [
    [-0.2, -0.1],
    [-0.1, 0.1],
    [0.1, 0.2],
  ].map((interval) => ({
    interval: interval as [number, number],
  })) as [{ interval: [number, number] }, { interval: [number, number] }, { interval: [number, number] }];

  it('are counted on either side, those that could not be computed left out', () => {
    expect(clearOfZero([across, across, across, across], 'en')).toBe('None of the four intervals lies clear of zero.');
    expect(clearOfZero([below, across, above, { interval: null }], 'en')).toBe(
      'Of the three intervals two lie clear of zero.',
    );
    expect(clearOfZero([across, above, across], 'zh')).toBe('3个区间中，不跨过零的有1个。');
    expect(clearOfZero([across, across], 'en')).toBe('Neither of the two intervals lies clear of zero.');
    expect(clearOfZero([above, above, above], 'en')).toBe('All three intervals lie clear of zero.');
    expect(clearOfZero([across, across, across, across], 'zh')).toBe('4个区间都跨过零。');
    expect(clearOfZero([{ interval: null }], 'en')).toBe('');
  });
});
