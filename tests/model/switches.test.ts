import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../src/data/schema/case.ts';
import { DEFAULT_CHOICES } from '../../src/model/choices.ts';
import { hasMassOrganisation, isGovernmentOrganised, partiesOf, switched } from '../../src/model/switches.ts';
import { aCase, known, organisation, organiser, rule, type PhaseParts } from './build.ts';

const withOrganisations = (...organisations: Organisation[]) => aCase({ organisations });

describe('a case is government-organised', () => {
  const organisers = [
    organiser('By government', 'government'),
    organiser('By the League', 'mass_organisation'),
    organiser('Supervised', null, 'Women’s Federation'),
    organiser('Obscure', null),
    organiser('By a person, supervised', 'person', 'Bureau'),
    organiser('By a company', 'company'),
  ];
  const by = (...organisations: Organisation[]) =>
    isGovernmentOrganised(withOrganisations(...organisations), organisers);

  it('where government or a mass organisation founded the initiating social organisation', () => {
    expect(by(organisation('By government', 'foundation'))).toBe(true);
    expect(by(organisation('By the League', 'association'))).toBe(true);
  });

  it('where its founder is unknown and an office supervises it', () => {
    expect(by(organisation('Supervised', 'foundation'))).toBe(true);
  });

  it('but not where founder and office are unknown, or another founded it', () => {
    expect(by(organisation('Obscure', 'foundation'))).toBe(false);
    expect(by(organisation('By a person, supervised', 'foundation'))).toBe(false);
    expect(by(organisation('By a company', 'foundation'))).toBe(false);
  });

  it('but not where nothing is known of who founded it', () => {
    expect(by(organisation('Never heard of', 'foundation'))).toBe(false);
  });

  it('only if that holds of all of them', () => {
    const one = organisation('By government', 'foundation');
    expect(by(one, organisation('Supervised', 'association'))).toBe(true);
    expect(by(one, organisation('By a company', 'social_service_org'))).toBe(false);
    for (const kind of ['volunteer_group', 'international_ngo'] as const)
      expect(by(one, organisation('Never heard of', kind))).toBe(false);
  });

  it('whatever universities, companies, intergovernmental and state bodies initiate beside it', () => {
    const one = organisation('By government', 'foundation');
    for (const kind of ['university', 'company', 'intergovernmental', 'government', 'mass_organisation'] as const)
      expect(by(one, organisation('Never heard of', kind))).toBe(true);
  });

  it('whatever social organisations do in it that did not initiate', () => {
    const partner = organisation('Never heard of', 'foundation', 'funder', 'partner');
    expect(by(organisation('By government', 'foundation', 'funder', 'initiator'), partner)).toBe(true);
    expect(by(organisation('By government', 'foundation', 'funder'))).toBe(false);
  });

  it('never where no social organisation initiated', () => {
    expect(by(organisation('By government', 'government'))).toBe(false);
  });
});

describe('a mass organisation works in a phase', () => {
  const via = known(-2, { via: 'mass_organisation' });
  const at = (phases: PhaseParts[], ...organisations: Organisation[]) => {
    const one = aCase({ phases, organisations });
    return hasMassOrganisation(one, one.phases[0]!);
  };
  const state = organisation('Bureau', 'government');

  it('where an indicator of any dimension says so', () => {
    expect(at([{ initiation: [null, via] }], state)).toBe(true);
    expect(at([{ integration: [via] }], state)).toBe(true);
    expect(at([{ service: [via] }], state)).toBe(true);
    expect(at([{ initiation: [known(-2, { via: 'company' })] }], state)).toBe(false);
  });

  it('where the case has one phase and lists one that does or pays for part of the work', () => {
    expect(at([{}], state, organisation('League', 'mass_organisation', 'implementer'))).toBe(true);
    expect(at([{}], state, organisation('League', 'mass_organisation', 'partner', 'funder'))).toBe(true);
    expect(at([{}], state, organisation('League', 'mass_organisation', 'initiator', 'supervisor'))).toBe(false);
    expect(at([{}], state, organisation('Fund', 'foundation', 'implementer'))).toBe(false);
  });

  it('but not on that ground where the case has other phases in which it may have worked', () => {
    expect(at([{}, { id: 'later' }], organisation('League', 'mass_organisation', 'implementer'))).toBe(false);
  });
});

describe('the switches', () => {
  const alone = aCase({
    organisations: [organisation('Fund', 'foundation'), organisation('League', 'mass_organisation', 'implementer')],
    phases: [{ takes_part: false, integration: Array.from({ length: 6 }, rule) }],
  });
  const organisers = [organiser('Fund', 'government')];
  const read = (of = alone, over = {}) =>
    switched(partiesOf(of, of.phases[0]!, organisers), { ...DEFAULT_CHOICES, ...over });

  it('are off by default', () => {
    expect(read()).toEqual({ massSocial: false, governmentOrganised: false, takesPart: false });
  });

  it('let a phase take part whose only actor beside government is a mass organisation', () => {
    expect(read(alone, { massOrganisations: 'social' })).toEqual({
      massSocial: true,
      governmentOrganised: false,
      takesPart: true,
    });
  });

  it('leave a phase of government alone outside', () => {
    const government = aCase({
      organisations: [organisation('Bureau', 'government')],
      phases: [{ takes_part: false }],
    });
    expect(read(government, { massOrganisations: 'social' }).takesPart).toBe(false);
  });

  it('leave a phase inside in which a social organisation takes part', () => {
    expect(read(aCase()).takesPart).toBe(true);
  });

  it('doubt the founders only where the reader asks for it and the case gives ground', () => {
    expect(read(alone, { governmentOrganised: 'government' }).governmentOrganised).toBe(true);
    expect(read(aCase(), { governmentOrganised: 'government' }).governmentOrganised).toBe(false);
  });
});
