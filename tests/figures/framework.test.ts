import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { framework } from '../../src/figures/framework/index.ts';
import type { FrameworkRow } from '../../src/figures/framework/rows.ts';
import { STEPS } from '../../src/figures/framework/state.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { toSvg } from '../../src/render/svg.ts';

const { dataset } = readDataset('tests/fixtures/dataset');
const rows = JSON.parse(JSON.stringify(framework.rows(dataset))) as FrameworkRow[];
const at = (step: number, lang: Lang = 'en', width = 1080) =>
  framework.draw(rows, { step }, { lang, width, href: (page) => page });
const svg = (step: number, lang: Lang = 'en', width = 1080) => toSvg(at(step, lang, width), 'x');
const steps = Array.from({ length: STEPS }, (_, i) => i + 1);

describe('the framework', () => {
  it('grows by a question, a question, the names and the way between them', () => {
    const parts = steps.map((step) => at(step).table.rows.map(([part]) => part?.text));
    expect(parts[0]).toEqual(['Question']);
    expect(parts[1]).toEqual(['Question', 'Question']);
    expect(parts[2]).toEqual([...parts[1]!, 'Model', 'Model', 'Model', 'Model']);
    expect(parts[3]).toEqual([...parts[2]!, 'Stage', 'Stage', 'Stage', 'Stage']);
  });

  it('puts each name of the abstract into the cell that the data say it is read into', () => {
    const places = at(3)
      .table.rows.slice(2)
      .map(([, name, place]) => [name?.text, place?.text]);
    expect(places).toEqual([
      ['Administrative providing model', 'Government begins; not integrated'],
      ['Social-organisation providing model', 'A social organisation begins; not integrated'],
      ['Administrative-led model', 'Government begins; institutionally integrated'],
      ['Social-organisation-driven model', 'A social organisation begins; institutionally integrated'],
    ]);
  });

  it('says of every part whose it is, and never that a place is the thesis’s', () => {
    const [question, , model, , , , stage] = at(4).table.rows.map((row) => row.at(-1)?.text);
    expect(question).toBe('the thesis, by its abstract');
    expect(model).toBe('name: the thesis; place: our reading');
    expect(stage).toBe('order: the thesis; place: our reading');
    expect(at(4, 'zh').caption).toContain('是本项目的解读');
  });

  it('names the work and its year from the data, and no programme', () => {
    expect(at(1).caption).toContain('F. Ixture');
    expect(at(1).caption).toContain('(2020)');
    expect(at(1).caption).toContain('A Fixture Thesis');
    expect(at(4).cites).toEqual([]);
  });

  it('has words of its own for every step in every language', () => {
    for (const lang of LANGS) {
      expect(new Set(steps.map((step) => at(step, lang).takeaway)).size).toBe(STEPS);
      expect(new Set(steps.map((step) => at(step, lang).alt)).size).toBe(STEPS);
      for (const step of steps) expect(at(step, lang).takeaway).not.toBe('');
    }
  });

  it('draws four names from the third step on and four arrows in the last', () => {
    const names = (step: number) => svg(step).match(/class="model"/g)?.length ?? 0;
    expect(steps.map(names)).toEqual([0, 0, 4, 4]);
    const arrows = (step: number) => svg(step).match(/class="arrow"/g)?.length ?? 0;
    expect(steps.map(arrows)).toEqual([0, 0, 0, 4]);
  });

  it('stands under the field on a phone instead of beside it', () => {
    const height = (width: number) => Number(/height="(\d+)"/.exec(svg(4, 'en', width))?.[1]);
    expect(height(340)).toBeGreaterThan(height(1080));
  });

  it('refuses a thesis without one of its models', () => {
    const models = dataset.thesis.models.slice(1);
    expect(() => framework.rows({ ...dataset, thesis: { ...dataset.thesis, models } })).toThrow(
      'data/thesis.yaml has no model "administrative-providing"',
    );
  });
});
