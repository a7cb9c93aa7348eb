import { list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { PerComponent } from '../../model/outcomes.ts';
import { verdict } from '../../model/verdict.ts';
import type { Turns } from '../figure.ts';
import { changeOf, changesOf } from './changes.ts';
import { isAbove, isBelow } from './parts.ts';
import { boxOf, HIGH, LOW, weightsOf, type ArgueState } from './state.ts';
import { words } from './text.ts';
import { against, weightedSum, type Weighable } from './weigh.ts';

const kept = new WeakMap<Weighable, Map<string, readonly number[]>>();

/** What is found for some rows, sought once by a name for what it depends on. */
function once(of: Weighable, name: string, find: () => readonly number[]): readonly number[] {
  const known = kept.get(of) ?? new Map<string, readonly number[]>();
  kept.set(of, known);
  const found = known.get(name) ?? find();
  known.set(name, found);
  return found;
}

/** The side that the verdict takes at some weights: that of the claim, the other one, or neither. */
function verdictSide({ ways }: Weighable, weights: PerComponent) {
  let [positive, negative, all] = [0, 0, 0];
  for (const { components } of ways) {
    const d = weightedSum(components, weights);
    if (d === null) continue;
    all++;
    if (isAbove(d)) positive++;
    else if (isBelow(d)) negative++;
  }
  // Without an interval a verdict is no more than a leaning, and so a side.
  return verdict({ interval: null, positive, negative, of: all });
}

/**
 * Where on each slider an answer turns if that slider alone is moved: on those of the weights the side that the verdict
 * takes, on those of the box the sign of the sharpest counter-case. Halfway between the last value before and the first after.
 */
export function turnsOf(of: Weighable, state: ArgueState, lang: Lang): Record<keyof ArgueState, Turns> {
  const w = words[lang];
  const { breadth, contact, low, high } = state;
  const side = (change: Partial<ArgueState>) => verdictSide(of, weightsOf({ ...state, ...change }));
  const isAgainst = (change: Partial<ArgueState>) => {
    const sharpest = against(of, boxOf({ ...state, ...change }));
    return sharpest !== null && isBelow(sharpest.difference);
  };
  const said = (what: string, after: readonly number[]): Turns => {
    const values = list(
      after.map((value) => `${value}%`),
      lang,
    );
    return { at: after.map((value) => value + 0.5), said: after.length === 0 ? w.keeps(what) : w.turns(what, values) };
  };
  const weight = (name: string, sides: (x: number) => unknown) =>
    said(
      w.verdict,
      once(of, name, () => changesOf(sides, 0, 100)),
    );
  const bound = (name: string, isOut: (x: number) => boolean, ends: readonly [number, number]) =>
    said(
      w.counterSign,
      once(of, name, () => changeOf(isOut, ...ends)),
    );
  return {
    breadth: weight(`contact ${contact}`, (x) => side({ breadth: x })),
    contact: weight(`breadth ${breadth}`, (x) => side({ contact: x })),
    low: bound(`high ${high}`, (x) => isAgainst({ low: x }), LOW),
    high: bound(`low ${low}`, (x) => isAgainst({ high: x }), HIGH),
  };
}
