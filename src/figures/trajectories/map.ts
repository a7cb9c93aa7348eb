import type * as Plot from '@observablehq/plot';
import { NARROW, type Ctx } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements } from '../shared/elements.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { mapAxes } from '../shared/map-axes.ts';
import { frameFor, xOf, yOf, type Frame } from '../shared/map-frame.ts';
import { mapLayout, type Placed } from '../shared/map-layout.ts';
import { phaseMarks, type PhaseMark } from '../shared/phase-marks.ts';
import { names } from './names.ts';
import { lines, type Spots, type Tone } from './panel.ts';
import type { TrajectoryPhase, TrajectoryRow } from './rows.ts';
import { say } from './say.ts';

/** Every programme with several phases on one map; `all` keeps its places whatever is shown. */
export function map(
  all: readonly TrajectoryRow[],
  shown: readonly TrajectoryRow[],
  brought: string,
  ctx: Ctx,
): Plot.PlotOptions {
  const narrow = ctx.width < NARROW;
  const frame = frameFor(ctx.width, narrow);
  const placed = mapLayout(
    all.filter(({ phases }) => phases.length > 1).flatMap(({ phases }) => phases),
    frame,
  );
  const spotsOf = ({ caseId }: TrajectoryRow): Spots =>
    new Map(placed.flatMap(({ row, spot }) => (row.caseId === caseId ? [[row.phaseId, spot] as const] : [])));
  const toneOf = ({ caseId }: TrajectoryRow): Tone =>
    brought === '' ? 'plain' : caseId === brought ? 'forward' : 'back';
  const ordered = [...shown].sort((x, y) => Number(x.caseId === brought) - Number(y.caseId === brought));
  const marks = ordered.flatMap((row) =>
    row.phases.flatMap((phase) => {
      const at = placed.find((one) => one.row.caseId === row.caseId && one.row.phaseId === phase.phaseId);
      return at ? [markOf(row, at, frame, toneOf(row), ctx)] : [];
    }),
  );
  return canvas(frame.width, frame.height, [
    ...mapAxes(frame, narrow, placed, ctx.lang),
    elements(
      ordered.flatMap((row) => lines(row, spotsOf(row), frame.r, toneOf(row), narrow, ctx)),
      'trajectories',
    ),
    phaseMarks(marks),
    names(ordered, spotsOf, frame, brought, ctx.lang),
  ]);
}

function markOf(
  row: TrajectoryRow,
  { row: phase, home, spot, onRail }: Placed<TrajectoryPhase>,
  f: Frame,
  tone: Tone,
  ctx: Ctx,
): PhaseMark {
  const still = { x0: spot.x, x1: spot.x, y0: spot.y, y1: spot.y };
  const box = {
    x0: xOf(phase.initiation.low, f),
    x1: xOf(phase.initiation.high, f),
    y0: yOf(phase.integration.high, f),
    y1: yOf(phase.integration.low, f),
  };
  return {
    key: `${phase.caseId}/${phase.phaseId}`,
    glyph: glyphOf(phase),
    home: tone === 'forward' && !onRail ? home : spot,
    spot,
    // With many arrows about, how far a mark could move is shown of the programme alone that the reader looks at.
    box: tone === 'forward' && !onRail ? box : still,
    r: f.r,
    label: say.phase(row, phase, ctx.lang),
    href: `${ctx.href(`cases/${phase.caseId}`)}#${phase.phaseId}`,
    tone,
  };
}
