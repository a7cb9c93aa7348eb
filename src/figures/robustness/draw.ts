import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements, type El } from '../shared/elements.ts';
import { curveOf, type DrawnCurve } from './curve.ts';
import { frameFor, type Column } from './frame.ts';
import { ALL_OPTIONS, CHOICES } from './options.ts';
import { pickedMark, picks, pickedSaid } from './picked.ts';
import { panel, type Drawn } from './panel.ts';
import { heading, key, plot } from './plot.ts';
import type { CurveRow, GroundRow, RobustnessRow } from './rows.ts';
import { saidOf } from './said.ts';
import { sentences } from './sentences.ts';
import { pickedOf, type RobustnessState } from './state.ts';
import { tableOf } from './table.ts';
import { title } from './text.ts';

/** The specification curve of each outcome over the panel of choices. */
export function draw(rows: readonly RobustnessRow[], state: RobustnessState, ctx: Ctx): Drawing {
  const { lang, width } = ctx;
  const curves = rows
    .filter((row): row is CurveRow => row.kind === 'curve')
    .filter(({ outcome }) => state.outcome === 'both' || outcome === state.outcome)
    .map(curveOf);
  const f = frameFor(width, width < NARROW, curves);
  const option = ALL_OPTIONS.find((one) => one.key === state.option) ?? null;
  const drawn = curves.flatMap((curve, i): Drawn[] => {
    const column = f.columns[i];
    return column ? [{ curve, said: saidOf(curve, lang), column }] : [];
  });
  const all = drawn.map(({ said }) => said);
  const top = f.narrow ? stacked(drawn) : abreast(drawn);
  const choices = panel(drawn, top.height, f, option, pickedOf(state), lang);
  return {
    plot: canvas(width, Math.ceil(top.height + choices.height), [
      elements([...top.elements, ...choices.elements], 'robustness'),
    ]),
    title: title[lang],
    takeaway: [sentences[lang].takeaway(all), pickedSaid(curves, state, lang)]
      .filter(Boolean)
      .join(lang === 'en' ? ' ' : ''),
    caption: sentences[lang].caption(all),
    alt: sentences[lang].alt(all, CHOICES.length),
    get table() {
      return tableOf(drawn, pickedOf(state), lang);
    },
    get cites() {
      return rows.filter((row): row is GroundRow => row.kind === 'ground').flatMap(({ sources }) => sources);
    },
  };

  /** What is picked of a curve, and the ways to pick another. */
  function pickable(curve: DrawnCurve, column: Column, y: number): El[] {
    return [...pickedMark(curve, column, y, f, state), picks(curve, column, y, f, state, ctx)];
  }

  /** Curves beside each other, over their strips. */
  function abreast(all: readonly Drawn[]) {
    const heads = all.map(({ curve, said, column }) => heading(curve, said, column, 0, f, lang));
    const y = Math.max(0, ...heads.map(({ height }) => height)) + 8;
    const marks = all.flatMap(({ curve, said, column }, i) => [
      ...plot(curve, said, column, y, f, option, i === 0, lang),
      ...pickable(curve, column, y),
    ]);
    return {
      elements: [...heads.flatMap((head) => head.elements), ...key(y, f, lang), ...marks],
      height: y + f.plotHeight + 38,
    };
  }

  /** On a phone, curves under each other. */
  function stacked(all: readonly Drawn[]) {
    const parts: El[] = [];
    let y = 0;
    for (const { curve, said, column } of all) {
      const head = heading(curve, said, column, y, f, lang);
      y += head.height + 4;
      parts.push(
        ...head.elements,
        ...plot(curve, said, column, y, f, option, true, lang),
        ...pickable(curve, column, y),
      );
      y += f.plotHeight + 42;
    }
    return { elements: parts, height: y + 4 };
  }
}
