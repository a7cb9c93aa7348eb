import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Cell, Table } from '../figure.ts';
import { levelName } from './bar-words.ts';
import { piecesInWords } from './pieces.ts';
import type { IndicatorRow, RecommendationRow } from './rows.ts';
import { indicatorsOf, type Selected } from './select.ts';
import { SIDES, type Side } from './sides.ts';
import { words } from './text.ts';

/** Every recommendation: first a row for each indicator with its shares, then one for each case, or that there is none. */
export function tableOf(selected: Selected, lang: Lang): Table {
  const w = words[lang];
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'recommendation', label: w.columns.recommendation },
      { key: 'to', label: w.columns.to },
      { key: 'kind', label: w.columns.kind },
      { key: 'what', label: w.columns.what },
      { key: 'shows', label: w.columns.shows },
    ],
    rows: selected.recommendations.flatMap((one) => [
      ...indicatorsOf(one, selected).map((indicator) => indicatorCells(one, indicator, lang)),
      ...SIDES.flatMap((side) => caseCells(one, side, lang)),
    ]),
  };
}

const start = ({ label, to }: RecommendationRow, kind: string, lang: Lang): Cell[] => [
  { text: label[lang] },
  { text: words[lang].addressee[to] },
  { text: kind },
];

function indicatorCells(of: RecommendationRow, indicator: IndicatorRow, lang: Lang): Cell[] {
  const w = words[lang];
  const shares = indicator.levels.map(({ code, share, phases }) =>
    w.part(levelName(indicator, code, lang), percent(share), phases.length),
  );
  return [
    ...start(of, w.indicator, lang),
    { text: indicator.label[lang] },
    { text: shares.join(lang === 'en' ? '; ' : '；') },
  ];
}

function caseCells(of: RecommendationRow, side: Side, lang: Lang): Cell[][] {
  const w = words[lang];
  const cases = of.evidence[side];
  if (cases.length === 0) return [[...start(of, w.sides[side], lang), { text: w.none }, { text: '–' }]];
  return cases.map(({ caseId, name, pieces }) => [
    ...start(of, w.sides[side], lang),
    { text: name[lang], page: `cases/${caseId}#${pieces[0]?.phaseId ?? ''}` },
    { text: piecesInWords(pieces, lang) },
  ]);
}
