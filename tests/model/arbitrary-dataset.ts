import fc from 'fast-check';
import type { Dataset, Indicator } from '../../src/data/types.ts';
import { TIES, WHO } from './arbitrary.ts';
import { aCase, dataset, known, organisation, rule, unknown, type CaseParts, type PhaseParts } from './build.ts';

const code = (scale: readonly number[]) => fc.option(fc.constantFrom(...scale));

const entry = (scale: readonly number[]): fc.Arbitrary<Indicator> =>
  fc
    .record({
      code: code(scale),
      a: code(scale),
      b: code(scale),
      mass: fc.nat(4),
      source: fc.constantFrom('s', 't', 'u'),
    })
    .map(({ code, a, b, mass, source }) =>
      code === null
        ? unknown({ a, b })
        : known(code, { a, b, source: [source], ...(mass === 0 ? { via: 'mass_organisation' as const } : {}) }),
    );

const phase: fc.Arbitrary<PhaseParts> = fc
  .record({
    initiation: fc.array(entry(WHO), { minLength: 4, maxLength: 4 }),
    integration: fc.array(entry(TIES), { minLength: 6, maxLength: 6 }),
    service: fc.array(entry(TIES), { minLength: 3, maxLength: 3 }),
    from: fc.integer({ min: 2000, max: 2004 }),
    length: fc.option(fc.nat(3)),
    takes_part: fc.nat(4).map((n) => n > 0),
  })
  .map(({ integration, from, length, takes_part, ...rest }) => ({
    ...rest,
    from,
    to: length === null ? null : from + length,
    takes_part,
    integration: takes_part ? integration : integration.map(rule),
  }));

const need = fc.record({ code: code(TIES), a: code(TIES), b: code(TIES) });

const parts: fc.Arbitrary<CaseParts> = fc.record({
  phases: fc
    .array(phase, { minLength: 1, maxLength: 3 })
    .map((phases) => phases.map((each, i) => ({ ...each, id: `p${i}` }))),
  needs: fc.array(need, { minLength: 4, maxLength: 4 }),
  organisations: fc.constantFrom(
    [organisation('Fund', 'foundation')],
    [organisation('League', 'mass_organisation', 'implementer')],
    [organisation('League', 'mass_organisation', 'initiator')],
  ),
});

/** Small datasets with everything that the claim has to deal with: unknowns, disagreements, rules, switches, parallel phases. */
export const arbitraryDataset = (most = 5): fc.Arbitrary<Dataset> =>
  fc
    .array(parts, { minLength: 1, maxLength: most })
    .map((all) => dataset(all.map((each, i) => aCase({ ...each, id: `c${i}` }))));
