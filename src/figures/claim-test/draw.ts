import { forTwoTests } from '../../model/for-two-tests.ts';
import { COMPONENTS, OUTCOMES, type Component } from '../../model/outcomes.ts';
import type { Ctx, Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements, type El } from '../shared/elements.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { componentBlock, type Block } from './component.ts';
import { linesOf } from './estimates.ts';
import { foundOf } from './found.ts';
import { forest, reachOf } from './forest.ts';
import { panelsFor, type Frame } from './frame.ts';
import { head } from './head.ts';
import { key } from './key.ts';
import { pText } from './numbers.ts';
import type { ClaimRow, OutcomeRow, PhaseRow, ScaleRow } from './rows.ts';
import type { ClaimState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words, type Counts } from './text.ts';

/** The components of an outcome, the one that differs from phase to phase first. */
const ORDER: readonly Component[] = ['contact', 'breadth', 'professional'];

/** The claim put to the test: every phase compared, the two means, and the differences with what they rest on. */
export function draw(rows: readonly ClaimRow[], state: ClaimState, ctx: Ctx): Drawing {
  const phases = rows.filter((row) => row.kind === 'phase');
  const scales = rows.filter((row) => row.kind === 'scale');
  const found = rows.filter((row) => row.kind === 'outcome');
  const outcomes = OUTCOMES.filter((name) => state.outcome === 'both' || state.outcome === name).flatMap((name) =>
    found.filter(({ outcome }) => outcome === name),
  );
  const reach = reachOf(found.flatMap((outcome) => linesOf(outcome, ctx.lang)));
  const brought = phases.some(({ caseId }) => caseId === state.case) ? state.case : '';
  const drawn = drawing({ phases, scales, outcomes, reach, brought }, ctx);
  const n = countsOf(phases, outcomes, found);
  const w = words[ctx.lang];
  const takeaway = w.takeaway(outcomes.map((outcome) => foundOf(outcome, ctx.lang)));
  return {
    plot: canvas(ctx.width, Math.ceil(drawn.bottom), [elements(drawn.elements, 'claim')]),
    title: title[ctx.lang],
    takeaway,
    caption: w.caption(n),
    alt: w.alt(
      n,
      outcomes.map(({ outcome }) => outcome),
      takeaway,
    ),
    get table() {
      return tableOf(outcomes, phases, ctx.lang);
    },
    get cites() {
      return [...new Set(phases.flatMap(({ group, sources }) => (group ? sources : [])))].sort();
    },
  };
}

/** Height that the key takes as a list, in px. */
const KEY = 130;

interface Shown {
  readonly phases: readonly PhaseRow[];
  readonly scales: readonly ScaleRow[];
  readonly outcomes: readonly OutcomeRow[];
  /** How far the common scale of the differences goes to either side. */
  readonly reach: number;
  readonly brought: string;
}

/**
 * Panels side by side begin their differences at one height, and the key stands where one of them leaves room; one under
 * another each follows the last, and the key comes after them.
 */
function drawing(shown: Shown, ctx: Ctx): Block {
  const { beside, frames } = panelsFor(ctx.width, shown.outcomes.length);
  const all: El[] = [];
  let bottom = 0;
  const uppers = shown.outcomes.map((outcome, i) => {
    const f = frames[i] as Frame;
    return { outcome, f, ...distributions(outcome, f, shown, ctx) };
  });
  const level = Math.max(0, ...uppers.map((one) => one.bottom));
  uppers.forEach((upper, i) => {
    const { outcome, f } = upper;
    const top = beside || i === 0 ? 0 : bottom + 28;
    const last = forest(linesOf(outcome, ctx.lang), shown.reach, f, ctx.lang);
    const from = beside ? level : upper.bottom;
    const differences = placed(row('differences', ...last.elements), 0, from);
    all.push(placed(row(outcome.outcome, ...upper.elements, differences), 0, top));
    bottom = Math.max(bottom, top + from + last.bottom);
  });
  const shortest = [...uppers].sort((one, other) => one.bottom - other.bottom)[0];
  if (beside && shortest && level - shortest.bottom >= KEY) {
    const within = key(shortest.bottom + 16, shortest.f, true, ctx.lang);
    return { elements: [...all, ...within.elements], bottom };
  }
  const [first] = frames;
  if (!first) return { elements: all, bottom };
  const below = key(bottom + 8, { ...first, width: ctx.width }, false, ctx.lang);
  return { elements: [...all, ...below.elements], bottom: below.bottom };
}

function distributions(outcome: OutcomeRow, f: Frame, shown: Shown, ctx: Ctx) {
  const begin = head(outcome, f, ctx.lang);
  const all: El[] = [...begin.elements];
  let y = begin.bottom + 16;
  for (const component of ORDER.filter((name) => outcome.weights[name] > 0)) {
    const steps = shown.scales.find((scale) => scale.component === component)?.steps ?? 1;
    const block = componentBlock(shown.phases, component, steps, f, shown.brought, ctx);
    all.push(placed(row(component, ...block.elements), 0, y));
    y += block.bottom + 10;
  }
  return { elements: all, bottom: y };
}

function countsOf(phases: readonly PhaseRow[], outcomes: readonly OutcomeRow[], found: readonly OutcomeRow[]): Counts {
  const compared = phases.filter(({ group }) => group !== null);
  const components = COMPONENTS.filter((name) => outcomes.some(({ weights }) => weights[name] > 0));
  const breadths = new Set(compared.flatMap(({ values }) => values.breadth ?? []));
  return {
    phases: phases.length,
    compared: compared.length,
    outside: phases.filter(({ outside }) => outside).length,
    noTie: phases.filter(({ group, outside }) => group === null && !outside).length,
    unknown: components.map((name) => [name, compared.filter(({ values }) => values[name] === null).length] as const),
    doubled: found.every(({ all }) => all.p !== null)
      ? found.map(({ outcome, all }) => [outcome, pText(forTwoTests(all.p ?? 1))] as const)
      : [],
    flat: components.includes('breadth') && breadths.size === 1,
  };
}
