import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDataset } from '../../../src/data/dataset.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { adviceHtml } from '../../../src/render/place/advice.ts';
import { placeData, placeJson, placePath, type PlaceData } from '../../../src/render/place/data.ts';
import { placementJson, placementYaml } from '../../../src/render/place/export.ts';
import { PLACE_FRAME } from '../../../src/render/place/frame.ts';
import { placeMap } from '../../../src/render/place/map.ts';
import { ownMark } from '../../../src/render/place/mark.ts';
import { nearestHtml } from '../../../src/render/place/nearest.ts';
import { readPlace } from '../../../src/render/place/reading.ts';
import { sharesHtml, standingHtml, standingText } from '../../../src/render/place/standing.ts';
import { turningHtml } from '../../../src/render/place/turning.ts';

const { dataset } = readDataset('data');
const DRIVEN = { part: 'yes', problem: '2', plan: '2', target: '2', funding: '2' };
/** Seven of twelve: integrated, and one answer less is not. */
const TIES = { agreement: '2', governance: '2', staffing: '2', budget: '1', information: '0', policy: '0' };
const text = (html: string) => html.replace(/<[^>]*>/g, '');

describe.each(LANGS)('the page on which a programme is placed, in %s', (lang) => {
  let data: PlaceData;
  beforeAll(() => {
    data = placeData(dataset, lang);
  });
  const t = strings(lang);

  it('asks the codebook’s questions in the codebook’s order', () => {
    expect(data.questions.map(({ key }) => key)).toEqual(
      Object.values(dataset.codebook.dimensions).flatMap(({ indicators }) => Object.keys(indicators)),
    );
    expect(data.questions[0]?.scale).toEqual([-2, -1, 0, 1, 2]);
  });

  it('knows every documented phase that has a place, and each of its moves', () => {
    for (const { initiation, integration } of data.phases) {
      expect(initiation).not.toBeNull();
      expect(integration).not.toBeNull();
    }
    const phases = dataset.cases.flatMap(({ phases }) => phases);
    expect(data.phases.length).toBeGreaterThan(0);
    expect(data.phases.length).toBeLessThan(phases.length);
    expect(data.phases.some(({ moves }) => moves.some(({ changes }) => changes !== ''))).toBe(true);
  });

  it('has no place where nothing is answered, and says what would give one', () => {
    const reading = readPlace({}, data);
    expect(standingText(reading, lang)).toBe(t.certainty['no-position']);
    expect(reading).toMatchObject({ isPlaced: false, turning: [], nearest: [], bearings: [] });
    expect(ownMark(reading.placement)).toBeNull();
    expect(text(sharesHtml(reading.placement, false, lang))).not.toMatch(/%/);
  });

  it('names the model where the answers leave no doubt, with all shares in one cell', () => {
    const reading = readPlace({ ...DRIVEN, ...TIES }, data);
    expect(standingText(reading, lang)).toContain(t.cells['social-driven']);
    expect(standingText(reading, lang)).toContain(t.certainty.settled);
    expect(text(sharesHtml(reading.placement, true, lang)).match(/100%/g)).toHaveLength(3);
  });

  it('puts the mark inside its box, and the box inside the frame', () => {
    const mark = ownMark(readPlace({ plan: '1', budget: '0', agreement: '2' }, data).placement);
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(mark?.box[key])) as [
      number,
      number,
      number,
      number,
    ];
    expect(Number(mark?.x)).toBeGreaterThanOrEqual(x);
    expect(Number(mark?.x)).toBeLessThanOrEqual(x + width);
    expect(Number(mark?.y)).toBeGreaterThanOrEqual(y);
    expect(Number(mark?.y)).toBeLessThanOrEqual(y + height);
    expect(x).toBeGreaterThan(PLACE_FRAME.left);
    expect(x + width).toBeLessThan(PLACE_FRAME.width - PLACE_FRAME.right);
    expect(y + height).toBeLessThan(PLACE_FRAME.height - PLACE_FRAME.bottom);
  });

  it('tells the one answer that would move it to another model', () => {
    const html = turningHtml(readPlace({ ...DRIVEN, ...TIES }, data), data, lang);
    // A tie of 2 that fell to 0 would leave five of twelve.
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(text(html)).toContain(t.cells['social-providing']);
    expect(html).toContain('href="#ask-agreement"');
  });

  it('tells what is missing of the ties, by the recommendations that bear on it', () => {
    const html = adviceHtml(readPlace({ ...DRIVEN, ...TIES, information: '0' }, data), data, lang);
    const platform = dataset.recommendations.find(({ id }) => id === 'information-platform');
    expect(text(html)).toContain(platform?.label[lang]);
    expect(text(html)).toContain(data.labels['information']);
  });

  it('leads to the nearest phases, nearest first', () => {
    const { nearest } = readPlace({ ...DRIVEN, ...TIES }, data);
    expect(nearest).toHaveLength(5);
    const distances = nearest.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((x, y) => x - y));
    const html = nearestHtml({ ...readPlace({ ...DRIVEN, ...TIES }, data) }, lang, (page) => `/x/${page}`);
    for (const { phase } of nearest) expect(html).toContain(`href="/x/cases/${phase.key}"`);
  });

  it('lies outside the models where no social organisation takes part', () => {
    const reading = readPlace({ ...DRIVEN, ...TIES, part: 'no' }, data);
    expect(standingText(reading, lang)).toBe(t.certainty.outside);
    expect(reading).toMatchObject({ isPlaced: false, takesPart: false, turning: [], bearings: [] });
  });

  it('says nothing of a machine, whatever is answered', () => {
    for (const state of [{}, { part: 'no' }, { plan: '0' }, { budget: '1' }, { plan: '-1', budget: '1' }, DRIVEN]) {
      const reading = readPlace(state, data);
      const all = [
        standingHtml(reading, lang),
        sharesHtml(reading.placement, reading.isPlaced, lang),
        turningHtml(reading, data, lang),
        nearestHtml(reading, lang, String),
        adviceHtml(reading, data, lang),
      ].join('');
      expect(all).not.toMatch(/undefined|NaN|\[object|Infinity| style=/);
    }
  });

  it('draws the small map with every documented phase in it and the programme’s own mark hidden', () => {
    const svg = placeMap(dataset, lang);
    expect(svg.match(/class="glyph"/g)).toHaveLength(data.phases.length);
    expect(svg).toMatch(/<g (?=[^>]*class="own")(?=[^>]*display="none")/);
    expect(svg).not.toContain('style=');
  });

  it('loads little, from an address that changes with its content', () => {
    expect(placeJson(dataset, lang).length).toBeLessThan(60_000);
    expect(placePath(dataset, lang)).toMatch(new RegExp(`^rows/place/${lang}\\.[0-9a-f]{10}\\.json$`));
  });

  it('gives answers and place away as JSON', () => {
    const address = 'https://example.org/place/?place.plan=2';
    const json: unknown = JSON.parse(placementJson(readPlace({ ...DRIVEN, ...TIES }, data), data, address));
    expect(json).toMatchObject({
      address,
      takes_part: true,
      answers: { 'initiation.plan': 2, 'integration.information': 0, 'service.contact': null },
      certainty: 'settled',
      model: 'social-driven',
      initiation: { value: 2, known: 4, of: 4 },
      shares: { uniform: { 'social-driven': 1, 'social-providing': 0 } },
    });
    const none: unknown = JSON.parse(placementJson(readPlace({}, data), data, address));
    expect(none).toMatchObject({ takes_part: null, model: null, shares: null, nearest: [] });
  });

  it('gives the answers away as a draft case file', () => {
    const draft = parse(placementYaml(readPlace({ ...DRIVEN, budget: '1' }, data), data, 'https://example.org/')) as {
      id: string;
      phases: [Record<string, Record<string, { code: number | null }>>];
    };
    expect(draft.id).toBe('my-programme');
    expect(draft.phases[0]['initiation']?.['plan']?.code).toBe(2);
    expect(draft.phases[0]['integration']?.['budget']?.code).toBe(1);
    expect(draft.phases[0]['integration']?.['agreement']?.code).toBeNull();
  });
});
