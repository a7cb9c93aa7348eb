import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { robustness } from '../../src/figures/robustness/index.ts';
import type { RobustnessRow } from '../../src/figures/robustness/rows.ts';
import { pickedOf, queryOf, robustnessCodec } from '../../src/figures/robustness/state.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { MAIN, SPECIFICATIONS } from '../../src/model/specification.ts';
import { specifications } from '../../src/model/specifications.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx, rowsThroughJson } from './lib.ts';

const { defaults } = robustnessCodec;
const fromQuery = (query: string) => robustnessCodec.fromQuery(query);
const rows = rowsThroughJson(robustness) as RobustnessRow[];
const drawn = (query: string, lang: 'en' | 'zh' = 'en', width: number = FORMS.wide) =>
  robustness.draw(rows, fromQuery(query), ctx(lang, width));
const links = (query = '', width: number = FORMS.wide) =>
  [
    ...parseHTML(`<html><body>${toSvg(drawn(query, 'en', width), 'r')}</body></html>`).document.querySelectorAll(
      '.pick',
    ),
  ].map((link) => ({
    query: (link.getAttribute('href') ?? '').split('?')[1] ?? '',
    said: link.querySelector('title')?.textContent ?? '',
    key: link.getAttribute('data-key') ?? '',
  }));

describe('a way of counting that is picked', () => {
  it('has an address of its own, whichever of them all it is', () => {
    for (const specification of SPECIFICATIONS)
      expect(pickedOf(fromQuery(queryOf(specification, defaults)))).toBe(specification);
    expect(queryOf(MAIN, defaults)).toBe('');
  });

  it('gives in words the very difference that the model finds', () => {
    const curves = specifications(FROZEN, { exchanges: 1, copies: 1 });
    for (const i of [1, 200, 431, 700, 863])
      for (const outcome of OUTCOMES) {
        const specification = SPECIFICATIONS[i]!;
        const row = curves[outcome].rows.find(
          (one) => JSON.stringify(one.specification) === JSON.stringify(specification),
        );
        const { takeaway } = drawn(queryOf(specification, defaults));
        const [, d] = new RegExp(`on ${outcome} (?:D\u00a0=\u00a0([+−]?[\\d.]+)|none)`).exec(
          takeaway.split('Picked')[1]!,
        )!;
        if (!row) expect(d).toBeUndefined();
        else expect(Math.abs(Number(d!.replace('−', '-')) - row.difference)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
  });

  it('is the main one by default, of which nothing is added', () => {
    expect(drawn('').takeaway).not.toContain('Picked');
    expect(toSvg(drawn(''), 'r')).not.toContain('data-key="picked-');
  });

  it('is named by where it departs from the main one, in the table too', () => {
    const { takeaway, table } = drawn('spec.coder=a&spec.unit=last');
    expect(takeaway).toContain(
      'Picked: the main way but for whose codes (coder A); phases of a case (the last only). It',
    );
    expect(table.rows.filter(([name]) => name!.text.startsWith('the way of counting that is picked'))).toHaveLength(2);
    expect(drawn('spec.coder=a', 'zh').takeaway).toContain('选定的算法：与主算法不同之处为采用谁的编码（编码员甲）。');
  });
});

describe('the curve', () => {
  it.each(Object.values(FORMS))(
    'leads at %i px to ways of counting whose difference is the one that the link names',
    (width) => {
      const all = links('spec.option=coder.a', width);
      expect(all.length).toBeGreaterThan(10);
      for (const { query, said, key } of all) {
        const [, d] = /D ([+−]?[\d.]+)/.exec(said)!;
        expect(drawn(`${query}&spec.outcome=${key.split('-').at(-1)}`).takeaway + drawn(query).takeaway).toContain(d);
        expect(fromQuery(query).option).toBe('coder.a');
      }
    },
  );

  it('steps from what is picked to the one that is next in order, and back', () => {
    const query = queryOf(SPECIFICATIONS[300]!, defaults);
    const step = (from: string, key: string) => links(from).find((link) => link.key === key)!.query;
    expect(step(step(query, 'higher-capacity'), 'lower-capacity')).toBe(query);
  });

  it.each(LANGS)('has words for every one of its links in %s', (lang) => {
    const svg = toSvg(drawn('spec.coder=b', lang), 'r');
    expect(svg).not.toMatch(/undefined|NaN/);
  });
});
