import { describe, expect, it } from 'vitest';
import { CERTAINTIES } from '../../src/model/certainty.ts';
import { DEFAULT_CHOICES, PRIORS, type Choices } from '../../src/model/choices.ts';
import { positionOf, positions } from '../../src/model/position.ts';
import { aCase, dataset, known, organisation, organiser, rule, type PhaseParts } from './build.ts';

const position = (
  parts: PhaseParts,
  over: Partial<Choices> = {},
  organisations = [organisation('S', 'association')],
) => {
  const one = aCase({ phases: [parts], organisations });
  const data = dataset([one], { organisers: [organiser('S', 'government')] });
  return positionOf(one, one.phases[0]!, data, { ...DEFAULT_CHOICES, ...over });
};

describe('the position of a phase', () => {
  it('is settled where nothing that is unknown could move it', () => {
    // Initiation 7/4; ties (2 + 2 + 2 + 1)/4 known, at worst 7/6 > 1.
    const settled = position({ initiation: [2, 2, 2, 1], integration: [2, 2, 2, 1] });
    expect(settled).toMatchObject({
      caseId: 'case',
      phaseId: 'phase',
      outside: false,
      certainty: 'settled',
      cell: 'social-driven',
      likeliest: 'social-driven',
      belowMinimum: false,
      initiation: { sum: 7, known: 4, of: 4, value: 1.75, low: 1.75, high: 1.75 },
      integration: { sum: 7, known: 4, of: 6, value: 1.75, low: 7 / 6, high: 11 / 6 },
    });
    for (const prior of PRIORS) expect(settled.membership[prior].shares['social-driven']).toBe(1);
  });

  it('is not settled where one completion lies on the cut', () => {
    // Ties 6/6 at worst: exactly 1. Under silence-is-absence half of it is not integrated, so it is contested.
    const edge = position({ initiation: [2, 2, 2, 1], integration: [2, 2, 2] });
    expect(edge.certainty).toBe('contested');
    expect(edge.cell).toBeNull();
    expect(edge.likeliest).toBe('social-driven');
  });

  it('is likely where the three priors agree clearly', () => {
    // Ties known 2, 2, 1, 1, 1 and one that is 0 or 1: on the cut never; initiation 1, 1, −1 and one unknown.
    const likely = position({ initiation: [1, 1, -1], integration: [2, 2, 1, 1, 1] });
    // Sum 1 + u for u in −2 … 2: below once, on the cut once, above three times: social 3½ of 5.
    expect(likely.membership.uniform.shares['social-driven']).toBe(0.7);
    // As known, u is 1, 1 or −1: on the cut once in three: social 2½ of 3.
    expect(likely.membership['as-known'].shares['social-driven']).toBe(5 / 6);
    expect(likely.membership['silence-is-absence'].shares['social-driven']).toBe(0.7);
    expect(likely).toMatchObject({ certainty: 'likely', cell: 'social-driven' });
  });

  it('is contested with one known tie, whatever that tie is', () => {
    const thin = position({ initiation: [2, 2, 2, 2], integration: [2] });
    expect(thin).toMatchObject({ certainty: 'contested', cell: null, likeliest: 'social-driven' });
  });

  it('has a likeliest cell by the prior that the reader chose', () => {
    const thin = { initiation: [2, 2, 2, 2], integration: [2] };
    expect(position(thin, { prior: 'as-known' }).likeliest).toBe('social-driven');
    expect(position(thin, { prior: 'silence-is-absence' }).likeliest).toBe('social-providing');
  });

  it('has no likeliest cell where two lead together', () => {
    expect(position({ initiation: [2, 2, 2, 2], integration: [1, 1] }).likeliest).toBeNull();
  });

  it('is missing where nothing is known on one axis', () => {
    for (const parts of [{ initiation: [2, 2, 2, 2] }, { integration: [2, 2, 2, 2, 2, 2] }])
      expect(position(parts)).toMatchObject({
        certainty: 'no-position',
        cell: null,
        likeliest: null,
        belowMinimum: false,
      });
  });

  it('is missing below the minimum of known ties, and there at it', () => {
    const parts = { initiation: [2, 2, 2, 2], integration: [2, 2, 2, 1] };
    expect(position(parts, { minimumTies: 4 })).toMatchObject({ certainty: 'settled', belowMinimum: false });
    expect(position(parts, { minimumTies: 5 })).toMatchObject({
      certainty: 'no-position',
      belowMinimum: true,
      cell: null,
      likeliest: null,
    });
  });

  it('moves with the cuts', () => {
    const parts = { initiation: [1, 0, 0, 0], integration: [2, 2, 2, 1, 0, 0] };
    expect(position(parts).cell).toBe('social-driven');
    expect(position(parts, { cutInitiation: 0.5 }).cell).toBe('administrative-led');
    expect(position(parts, { cutIntegration: 1.25 }).cell).toBe('social-providing');
  });

  it('is read from one coder where the reader asks for that', () => {
    const parts = {
      initiation: [known(2, { a: 2, b: -2 }), 2, 2, 2],
      integration: [known(2, { a: 2, b: null }), 2, 2, 2],
    };
    expect(position(parts, { coder: 'a' })).toMatchObject({ initiation: { sum: 8 }, integration: { known: 4 } });
    expect(position(parts, { coder: 'b' })).toMatchObject({ initiation: { sum: 4 }, integration: { known: 3 } });
  });

  it('counts mass organisations and founders on the side that the reader puts them', () => {
    const parts = { initiation: [known(-2, { via: 'mass_organisation' }), 1, 1, 1], integration: [2, 2, 2, 1] };
    expect(position(parts).initiation).toMatchObject({ sum: 1, known: 4 });
    expect(position(parts, { massOrganisations: 'social' }).initiation).toMatchObject({ sum: 5, known: 4 });
    expect(position(parts, { governmentOrganised: 'government' }).initiation).toMatchObject({ sum: -2, known: 1 });
  });
});

