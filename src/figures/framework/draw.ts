import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { NARROW, type Ctx, type Drawing, type Table } from '../figure.ts';
import { INK } from '../shared/ink.ts';
import { canvas } from '../shared/canvas.ts';
import { el, elements, type El } from '../shared/elements.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { field } from './field.ts';
import { frameFor, type Frame } from './frame.ts';
import { ladder } from './ladder.ts';
import type { FrameworkRow } from './rows.ts';
import { STEPS, type FrameworkState } from './state.ts';
import { title, words } from './text.ts';

const of = <K extends FrameworkRow['kind']>(rows: readonly FrameworkRow[], kind: K) =>
  rows.filter((row): row is Extract<FrameworkRow, { kind: K }> => row.kind === kind);

/** The framework, built as far as the state's step; each step is a whole picture. */
export function draw(rows: readonly FrameworkRow[], { step }: FrameworkState, { lang, width }: Ctx): Drawing {
  const f = frameFor(width, width < NARROW, step === STEPS);
  const w = words[lang];
  const [work] = of(rows, 'work');
  return {
    plot: canvas(f.width, f.height, [
      elements(
        [
          ...heading(step, f, lang),
          ...field(of(rows, 'model'), step, f, lang),
          ...(step < STEPS ? panel(rows, step, f, lang) : ladder(of(rows, 'stage'), f, lang)),
          ...key(step, f, lang),
        ],
        'framework',
      ),
    ]),
    title: title[lang],
    takeaway: w.takeaways[step - 1] ?? '',
    caption: work ? w.caption(work.author, work.year, work.title) : '',
    alt: w.alts[step - 1] ?? '',
    get table() {
      return tableOf(rows, step, lang);
    },
    cites: [],
  };
}

function heading(step: number, f: Frame, lang: Lang): El[] {
  const { steps, stepOf } = words[lang];
  const text = steps[step - 1] ?? '';
  const size = f.narrow ? 16 : 19;
  return [
    write(f.field.x, 17, text, { size, bold: true, className: 'corner' }),
    write(f.width, 17, stepOf(step, STEPS), { size: 12, anchor: 'end', fill: INK.muted }),
  ];
}

/** What the abstract asks at this step, and what the marks mean from here on. */
function panel(rows: readonly FrameworkRow[], step: number, f: Frame, lang: Lang): El[] {
  const w = words[lang];
  const { voices } = strings(lang);
  const question = of(rows, 'question')[step - 1];
  const parts: readonly (readonly [voice: string, text: string, large: boolean])[] =
    step < 3 && question
      ? [
          [voices.thesis, question.text[lang], true],
          [voices.reading, step === 1 ? w.shapes : w.fills, false],
        ]
      : [[voices.reading, w.naming, false]];
  const { x, width } = f.panel;
  let y = f.panel.y + 10;
  return parts.flatMap(([voice, text, large]) => {
    const size = large ? (f.narrow ? 16 : 18) : f.font + 1;
    const body = wrap(text, size, large ? width * 0.92 : width);
    const from = y;
    y += body.length * size * 1.25 + (f.narrow ? 40 : 54);
    return [
      write(x, from, voice, { size: 12, fill: INK.muted, bold: true }),
      write(x, from + (f.narrow ? 22 : 26), body, { size, ...(large ? { className: 'corner' } : {}) }),
    ];
  });
}

/** Whose a line is. */
function key(step: number, f: Frame, lang: Lang): El[] {
  const w = words[lang];
  const y = f.height - 10;
  const items = [{ text: w.keyThesis, dash: 'none' }, ...(step > 2 ? [{ text: w.keyReading, dash: '5 4' }] : [])];
  let x = f.field.x;
  return items.flatMap(({ text, dash }) => {
    const at = x;
    x += 34 + textWidth(text, 12) + 24;
    return [
      el('line', {
        x1: at,
        y1: y,
        x2: at + 26,
        y2: y,
        stroke: INK.text,
        'stroke-width': 1.5,
        'stroke-dasharray': dash,
      }),
      write(at + 34, y, text, { size: 12, fill: INK.muted }),
    ];
  });
}

function tableOf(rows: readonly FrameworkRow[], step: number, lang: Lang): Table {
  const w = words[lang];
  const row = (kind: 'question' | 'model' | 'stage', text: string, place: string) => [
    { text: w.parts[kind] },
    { text },
    { text: place },
    { text: w.whose[kind] },
  ];
  return {
    caption: w.tableCaption,
    columns: (['part', 'words', 'place', 'whose'] as const).map((name) => ({ key: name, label: w.columns[name] })),
    rows: [
      ...of(rows, 'question')
        .slice(0, step)
        .map(({ text }) => row('question', text[lang], '–')),
      ...(step > 2 ? of(rows, 'model') : []).map(({ name, side, integrated }) =>
        row('model', name[lang], w.place(w.begins[side], integrated ? w.integrated : w.notIntegrated)),
      ),
      ...(step > 3 ? of(rows, 'stage') : []).map(({ id, label }) => row('stage', label[lang], w.rung[id])),
    ],
  };
}
