import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/types.ts';
import { mapFindings } from '../../src/findings/map.ts';
import { exemplars } from '../../src/model/exemplars.ts';
import { positions } from '../../src/model/position.ts';
import { FROZEN } from '../figures/lib.ts';

const at = positions(FROZEN);
const only = (keep: (id: string) => boolean): Dataset => ({
  ...FROZEN,
  cases: FROZEN.cases.filter(({ id }) => keep(id)),
});
const NOTHING = only(() => false);

describe('what the chapter on the map says', () => {
  it('counts the phases that can be given to one model', () => {
    const placed = at.filter(({ cell }) => cell !== null).length;
    expect(mapFindings.says(FROZEN)['singled']?.zh).toContain(`${at.length}个阶段中`);
    expect(mapFindings.says(FROZEN)['singled']?.zh).toContain(`有${placed}个`);
  });

  it('says that no phase can be placed where none can', () => {
    expect(mapFindings.says(NOTHING)['rows']).toEqual({ en: 'No phase can be placed.', zh: '没有一个阶段可以归类。' });
    expect(mapFindings.says(NOTHING)['corners']?.en).toBe('No corner has a phase that can stand for it');
    expect(mapFindings.says(NOTHING)['outside']?.en).toBe('No phase lies outside the four models');
  });

  it('quotes of each corner’s example the summary that the data have, in both languages', () => {
    const says = mapFindings.says(FROZEN);
    for (const [cell, chosen] of Object.entries(exemplars(at))) {
      if (!chosen) continue;
      expect(says[`exemplar-${cell}`]?.en).toContain(chosen.phase.summary.en);
      expect(says[`exemplar-${cell}`]?.zh).toContain(chosen.phase.summary.zh);
    }
  });

  it('says aloud that a corner has no phase to stand for it', () => {
    const [gone] = Object.values(exemplars(at)).flatMap((one) => (one ? [one] : []));
    const cell = gone?.cell ?? '';
    const without = only((id) => at.every((one) => one.caseId !== id || one.cell !== cell));
    expect(mapFindings.says(without)[`exemplar-${cell}`]?.en).toMatch(
      /^No phase stands here that is settled or likely/,
    );
  });

  it('counts the phases that lie exactly on the line between the rows', () => {
    // On the cut of 1: the sum of the known ties equals their number.
    const onLine = at.filter(
      ({ certainty, integration }) =>
        certainty !== 'outside' && certainty !== 'no-position' && integration.sum === integration.known,
    );
    expect(mapFindings.facts(FROZEN)['on-line']?.value).toBe(onLine.length);
  });

  it('keeps its sentences apart by language', () => {
    for (const [key, { en, zh }] of Object.entries(mapFindings.says(FROZEN))) {
      expect(en.replace(/样例\S*/g, ''), key).not.toMatch(/[㐀-鿿]/);
      expect(zh, key).toMatch(/[㐀-鿿]/);
    }
  });
});
