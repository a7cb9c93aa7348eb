import { describe, expect, it } from 'vitest';
import { bearingOn } from '../../src/model/bearing-on.ts';

const RECOMMENDATIONS = [
  { id: 'professional', moves: ['service.professional'] },
  { id: 'money', moves: ['integration.budget', 'service.contact'] },
  { id: 'platform', moves: ['integration.agreement', 'integration.governance', 'integration.budget'] },
];
const ids = (bearings: ReturnType<typeof bearingOn<(typeof RECOMMENDATIONS)[number]>>) =>
  bearings.map(({ recommendation }) => recommendation.id);

describe('the recommendations that bear on what a programme lacks', () => {
  it('are none where nothing is known, or all is established', () => {
    expect(bearingOn({}, RECOMMENDATIONS)).toEqual([]);
    const full = { budget: 2, contact: 2, agreement: 2, governance: 2, professional: 2 };
    expect(bearingOn(full, RECOMMENDATIONS)).toEqual([]);
  });

  it('name what is missing, the lowest first, and what is unknown apart', () => {
    const [first] = bearingOn({ agreement: 1, governance: 0 }, RECOMMENDATIONS);
    expect(first).toMatchObject({
      recommendation: { id: 'platform' },
      missing: ['integration.governance', 'integration.agreement'],
      unknown: ['integration.budget'],
    });
  });

  it('put those first that bear on most ties', () => {
    const lacking = { professional: 0, budget: 1, contact: 1, agreement: 0 };
    // Platform: two ties; money: one tie and the contact; professional: no tie.
    expect(ids(bearingOn(lacking, RECOMMENDATIONS))).toEqual(['platform', 'money', 'professional']);
  });
});
