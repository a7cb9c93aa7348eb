import { describe, expect, it, vi } from 'vitest';
import { COMPARED, MEASURES, found, partOn, terciles, type Compared, type Outcome } from './lib/claim.ts';
import { shownTexts } from './lib/live.ts';
import { counted, plain, withSign } from './lib/words.ts';

// The figure draws twenty thousand times for each of its rows.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const amount = (value: number) => (Math.abs(value) < 0.005 ? plain(Math.abs(value), 2) : withSign(value, 2));

function rowOf(label: string, some: readonly Compared[], outcome: Outcome, part?: (one: Compared) => number) {
  const { difference, cases, phases } = found(some, outcome, part);
  return [`${outcome}. ${label}`, amount(difference), `${counted(cases, 'programme')}, ${counted(phases, 'phase')}`];
}

describe('the table of the test of the claim', () => {
  const shown = shownTexts('claim-test', 'en');
  const differences = shown.filter(([name]) => /^(Adequacy|Capacity)\. /.test(name!));

  it('has the differences that the published codes give: of all, of either side, and by documentation', () => {
    const derived = (['Adequacy', 'Capacity'] as const).flatMap((outcome) => [
      rowOf('All compared', COMPARED, outcome),
      rowOf('Government began', COMPARED, outcome, partOn(-1)),
      rowOf('Social organisation began', COMPARED, outcome, partOn(1)),
      ...terciles().map((some, i) => {
        const sources = some.map((one) => one.sources);
        const range = `${Math.min(...sources)} to ${Math.max(...sources)}`;
        return rowOf(`${['Fewest sources', 'In between', 'Most sources'][i]!} (${range})`, some, outcome);
      }),
    ]);
    const estimates = differences.filter(([name]) => !name!.includes('Bounds'));
    expect(estimates.map((row) => [row[0], row[6], row[9]])).toEqual(derived);
  });

  it('sets every difference within its interval and within the bounds', () => {
    const ends = (text: string) => text.replaceAll('−', '-').split(' to ').map(Number) as [number, number];
    for (const outcome of ['Adequacy', 'Capacity'] as const) {
      const mine = differences.filter(([name]) => name!.startsWith(outcome));
      const bounds = ends(mine.find(([name]) => name!.includes('Bounds'))![7]!);
      const { difference } = found(COMPARED, outcome);
      const interval = ends(mine[0]![7]!);
      expect(difference).toBeGreaterThanOrEqual(interval[0] - 0.005);
      expect(difference).toBeLessThanOrEqual(interval[1] + 0.005);
      expect(difference).toBeGreaterThan(bounds[0]);
      expect(difference).toBeLessThan(bounds[1]);
    }
  });

  it('has every phase in its group with what it is measured at', () => {
    const derived = COMPARED.map(({ phase, integrated, begun, values }) => [
      phase.name,
      integrated === null
        ? `not compared: ${phase.takesPart ? 'no tie known' : 'no social organisation'}`
        : { 0: 'not integrated', 0.5: 'on the line', 1: 'integrated' }[integrated]!,
      begun === null || begun === 0 ? 'neither alone, or not known' : begun < 0 ? 'government' : 'social organisation',
      ...MEASURES.map((measure) => (values[measure] === null ? '–' : plain(values[measure], 2))),
      ...['–', '–', '–', '–'],
    ]);
    expect(shown.slice(differences.length)).toEqual(derived);
  });
});
