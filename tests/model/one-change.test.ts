import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/model/choices.ts';
import { oneChange, type OneChange } from '../../src/model/one-change.ts';
import { placementOf, type PhaseCodes } from '../../src/model/placement.ts';
import type { CodedEntry } from '../../src/model/values.ts';

type Code = number | null;
const entry = (code: Code): CodedEntry =>
  code === null ? { kind: 'unknown', code, a: null, b: null } : { kind: 'known', code, a: code, b: code };

const codes = (initiation: readonly Code[], ties: readonly Code[]): PhaseCodes => ({
  takesPart: true,
  governmentOrganised: false,
  massOrganisation: false,
  initiation: { scale: [-2, -1, 0, 1, 2], entries: initiation.map(entry) },
  integration: { scale: [0, 1, 2], entries: ties.map(entry) },
});

const brief = ({ dimension, index, from, to, cell, certainty, effect }: OneChange) =>
  `${dimension} ${index}: ${from} → ${to} ${effect} ${certainty} ${cell}`;
const telling = (all: readonly OneChange[]) => all.filter(({ effect }) => effect !== 'none').map(brief);

describe('one change', () => {
  it('tries every other value of every indicator, in the order of the codebook', () => {
    const all = oneChange(codes([2, 2, 2, 2], [2, 2, 2, 1, 0, 0]));
    expect(all).toHaveLength(4 * 4 + 6 * 2);
    expect(all.slice(0, 5).map(({ dimension, index, to }) => [dimension, index, to])).toEqual([
      ['initiation', 0, -2],
      ['initiation', 0, -1],
      ['initiation', 0, 0],
      ['initiation', 0, 1],
      ['initiation', 1, -2],
    ]);
  });

  it('moves a phase over the cut: seven points of ties of twelve are integrated, five are not', () => {
    // A tie fallen from 2 to 0 leaves 5 of 12; from 1 to 0, or from 2 to 1, leaves 6, which is on the cut: contested.
    // A founder turned to −2 leaves 2 + 2 + 2 − 2 = 4 of initiation: still the social side.
    expect(telling(oneChange(codes([2, 2, 2, 2], [2, 2, 2, 1, 0, 0])))).toEqual([
      'integration 0: 2 → 0 moves settled social-providing',
      'integration 0: 2 → 1 loses contested null',
      'integration 1: 2 → 0 moves settled social-providing',
      'integration 1: 2 → 1 loses contested null',
      'integration 2: 2 → 0 moves settled social-providing',
      'integration 2: 2 → 1 loses contested null',
      'integration 3: 1 → 0 loses contested null',
    ]);
  });

  it('gains a phase on the cut a model, by any step to either side', () => {
    const all = oneChange(codes([-2, -2, -2, -2], [1, 1, 1, 1, 1, 1])).filter(({ effect }) => effect !== 'none');
    expect(new Set(all.map(({ effect }) => effect))).toEqual(new Set(['gains']));
    expect(all.filter(({ to }) => to === 2).map(({ cell }) => cell)).toEqual(Array(6).fill('administrative-led'));
    expect(all.filter(({ to }) => to === 0).map(({ cell }) => cell)).toEqual(Array(6).fill('administrative-providing'));
  });

  it('lets an unknown be learnt: of one unknown tie among five whose sum is five, 0 settles it below, 2 above', () => {
    // With 1 the sum is 6 of 12, on the cut. Before: 5, 6 or 7, so half of the completions lie on either side.
    expect(telling(oneChange(codes([2, 2, 2, 2], [1, 1, 1, 1, 1, null])).filter(({ index }) => index === 5))).toEqual([
      'integration 5: null → 0 gains settled social-providing',
      'integration 5: null → 2 gains settled social-driven',
    ]);
  });

  it('gives a phase of which nothing is known on one axis its first position', () => {
    const all = oneChange(codes([2, 2, 2, 2], [null, null, null, null, null, null]));
    const first = all.find(({ dimension, index, to }) => dimension === 'integration' && index === 0 && to === 2);
    expect(first).toMatchObject({ effect: 'grade', certainty: 'contested', cell: null });
  });

  it('replaces a value on which the coders differ as a whole', () => {
    const phase = codes([2, 2, 2, 2], [2, 2, 2, 1, 0, 0]);
    const differing: PhaseCodes = {
      ...phase,
      integration: {
        scale: [0, 1, 2],
        entries: phase.integration.entries.with(4, { kind: 'known', code: 0, a: 0, b: 2 }),
      },
    };
    const change = oneChange(differing).find(
      ({ dimension, index, to }) => dimension === 'integration' && index === 4 && to === 2,
    );
    // 2 + 2 + 2 + 1 + 2 + 0 = 9 with nothing left in doubt.
    expect(change).toMatchObject({ from: 0, certainty: 'settled', cell: 'social-driven' });
  });

  it('reads the codes of the coder that is chosen', () => {
    const phase = codes([2, 2, 2, 2], [2, 2, 2, 1, 0, 0]);
    const entries = phase.integration.entries.with(3, { kind: 'known', code: 1, a: 2, b: 1 });
    const change = oneChange(
      { ...phase, integration: { scale: [0, 1, 2], entries } },
      { ...DEFAULT_CHOICES, coder: 'a' },
    );
    const tie = change.filter(({ dimension, index }) => dimension === 'integration' && index === 3);
    expect(tie.map(({ from, to }) => [from, to])).toEqual([
      [2, 0],
      [2, 1],
    ]);
  });

  it('finds none where government works alone, since the rule decides its ties', () => {
    expect(oneChange({ ...codes([-2, -2, -2, -2], [0, 0, 0, 0, 0, 0]), takesPart: false })).toEqual([]);
  });

  it('says of every change what placing the changed codes says', () => {
    const phase = codes([1, null, -1, 2], [2, null, 1, 1, null, 0]);
    for (const { dimension, index, to, cell, certainty, likeliest } of oneChange(phase)) {
      const axis = phase[dimension];
      const changed = { ...phase, [dimension]: { ...axis, entries: axis.entries.with(index, entry(to)) } };
      expect(placementOf(changed)).toMatchObject({ cell, certainty, likeliest });
    }
  });
});
