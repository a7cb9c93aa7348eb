import { describe, expect, it } from 'vitest';
import { hasState, withState } from '../../src/state/address.ts';
import { migrated } from '../../src/state/migrations.ts';

describe('the address of a page with several figures', () => {
  it('changes the parameters of one figure and keeps the others', () => {
    expect(withState('map.case=a&move.year=2016&x=1', 'map', 'map.need=safety')).toBe(
      'move.year=2016&x=1&map.need=safety',
    );
  });

  it('drops a figure that is back in its default state', () => {
    expect(withState('map.case=a&move.year=2016', 'map', '')).toBe('move.year=2016');
  });

  it('does not take a prefix for another that begins like it', () => {
    expect(withState('mapped.case=a', 'map', '')).toBe('mapped.case=a');
    expect(hasState('mapped.case=a', 'map')).toBe(false);
    expect(hasState('map.case=a', 'map')).toBe(true);
  });
});

describe('an old link', () => {
  const renamed = [
    { from: 'map.show', to: 'map.need' },
    { from: 'map.mass', to: 'map.league', value: (text: string) => (text === '1' ? 'social' : text) },
  ];

  it('leads to the view that it led to', () => {
    expect(migrated('map.show=safety&map.mass=1', renamed)).toBe('map.need=safety&map.league=social');
  });

  it('gives way to a parameter of today', () => {
    expect(migrated('map.show=safety&map.need=growth', renamed)).toBe('map.need=growth');
  });

  it('is left alone where nothing was renamed', () => {
    expect(migrated('map.case=a%20b', renamed)).toBe('map.case=a+b');
  });
});
