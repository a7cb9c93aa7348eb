import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES, type Choices } from '../../src/model/choices.ts';
import { partiesOf, switched, type Switched } from '../../src/model/switches.ts';
import { axisOf, valueOf, valuesOf } from '../../src/model/values.ts';
import { TIES, WHO } from './arbitrary.ts';
import { aCase, dataset, known, organisation, organiser, rule, unknown } from './build.ts';

const OFF: Switched = { massSocial: false, governmentOrganised: false, takesPart: true };
const MASS: Switched = { ...OFF, massSocial: true };
const FOUNDED: Switched = { ...OFF, governmentOrganised: true };
const UNKNOWN = { kind: 'unknown' };
const mass = (code: number, coders = {}) => known(code, { via: 'mass_organisation', ...coders });

describe('a known indicator', () => {
  it('has its settled code as point and the distinct codes of all three as possible values, lowest first', () => {
    expect(valueOf(known(1, { a: 2, b: 1 }), 'initiation', WHO, 'code', OFF)).toEqual({
      kind: 'known',
      point: 1,
      values: [1, 2],
    });
    expect(valueOf(known(-1, { a: 2, b: -2 }), 'initiation', WHO, 'code', OFF)).toEqual({
      kind: 'known',
      point: -1,
      values: [-2, -1, 2],
    });
  });

  it('keeps its point possible even where both coders agreed on another value', () => {
    expect(valueOf(known(1, { a: 2, b: 2 }), 'integration', TIES, 'code', OFF)).toEqual({
      kind: 'known',
      point: 1,
      values: [1, 2],
    });
  });

  it('leaves out a coder who saw nothing', () => {
    expect(valueOf(known(2, { a: null, b: 1 }), 'service', TIES, 'code', OFF)).toEqual({
      kind: 'known',
      point: 2,
      values: [1, 2],
    });
  });
});

describe('an unknown indicator', () => {
  it('stays unknown where a single coder saw a value', () => {
    expect(valueOf(unknown({ a: 2 }), 'integration', TIES, 'code', OFF)).toEqual(UNKNOWN);
  });
});

describe('the view of one coder', () => {
  it('takes that coder’s value alone', () => {
    const entry = known(0, { a: 1, b: 2 });
    expect(valueOf(entry, 'integration', TIES, 'a', OFF)).toEqual({ kind: 'known', point: 1, values: [1] });
    expect(valueOf(entry, 'integration', TIES, 'b', OFF)).toEqual({ kind: 'known', point: 2, values: [2] });
  });

  it('knows what that coder alone saw, and not what only the other did', () => {
    const entry = unknown({ a: 0 });
    expect(valueOf(entry, 'integration', TIES, 'a', OFF)).toEqual({ kind: 'known', point: 0, values: [0] });
    expect(valueOf(entry, 'integration', TIES, 'b', OFF)).toEqual(UNKNOWN);
    expect(valueOf(known(2, { a: 2, b: null }), 'integration', TIES, 'b', OFF)).toEqual(UNKNOWN);
  });
});

describe('an indicator that the rule decides', () => {
  it('is exactly zero in every view', () => {
    for (const coder of ['code', 'a', 'b'] as const)
      expect(valueOf(rule(), 'integration', TIES, coder, { ...OFF, takesPart: false })).toEqual({
        kind: 'known',
        point: 0,
        values: [0],
      });
  });

  it('becomes unknown where a switch lets the phase take part', () => {
    expect(valueOf(rule(), 'integration', TIES, 'code', MASS)).toEqual(UNKNOWN);
  });
});

