import { describe, expect, it } from 'vitest';
import { figure } from '../../src/figures/index.ts';
import { NAMED_VIEWS, namedView, stateOf, viewsOf } from '../../src/figures/named-views.ts';
import { differences, nearestView } from '../../src/figures/nearest-view.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { CELLS } from '../../src/model/cells.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';

describe('the named views', () => {
  it('are states that their figure knows, written as its address writes them, and none twice', () => {
    for (const view of NAMED_VIEWS) expect(figure(view.figure).codec.toQuery(stateOf(view)), view.id).toBe(view.query);
    expect(new Set(NAMED_VIEWS.map(({ figure: of, query }) => `${of}?${query}`)).size).toBe(NAMED_VIEWS.length);
  });

  it('have ids that stand in an address, each once', () => {
    for (const { id } of NAMED_VIEWS) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(new Set(NAMED_VIEWS.map(({ id }) => id)).size).toBe(NAMED_VIEWS.length);
    expect(() => namedView('nothing')).toThrow('there is no view "nothing"');
  });

  it('hold every model, every verdict and every switch of METHOD §4', () => {
    for (const id of [...CELLS, ...OUTCOMES]) expect(namedView(id).id).toBe(id);
    const set = viewsOf('quadrant-map').flatMap(({ query }) => [...new URLSearchParams(query).keys()]);
    for (const key of ['mass', 'founded', 'ties', 'prior', 'cutx', 'cuty', 'coder'])
      expect(set).toContain(`map.${key}`);
  });

  it('are named in every language, no two alike', () => {
    for (const lang of LANGS)
      expect(new Set(NAMED_VIEWS.map(({ title }) => title[lang])).size).toBe(NAMED_VIEWS.length);
  });
});

describe('the nearest named view', () => {
  const views = viewsOf('quadrant-map');

  it('is the view itself where the state has a name', () => {
    for (const view of views) expect(nearestView(views, view.query)).toEqual({ view, differences: 0 });
  });

  it('is the one that differs in the fewest parameters', () => {
    expect(nearestView(views, 'map.coder=a&map.year=2015').view?.id).toBe('coder-a');
    expect(nearestView(views, 'map.coder=a&map.year=2015').differences).toBe(1);
  });

  it('is none where the default state is as near', () => {
    expect(nearestView(views, '')).toEqual({ view: null, differences: 0 });
    expect(nearestView(views, 'map.year=2015')).toEqual({ view: null, differences: 1 });
  });

  it('counts parameters that are missing or otherwise', () => {
    expect(differences('a=1&b=2', 'b=3&c=4')).toBe(3);
    expect(differences('a=1', 'a=1')).toBe(0);
  });
});