describe('a phase in which no social organisation takes part', () => {
  const parts: PhaseParts = {
    takes_part: false,
    initiation: [known(-2, { via: 'mass_organisation' }), -2, -2, -2],
    integration: Array.from({ length: 6 }, rule),
  };

  it('is outside the typology: it has scores but no cell', () => {
    expect(position(parts)).toMatchObject({
      outside: true,
      certainty: 'outside',
      cell: null,
      likeliest: null,
      integration: { sum: 0, known: 6, low: 0, high: 0 },
    });
  });

  it('comes in with unknown ties where its mass organisation counts as social', () => {
    expect(position(parts, { massOrganisations: 'social' })).toMatchObject({
      outside: false,
      certainty: 'no-position',
      initiation: { sum: -4, known: 4 },
      integration: { known: 0, low: 0, high: 2 },
    });
  });
});

describe('the positions of a dataset', () => {
  const first = aCase({ id: 'b', phases: [{ id: 'later', from: 2015 }, { id: 'earlier' }] });
  const data = dataset([first, aCase({ id: 'c' }), aCase({ id: 'a' })]);

  it('list every phase: cases by id, phases in the order of their file', () => {
    expect(positions(data).map(({ caseId, phaseId }) => `${caseId}.${phaseId}`)).toEqual([
      'a.phase',
      'b.later',
      'b.earlier',
      'c.phase',
    ]);
  });

  it('leave the dataset’s own order alone', () => {
    positions(data);
    expect(data.cases.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('carry the case and the phase itself, and a grade that is on the list', () => {
    for (const each of positions(data)) {
      expect(each.case.phases).toContain(each.phase);
      expect(CERTAINTIES).toContain(each.certainty);
    }
  });

  it('follow the choices', () => {
    const known4 = aCase({ phases: [{ initiation: [2], integration: [2, 2] }] });
    expect(positions(dataset([known4]), { ...DEFAULT_CHOICES, minimumTies: 3 })[0]!.belowMinimum).toBe(true);
  });
});