describe('mass organisations on the social side', () => {
  const read = (code: number, coders = {}) => valueOf(mass(code, coders), 'initiation', WHO, 'code', MASS);

  it('turn government alone into social organisation alone', () => {
    expect(read(-2)).toEqual({ kind: 'known', point: 2, values: [2] });
  });

  it('make what was mainly government or joint anything from that code upwards', () => {
    expect(read(-1)).toEqual({ kind: 'range', values: [-1, 0, 1, 2] });
    expect(read(0)).toEqual({ kind: 'range', values: [0, 1, 2] });
  });

  it('leave positive codes as they are', () => {
    expect(read(1)).toEqual({ kind: 'known', point: 1, values: [1] });
    expect(read(2)).toEqual({ kind: 'known', point: 2, values: [2] });
  });

  it('are read in each possible value, so that a disagreement stays one', () => {
    expect(read(-2, { b: 0 })).toEqual({ kind: 'known', point: 2, values: [0, 1, 2] });
    expect(read(1, { a: -2 })).toEqual({ kind: 'known', point: 1, values: [1, 2] });
    expect(read(0, { a: -1 })).toEqual({ kind: 'range', values: [-1, 0, 1, 2] });
  });

  it('are read in a single coder’s value too', () => {
    expect(valueOf(mass(1, { a: -2 }), 'initiation', WHO, 'a', MASS)).toEqual({ kind: 'known', point: 2, values: [2] });
    expect(valueOf(mass(1, { a: null }), 'initiation', WHO, 'a', MASS)).toEqual(UNKNOWN);
  });

  it('make their ties unknown', () => {
    expect(valueOf(mass(2), 'integration', TIES, 'code', MASS)).toEqual(UNKNOWN);
    expect(valueOf(mass(2), 'integration', TIES, 'code', OFF)).toEqual({ kind: 'known', point: 2, values: [2] });
  });

  it('change nothing of the service, and nothing that others decided', () => {
    expect(valueOf(mass(2), 'service', TIES, 'code', MASS)).toEqual({ kind: 'known', point: 2, values: [2] });
    for (const entry of [known(-2), known(-2, { via: 'university' })])
      expect(valueOf(entry, 'initiation', WHO, 'code', MASS)).toEqual({ kind: 'known', point: -2, values: [-2] });
    expect(valueOf(known(2), 'integration', TIES, 'code', MASS)).toEqual({ kind: 'known', point: 2, values: [2] });
  });

  it('stay where they are while the switch is off', () => {
    expect(valueOf(mass(-2), 'initiation', WHO, 'code', OFF)).toEqual({ kind: 'known', point: -2, values: [-2] });
  });
});

describe('government-organised organisations on the government side', () => {
  const read = (code: number, coders = {}) => valueOf(known(code, coders), 'initiation', WHO, 'code', FOUNDED);

  it('make a positive initiation code anything between itself and its mirror image', () => {
    expect(read(2)).toEqual({ kind: 'range', values: [-2, -1, 0, 1, 2] });
    expect(read(1)).toEqual({ kind: 'range', values: [-1, 0, 1] });
  });

  it('leave joint and government codes', () => {
    expect(read(0)).toEqual({ kind: 'known', point: 0, values: [0] });
    expect(read(-1)).toEqual({ kind: 'known', point: -1, values: [-1] });
  });

  it('widen a single coder’s positive value without moving the point', () => {
    expect(read(0, { a: 1 })).toEqual({ kind: 'known', point: 0, values: [-1, 0, 1] });
  });

  it('leave what another kind of body decided, and every tie', () => {
    expect(valueOf(known(2, { via: 'university' }), 'initiation', WHO, 'code', FOUNDED).kind).toBe('known');
    expect(valueOf(known(2), 'integration', TIES, 'code', FOUNDED).kind).toBe('known');
    expect(valueOf(unknown(), 'initiation', WHO, 'code', FOUNDED)).toEqual(UNKNOWN);
  });

  it('do not touch what mass organisations decided where both switches are on', () => {
    const both = { ...FOUNDED, massSocial: true };
    expect(valueOf(mass(-2), 'initiation', WHO, 'code', both)).toEqual({ kind: 'known', point: 2, values: [2] });
    expect(valueOf(mass(1), 'initiation', WHO, 'code', both)).toEqual({ kind: 'known', point: 1, values: [1] });
    expect(valueOf(mass(2), 'integration', TIES, 'code', both)).toEqual(UNKNOWN);
  });
});

describe('the values of a dimension', () => {
  const founded = aCase({
    organisations: [organisation('Fund', 'foundation')],
    phases: [{ initiation: [1, mass(-2), null, -1], integration: [0, 1, 2] }],
  });
  const data = dataset([founded], { organisers: [organiser('Fund', 'government')] });

  const read = (dimension: 'initiation' | 'integration', choices: Choices = DEFAULT_CHOICES) =>
    valuesOf(
      axisOf(founded, founded.phases[0]!, dimension, data.codebook),
      dimension,
      choices.coder,
      switched(partiesOf(founded, founded.phases[0]!, data.organisers), choices),
    );

  it('come in the order of the codebook', () => {
    const values = read('integration');
    expect(values.map((value) => (value.kind === 'known' ? value.point : null))).toEqual([0, 1, 2, null, null, null]);
  });

  it('are read by the switches of the choices', () => {
    const choices = { ...DEFAULT_CHOICES, massOrganisations: 'social', governmentOrganised: 'government' } as const;
    expect(read('initiation', choices)).toEqual([
      { kind: 'range', values: [-1, 0, 1] },
      { kind: 'known', point: 2, values: [2] },
      UNKNOWN,
      { kind: 'known', point: -1, values: [-1] },
    ]);
  });

  it('cannot be read where the phase lacks an indicator of the codebook', () => {
    const broken = aCase({ id: 'broken' });
    delete broken.phases[0]!.integration['policy'];
    expect(() => axisOf(broken, broken.phases[0]!, 'integration', data.codebook)).toThrow(
      'broken.phase has no integration.policy, which the codebook lists',
    );
  });
});
