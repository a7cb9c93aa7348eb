import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { codeCounts } from '../../src/model/code-counts.ts';
import { published } from '../published/lib/live.ts';

const data = dataset();
const codes = published('codes');

/** The same counts from the published table of codes: its dimension and its indicator name the item. */
function fromTable(id: string) {
  const [dimension, indicator = 'evaluation'] = id.split('.');
  const mine = codes.filter((line) => line['dimension'] === dimension && line['indicator'] === indicator);
  const known = mine.filter(({ kind }) => kind === 'known').map(({ code }) => code!);
  return {
    known: Object.fromEntries(
      Object.entries(Object.groupBy(known, (code) => code)).map(([code, all]) => [code, all!.length]),
    ),
    unknown: mine.filter(({ kind }) => kind === 'unknown').length,
    byRule: mine.filter(({ kind }) => kind === 'rule').length,
    of: mine.length,
  };
}

describe('the counts of codes', () => {
  it.each(['initiation.problem', 'integration.budget', 'service.contact', 'needs.safety', 'evaluation'])(
    'are for %s those of the published table',
    (id) => {
      const { known, ...rest } = codeCounts(data, id);
      expect({ known: Object.fromEntries(known), ...rest }).toEqual(fromTable(id));
    },
  );

  it('are for the relation those of the phases', () => {
    const { known, unknown, of } = codeCounts(data, 'relation');
    const phases = published('phases');
    expect(of).toBe(phases.length);
    expect(unknown).toBe(phases.filter(({ relation }) => relation === '').length);
    expect(known.get('cooperation')).toBe(phases.filter(({ relation }) => relation === 'cooperation').length);
  });

  it('add up: every phase or case is counted once', () => {
    for (const id of ['integration.policy', 'needs.growth', 'relation', 'evaluation']) {
      const { known, unknown, byRule, of } = codeCounts(data, id);
      expect([...known.values()].reduce((sum, n) => sum + n, 0) + unknown + byRule, id).toBe(of);
    }
  });

  it('are none of an item that the codebook does not have', () => {
    expect(() => codeCounts(data, 'integration.friendship')).toThrow('nothing is coded under "integration.friendship"');
    for (const id of ['needs.none', 'poem', '']) expect(() => codeCounts(data, id)).toThrow(`coded under "${id}"`);
  });

  it('are nought where there is no case', () => {
    expect(codeCounts({ cases: [] }, 'integration.budget')).toEqual({ known: new Map(), unknown: 0, byRule: 0, of: 0 });
  });
});
