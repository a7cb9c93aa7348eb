import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { MAIN, type Specification } from '../../model/specification.ts';
import type { Cell, Table } from '../figure.ts';
import type { DrawnCurve, Summary } from './curve.ts';
import { optionName } from './names.ts';
import { ALL_OPTIONS } from './options.ts';
import { wayInWords } from './picked.ts';
import { pickedWords } from './picked-words.ts';
import { shareText, type Drawn } from './panel.ts';
import { dText, type Said } from './said.ts';
import { words } from './text.ts';

/** Each option of each choice with what its specifications give; before them all and the main one, after them noise and joint test. */
export function tableOf(drawn: readonly Drawn[], picked: Specification, lang: Lang): Table {
  const w = words[lang];
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'what', label: w.columns.what },
      { key: 'outcome', label: w.columns.outcome },
      { key: 'n', label: w.columns.n, numeric: true },
      { key: 'median', label: w.columns.median, numeric: true },
      { key: 'range', label: w.columns.range, numeric: true },
      { key: 'share', label: w.columns.share, numeric: true },
    ],
    rows: drawn.flatMap(({ curve, said }) => rowsOf(curve, said, picked, lang)),
  };
}

function rowsOf(curve: DrawnCurve, { main, noise, joint }: Said, picked: Specification, lang: Lang): Cell[][] {
  const w = words[lang];
  const { colon } = strings(lang).punctuation;
  const outcome = w.outcomes[curve.outcome];
  const line = (...texts: string[]): Cell[] => texts.map((text) => ({ text }));
  const of = (what: string, s: Summary | undefined) => {
    const range = s?.range ? w.range(dText(s.range[0]), dText(s.range[1])) : '–';
    return line(what, outcome, String(s?.n ?? 0), dText(s?.median ?? null), range, s ? shareText(s) : '–');
  };
  return [
    of(w.all, curve.all),
    line(
      w.mainFull,
      outcome,
      main ? '1' : '0',
      main?.difference ?? '–',
      main?.interval ? w.range(...main.interval) : '–',
      '–',
    ),
    ...(picked === MAIN ? [] : [pickedRow()]),
    ...ALL_OPTIONS.map((option) =>
      of(`${w.choices[option.part]}${colon}${optionName(option, lang)}`, curve.options[option.key]),
    ),
    ...(noise
      ? [
          line(
            w.noiseFull(noise.copies, noise.rate),
            outcome,
            '–',
            noise.median,
            w.range(...noise.interval),
            noise.positive,
          ),
        ]
      : []),
    line(w.jointRow(joint.draws), outcome, '–', w.joint(joint.median, joint.sign, joint.both), '–', '–'),
  ];

  /** One way of counting has a range where programmes are left out one by one. */
  function pickedRow(): Cell[] {
    const point = curve.points.find(({ specification }) => specification === picked);
    const name = `${pickedWords[lang].row}${colon}${wayInWords(picked, lang)}`;
    return point
      ? line(name, outcome, '1', dText(point.difference), w.range(dText(point.low), dText(point.high)), '–')
      : line(name, outcome, '0', '–', '–', '–');
  }
}
