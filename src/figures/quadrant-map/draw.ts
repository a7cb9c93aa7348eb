import { decimal, percent, signed } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import { TRAITS, type Cell } from '../../model/cells.ts';
import { NARROW, type Ctx, type Drawing, type Table } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { mapAxes } from '../shared/map-axes.ts';
import { frameFor, xOf, yOf, type Frame } from '../shared/map-frame.ts';
import { mapLayout, type Placed } from '../shared/map-layout.ts';
import { phaseMarks, type PhaseMark } from '../shared/phase-marks.ts';
import { nameMarks } from './names.ts';
import type { MapRow } from './rows.ts';
import type { MapState } from './state.ts';
import { title, words, type Counts } from './text.ts';

/** The four-quadrant map: initiation across, integration upwards, every phase of every case. */
export function draw(rows: readonly MapRow[], state: MapState, ctx: Ctx): Drawing {
  const narrow = ctx.width < NARROW;
  const frame = frameFor(ctx.width, narrow);
  const placed = mapLayout(rows, frame);
  const known = rows.some((row) => row.caseId === state.case);
  const marks = placed.map((one) => markOf(one, frame, known ? state.case : '', ctx));
  const n = countsOf(rows);
  const w = words[ctx.lang];
  return {
    plot: canvas(frame.width, frame.height, [
      ...mapAxes(frame, narrow, placed, ctx.lang),
      phaseMarks(marks),
      ...(narrow && !known ? [] : [nameMarks(placed, frame, known ? state.case : '', ctx.lang)]),
    ]),
    title: title[ctx.lang],
    takeaway: w.takeaway(n),
    caption: w.caption(n),
    alt: w.alt(n),
    table: tableOf(rows, ctx),
    cites: [...new Set(rows.flatMap((row) => row.sources))].sort(),
  };
}

function markOf({ row, home, spot, onRail }: Placed<MapRow>, frame: Frame, brought: string, ctx: Ctx): PhaseMark {
  const box = {
    x0: xOf(row.initiation.low, frame),
    x1: xOf(row.initiation.high, frame),
    y0: yOf(row.integration.high, frame),
    y1: yOf(row.integration.low, frame),
  };
  return {
    key: `${row.caseId}/${row.phaseId}`,
    glyph: glyphOf(row),
    home: onRail ? spot : home,
    spot,
    box: onRail ? { x0: spot.x, x1: spot.x, y0: spot.y, y1: spot.y } : box,
    r: frame.r,
    label: inWords(row, ctx),
    href: ctx.href(`cases/${row.caseId}`) + `#${row.phaseId}`,
    tone: brought === '' ? 'plain' : row.caseId === brought ? 'forward' : 'back',
  };
}

function inWords(row: MapRow, { lang }: Ctx): string {
  const t = strings(lang);
  return words[lang].mark(
    row.name[lang],
    row.label[lang],
    t.common.years(row.from, row.to),
    standing(row, lang),
    scoreText(row.initiation, 'initiation', lang),
    scoreText(row.integration, 'integration', lang),
  );
}

function standing(row: MapRow, lang: Ctx['lang']): string {
  const t = strings(lang);
  return row.cell
    ? `${t.cells[row.cell]}${t.punctuation.listComma}${t.certainty[row.certainty]}`
    : t.certainty[row.certainty];
}

function scoreText(score: MapRow['initiation'], dimension: 'initiation' | 'integration', lang: Ctx['lang']): string {
  const write = dimension === 'initiation' ? (value: number) => signed(value, 2) : (value: number) => decimal(value, 2);
  const value = score.value === null ? strings(lang).common.unknown : write(score.value);
  return words[lang].score(value, write(score.low), write(score.high), score.known, score.of);
}

/** What the sentences of the figure count. */
function countsOf(rows: readonly MapRow[]): Counts {
  const grade = (certainty: MapRow['certainty']) => rows.filter((row) => row.certainty === certainty).length;
  const integrated = (cell: Cell | null) => cell !== null && TRAITS[cell].integrated;
  const counted = rows.filter((row) => row.certainty !== 'outside');
  const sum = (pick: 'known' | 'of') =>
    counted.reduce((so, row) => so + row.initiation[pick] + row.integration[pick], 0);
  return {
    cases: new Set(rows.map((row) => row.caseId)).size,
    phases: rows.length,
    settled: grade('settled'),
    likely: grade('likely'),
    contested: grade('contested'),
    outside: grade('outside'),
    unplaced: grade('no-position'),
    integrated: rows.filter((row) => integrated(row.cell)).length,
    separate: rows.filter((row) => row.cell !== null && !integrated(row.cell)).length,
    unknownShare: percent(1 - sum('known') / Math.max(1, sum('of'))),
  };
}

function tableOf(rows: readonly MapRow[], { lang }: Ctx): Table {
  const t = strings(lang);
  const { columns, tableCaption } = words[lang];
  return {
    caption: tableCaption,
    columns: [
      { key: 'name', label: columns.name },
      { key: 'years', label: columns.years },
      { key: 'initiation', label: columns.initiation, numeric: true },
      { key: 'integration', label: columns.integration, numeric: true },
      { key: 'model', label: columns.model },
      { key: 'share', label: columns.share, numeric: true },
      { key: 'certainty', label: columns.certainty },
    ],
    rows: rows.map((row) => [
      { text: `${row.name[lang]}${t.punctuation.colon}${row.label[lang]}`, page: `cases/${row.caseId}#${row.phaseId}` },
      { text: t.common.years(row.from, row.to) },
      { text: scoreText(row.initiation, 'initiation', lang) },
      { text: scoreText(row.integration, 'integration', lang) },
      { text: row.likeliest ? t.cells[row.likeliest] : '–' },
      { text: row.share === null ? '–' : percent(row.share) },
      { text: t.certainty[row.certainty] },
    ]),
  };
}
