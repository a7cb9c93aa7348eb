import type { Lang } from '../../i18n/languages.ts';
import { COMPONENTS } from '../../model/outcomes.ts';
import type { Cell, Table } from '../figure.ts';
import { optionName } from '../robustness/names.ts';
import { words as choiceWords } from '../robustness/text.ts';
import { dText, flipText } from './numbers.ts';
import { PRESET_WEIGHTS, PRESETS } from './presets.ts';
import { mixOf, optionsTaken, type Said } from './said.ts';
import { words } from './text.ts';
import { weigh, type Weighable, type Weighed } from './weigh.ts';

/** The weights that have a name, where signs change, and the sharpest counter-case choice by choice. */
export function tableOf(of: Weighable, s: Said, lang: Lang): Table {
  const w = words[lang];
  const line = (...texts: string[]): Cell[] => texts.map((text) => ({ text }));
  const weighed = (what: string, { weights, difference, interval, curve, positive, negative, verdict }: Weighed) =>
    line(
      what,
      w.mix(mixOf(weights)),
      dText(difference),
      interval ? w.range(dText(interval[0]), dText(interval[1])) : '–',
      String(positive),
      String(negative),
      curve.length > 0 ? w.verdicts[verdict] : w.untested,
    );
  const only = (what: string, text: string, d = '–') => line(what, text, d, '–', '–', '–', '–');
  const flip = (value: number | null) => (value === null ? w.never : flipText(value));
  return {
    caption: w.tableCaption,
    columns: (['what', 'weights', 'difference', 'interval', 'positive', 'negative', 'verdict'] as const).map((key) => ({
      key,
      label: w.columns[key],
      numeric: key !== 'what' && key !== 'weights' && key !== 'verdict',
    })),
    rows: [
      weighed(w.own, s.own),
      ...PRESETS.map((name) => weighed(w.presets[name], weigh(of, PRESET_WEIGHTS[name]))),
      ...(s.counter ? [weighed(w.counterAt, weigh(of, s.counter.weights))] : []),
      ...COMPONENTS.map((name) => only(w.flip(w.components[name]), flip(s.flips[name]))),
      ...(s.counter
        ? [
            only(w.counterItself, w.mix(mixOf(s.counter.weights)), dText(s.counter.difference)),
            ...optionsTaken(s.counter).map((option) =>
              only(w.counterOption(choiceWords[lang].choices[option.part]), optionName(option, lang)),
            ),
          ]
        : []),
    ],
  };
}
