import { describe, expect, it } from 'vitest';
import { indicatorLabel, indicatorNamed } from '../../src/model/indicator-named.ts';
import { codebook } from './build.ts';

describe('the full name of an indicator', () => {
  it('has two parts', () => {
    expect(indicatorNamed('integration.budget')).toEqual(['integration', 'budget']);
    expect(indicatorNamed('integration')).toEqual(['integration', '']);
  });

  it('has a label in the codebook, or the build stops and says what to do', () => {
    expect(indicatorLabel(codebook, 'service.contact')).toEqual({ en: 'contact', zh: 'contact' });
    expect(() => indicatorLabel(codebook, 'service.none')).toThrow(
      'indicator "service.none" is not in data/codebook.yaml. Add it there, or correct the name',
    );
  });
});
