import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/model/facts.ts';
import { aCase, dataset, known, organisation, rule, unknown } from './build.ts';

const mass = (code: number) => known(code, { via: 'mass_organisation' });

describe('the facts of the claim', () => {
  const one = aCase({
    id: 'b',
    needs: [{ code: 2, a: 1, b: null }, null, 0, { code: null, a: 1, b: null }],
    phases: [
      {
        initiation: [known(1, { a: 2, b: 0 })],
        integration: [known(2, { a: 1, b: 0 }), unknown({ a: 2 }), mass(1)],
        service: [known(1, { b: 2 }), known(2, { a: null }), 0],
      },
    ],
  });

  it('are the settled codes, null where unknown', () => {
    expect(factsOf(dataset([one]))).toEqual([
      {
        caseId: 'b',
        sources: 1,
        needs: [2, null, 0, null],
        phases: [
          {
            outside: false,
            initiation: [1, null, null, null],
            ties: [2, null, 1, null, null, null],
            contact: 1,
            professional: 2,
          },
        ],
      },
    ]);
  });

  it('are those of one coder where that is asked', () => {
    const read = (coder: 'a' | 'b') => factsOf(dataset([one]), { coder, massOrganisations: 'government' })[0]!;
    expect(read('a')).toMatchObject({
      needs: [1, null, 0, 1],
      phases: [
        { initiation: [2, null, null, null], ties: [1, 2, 1, null, null, null], contact: 1, professional: null },
      ],
    });
    expect(read('b')).toMatchObject({ needs: [null, null, 0, null], phases: [{ contact: 2, professional: 2 }] });
  });

  it('lose the ties of mass organisations where these count as social', () => {
    const [facts] = factsOf(dataset([one]), { coder: 'code', massOrganisations: 'social' });
    expect(facts!.phases[0]!.ties).toEqual([2, null, null, null, null, null]);
  });

  it('say which phases are government’s alone', () => {
    const alone = aCase({
      organisations: [organisation('League', 'mass_organisation', 'implementer')],
      phases: [{ takes_part: false, integration: Array.from({ length: 6 }, rule) }],
    });
    expect(factsOf(dataset([alone]))[0]!.phases[0]).toMatchObject({ outside: true, ties: [0, 0, 0, 0, 0, 0] });
    const [social] = factsOf(dataset([alone]), { coder: 'code', massOrganisations: 'social' });
    expect(social!.phases[0]).toMatchObject({ outside: false, ties: [null, null, null, null, null, null] });
  });

  it('list cases by id and phases in the order in which they began, the earlier end first', () => {
    const timed = aCase({
      id: 'a',
      phases: [
        { id: 'late', from: 2012, service: [2] },
        { id: 'open', from: 2010, to: null, service: [1] },
        { id: 'short', from: 2010, to: 2011, service: [0] },
      ],
    });
    const facts = factsOf(dataset([one, timed]));
    expect(facts.map(({ caseId }) => caseId)).toEqual(['a', 'b']);
    expect(facts[0]!.phases.map(({ contact }) => contact)).toEqual([0, 1, 2]);
    const twins = aCase({ phases: [{ service: [2] }, { id: 'twin', service: [0] }] });
    expect(factsOf(dataset([twins]))[0]!.phases.map(({ contact }) => contact)).toEqual([2, 0]);
  });

  it('count the distinct sources of a case', () => {
    const cited = aCase({ phases: [{ service: [known(1, { source: ['x', 'y'] }), known(1, { source: ['y'] })] }] });
    expect(factsOf(dataset([cited]))[0]!.sources).toBe(3);
  });
});
