import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { doesIntegrationCareBetterFindings } from '../../src/findings/does-integration-care-better.ts';
import { evaluationsSaid } from '../../src/findings/does-integration-care-better/evaluations-said.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset } from '../model/build.ts';

const says = doesIntegrationCareBetterFindings.says(FROZEN);

describe('what is said of evaluations', () => {
  it('counts them by strength, and leaves out what there is none of', () => {
    expect(says['evaluations']?.en).toBe(
      'Of nine programmes, for four no evaluation was found, two keep figures of their own, one was looked at from outside or before and after, one has a quasi-experiment and one has a randomised trial.',
    );
    const graded = (code: string) => aCase({ id: code, evaluation: { ...FROZEN.cases[0]!.evaluation, code } });
    expect(evaluationsSaid(dataset([graded('randomised')]))['evaluations']).toEqual({
      en: 'Of one programme, one has a randomised trial.',
      zh: '1个项目中，有随机对照试验的1个。',
    });
    expect(says['evaluated']?.zh).toBe('9个项目中，与对照组比较过的有2个');
  });
});

describe('the sentences of the chapter on the claim', () => {
  const whole = (data: Dataset) => {
    for (const [key, { en, zh }] of Object.entries(doesIntegrationCareBetterFindings.says(data))) {
      expect(en, key).not.toMatch(/[㐀-鿿]|undefined|NaN|null|Infinity/);
      expect(zh, key).not.toMatch(/undefined|NaN|null|Infinity|[㐀-鿿][,;:?!]/);
    }
  };
  it('are apart by language', () => {
    whole(FROZEN);
  });

  it('stay whole where nothing can be compared', () => {
    const lone = dataset([aCase({ phases: [{ integration: [2], service: [2] }] })]);
    whole(lone);
    whole(dataset([]));
    expect(doesIntegrationCareBetterFindings.says(lone)['short']?.en).toBe(
      'In this dataset nothing can be compared as to adequacy. Nothing can be compared as to professional capacity.',
    );
  });
});
