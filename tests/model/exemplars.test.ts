import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { exemplars } from '../../src/model/exemplars.ts';
import { positions } from '../../src/model/position.ts';
import { aCase, dataset, known, type CaseParts } from './build.ts';

const chosen = (...cases: CaseParts[]) => {
  const found = exemplars(positions(dataset(cases.map(aCase))));
  return Object.fromEntries(
    Object.entries(found).map(([cell, position]) => [cell, position && `${position.caseId}~${position.phaseId}`]),
  );
};
const from = (...source: string[]) => known(2, { source });
const ties = [2, 2, 2, 2, 2, 2];

describe('the phase that stands for a model', () => {
  it('is the one whose codes cite most distinct sources', () => {
    const few = { initiation: [from('s', 't'), from('s', 't'), 2, 2], integration: ties };
    const many = { initiation: [from('s', 't'), from('u'), 2, 2], integration: ties };
    expect(chosen({ id: 'aa', phases: [few] }, { id: 'bb', phases: [many] })['social-driven']).toBe('bb~phase');
  });

  it('has, of equally many sources, most indicators known', () => {
    const less = { initiation: [2, 2, 2, 2], integration: ties, service: [1] };
    const more = { initiation: [2, 2, 2, 2], integration: ties, service: [1, null, 1] };
    expect(chosen({ id: 'aa', phases: [less] }, { id: 'bb', phases: [more] })['social-driven']).toBe('bb~phase');
  });

  it('is the first by id where nothing else tells two apart', () => {
    const phases = [
      { id: 'later', initiation: [2, 2, 2, 2], integration: ties },
      { id: 'early', initiation: [2, 2, 2, 2], integration: ties },
    ];
    expect(chosen({ id: 'bb', phases }, { id: 'aa', phases })['social-driven']).toBe('aa~early');
  });

  it('is never a contested phase, however many sources it cites', () => {
    const contested = { initiation: [from('s', 't', 'u', 'v')], integration: [2] };
    expect(chosen({ phases: [contested] })).toEqual({
      'administrative-providing': null,
      'social-providing': null,
      'administrative-led': null,
      'social-driven': null,
    });
  });

  it('is known for each model of the fixture', () => {
    const found = exemplars(positions(readDataset('tests/fixtures/dataset').dataset));
    expect(Object.values(found).map((position) => position && `${position.caseId}~${position.phaseId}`)).toEqual([
      'fixture-d~main',
      // c and h north and south cite four sources each; c knows thirteen indicators, and so does h south.
      'fixture-c~main',
      'fixture-a~main',
      'fixture-b~main',
    ]);
  });
});
