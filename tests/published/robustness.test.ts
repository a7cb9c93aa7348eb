import { describe, expect, it, vi } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { figure } from '../../src/figures/index.ts';
import type { Specification } from '../../src/model/specification.ts';
import { figureCsv } from '../../src/render/csv/figure-csv.ts';
import { slowDifference, slowLines } from '../model/slow.ts';
import { PUBLISHED } from './lib/as-dataset.ts';
import { shownTexts } from './lib/live.ts';
import { readLines, type Line } from './lib/read-csv.ts';
import { percentText, withSign } from './lib/words.ts';

vi.setConfig({ testTimeout: 120_000 });

const LINES = readLines(figureCsv(figure('robustness'), dataset(), 'en'));
const CHOICES = Object.keys(LINES[0]!).slice(1, 9);

/** The choices of a line as the slow second writing takes them. */
function specificationOf(line: Line): Specification {
  const [coder, ties, service, onCut, mass, least, alone, unit] = CHOICES.map((choice) => line[choice]!);
  const end = (text: string) => (text.endsWith('left out') ? 'left-out' : /absent|lowest/.test(text) ? 'low' : 'high');
  return {
    coder: coder === 'settled' ? 'code' : coder === 'coder A' ? 'a' : 'b',
    predictorUnknowns: end(ties!),
    outcomeUnknowns: end(service!),
    onCut: onCut === 'left out' ? 'left-out' : 'half',
    massOrganisations: mass === 'government' ? 'government' : 'social',
    minimumTies: least === 'any number' ? 0 : 3,
    governmentAlone: alone === 'left out' ? 'out' : 'in',
    unit: unit === 'all' ? 'all' : 'last',
  };
}

const OUTCOMES = ['Adequacy', 'Capacity'] as const;
const valuesOf = (line: Line, outcome: string) =>
  ['D', 'lowest D with one case left out', 'highest D with one case left out'].map(
    (name) => line[`${outcome}: ${name}`]!,
  );

describe('the list of specifications', () => {
  it('has every combination of the choices once, the main one first', () => {
    expect(LINES).toHaveLength(864);
    expect(new Set(LINES.map((line) => JSON.stringify(specificationOf(line)))).size).toBe(864);
    expect(specificationOf(LINES[0]!)).toEqual({
      coder: 'code',
      predictorUnknowns: 'left-out',
      outcomeUnknowns: 'left-out',
      onCut: 'half',
      massOrganisations: 'government',
      minimumTies: 0,
      governmentAlone: 'out',
      unit: 'all',
    });
  });

  it('has of each the difference that a slow second writing finds in the published codes', () => {
    for (const line of LINES) {
      const compared = slowLines(PUBLISHED, specificationOf(line));
      for (const outcome of OUTCOMES) {
        const slow = slowDifference(compared, outcome === 'Adequacy' ? 'adequacy' : 'capacity');
        const [published] = valuesOf(line, outcome);
        if (slow === null) expect(published).toBe('');
        else expect(Number(published)).toBeCloseTo(slow, 3);
      }
    }
  });

  it('has the range over leaving one case out, as leaving each out and beginning anew gives it', () => {
    for (const line of [LINES[0]!, LINES[377]!, LINES[700]!]) {
      const all = PUBLISHED.cases.map(({ id }) => {
        const rest = { ...PUBLISHED, cases: PUBLISHED.cases.filter((of) => of.id !== id) };
        return slowDifference(slowLines(rest, specificationOf(line)), 'capacity');
      });
      const [d, low, high] = valuesOf(line, 'Capacity').map(Number);
      const known = [d!, ...all.filter((each) => each !== null)];
      expect(low).toBeCloseTo(Math.min(...known), 3);
      expect(high).toBeCloseTo(Math.max(...known), 3);
    }
  });

  it('carries the table of the figure: for every option how many, the median, the range and the share above zero', () => {
    const told = (value: number) =>
      Math.round(value * 100) === 0 ? '0.00' : withSign(Math.round(value * 100) / 100, 2);
    const summary = (lines: readonly Line[], outcome: string) => {
      const ds = lines.flatMap((line) =>
        valuesOf(line, outcome)[0] === '' ? [] : [Number(valuesOf(line, outcome)[0])],
      );
      const sorted = ds.sort((x, y) => x - y);
      const middle = (sorted[Math.ceil(sorted.length / 2) - 1]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
      const share = sorted.filter((d) => d > 0).length / sorted.length;
      return [
        String(sorted.length),
        told(middle),
        `${told(sorted[0]!)} to ${told(sorted.at(-1)!)}`,
        percentText(share),
      ];
    };
    const shown = shownTexts('robustness', 'en');
    for (const outcome of OUTCOMES) {
      const options = CHOICES.flatMap((choice) =>
        [...new Set(LINES.map((line) => line[choice]!))].map((option) => [
          `${choice}: ${option}`,
          outcome,
          ...summary(
            LINES.filter((line) => line[choice] === option),
            outcome,
          ),
        ]),
      );
      const mine = shown.filter(([, of]) => of === outcome);
      expect(mine[0]).toEqual(['all of them', outcome, ...summary(LINES, outcome)]);
      expect(mine[1]!.slice(0, 4)).toEqual([
        'the main way of counting',
        outcome,
        '1',
        told(Number(valuesOf(LINES[0]!, outcome)[0])),
      ]);
      expect(mine.slice(2, 2 + options.length)).toEqual(options);
    }
  });
});
