import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Counts, MeasureCounts } from './counts.ts';
import { FEW, FIRM, TENTATIVE } from './standing.ts';
import type { AgreementState, Measure } from './state.ts';

/** The sentences of the figure, chosen by what it counts. */
export interface Sentences {
  readonly takeaway: (n: Counts, show: AgreementState['show']) => string;
  readonly caption: (n: Counts, show: AgreementState['show']) => string;
  readonly alt: (n: Counts, show: AgreementState['show']) => string;
}

const sum = (n: Counts, show: AgreementState['show'], pick: (of: MeasureCounts) => number): number =>
  (['values', 'seen'] as const)
    .filter((measure) => show === 'both' || show === measure)
    .reduce((so, measure) => so + pick(n.measures[measure]), 0);

/** On which measure the coders agree more, by the medians as they are written; null where one has none. */
function more({ measures: { values, seen } }: Counts): Measure | 'equal' | null {
  if (values.median === null || seen.median === null) return null;
  const [value, sight] = [decimal(values.median), decimal(seen.median)];
  if (value === sight) return 'equal';
  return values.median > seen.median ? 'values' : 'seen';
}

const EN_MORE: Record<Measure | 'equal', string> = {
  values: 'The coders agree more on what a source says than on whether it says anything',
  seen: 'The coders agree more on whether a source says anything than on what it says',
  equal: 'The coders agree as much on what a source says as on whether it says anything',
};
const EN_ON: Record<Measure, string> = { values: 'the value', seen: 'whether evidence was seen' };
const enReach = ({ tentative, defined, median }: MeasureCounts): string =>
  `${tentative} of ${defined} ${defined === 1 ? 'item' : 'items'} (median ${decimal(median ?? 0)})`;

const ZH_MORE: Record<Measure | 'equal', string> = {
  values: '资料说了什么，两位编码员看法较一致；资料有没有说，分歧较大',
  seen: '资料有没有说，两位编码员看法较一致；资料说了什么，分歧较大',
  equal: '资料说了什么、有没有说，两位编码员的一致程度相当',
};
const ZH_ON: Record<Measure, string> = { values: '取值', seen: '有没有证据' };
const zhReach = ({ tentative, defined, median }: MeasureCounts): string =>
  `${defined}项中有${tentative}项（中位数${decimal(median ?? 0)}）`;

/** What has no interval, and why, over the measures that are shown. */
function gaps(n: Counts, show: AgreementState['show']) {
  const of = (pick: (of: MeasureCounts['standings']) => number) => sum(n, show, ({ standings }) => pick(standings));
  return {
    all: of((standings) => Object.values(standings).reduce((so, k) => so + k, 0)),
    none: of((standings) => standings['no-disagreement'] + standings['no-disagreement-few']),
    noneFew: of((standings) => standings['no-disagreement-few']),
    few: of((standings) => standings.few),
    unsteady: of((standings) => standings['no-interval']),
    undefined: of((standings) => standings['all-alike'] + standings.nothing),
  };
}

const enGaps = (n: Counts, show: AgreementState['show']): string => {
  const { all, none, noneFew, few, unsteady, undefined: not } = gaps(n, show);
  const parts = [
    ...(none > 0
      ? [
          `${none} ${none === 1 ? 'shows' : 'show'} no disagreement${noneFew === 0 ? '' : ` (${noneFew === none ? 'all' : noneFew} on fewer than ${FEW} units)`}`,
        ]
      : []),
    ...(few > 0
      ? [
          `${few} ${few === 1 ? 'rests' : 'rest'} on fewer than ${FEW} units and ${few === 1 ? 'has' : 'have'} no interval`,
        ]
      : []),
    ...(unsteady > 0
      ? [
          `${unsteady} ${unsteady === 1 ? 'hangs' : 'hang'} on a single programme and ${unsteady === 1 ? 'has' : 'have'} no interval`,
        ]
      : []),
    ...(not > 0 ? [`${not} cannot be computed, since all codes are alike or there are none`] : []),
  ];
  return parts.length === 0 ? 'Every alpha has its interval.' : `Of the ${all} alphas asked for, ${parts.join('; ')}.`;
};

const zhGaps = (n: Counts, show: AgreementState['show']): string => {
  const { all, none, noneFew, few, unsteady, undefined: not } = gaps(n, show);
  const parts = [
    ...(none > 0
      ? [
          `未见分歧的${none}个${noneFew === 0 ? '' : noneFew === none ? `（数量都不足${FEW}）` : `（其中${noneFew}个数量不足${FEW}）`}`,
        ]
      : []),
    ...(few > 0 ? [`数量不足${FEW}、不给区间的${few}个`] : []),
    ...(unsteady > 0 ? [`系于单个项目、没有区间的${unsteady}个`] : []),
    ...(not > 0 ? [`因编码全都相同或没有编码而无法计算的${not}个`] : []),
  ];
  return parts.length === 0 ? '每个α都有区间。' : `所求的${all}个α中，${parts.join('；')}。`;
};

/** How far the coders agree on one measure. */
const enOne = (n: Counts, measure: Measure): string => {
  const of = n.measures[measure];
  return of.median === null
    ? `On ${EN_ON[measure]}, alpha is defined for no item.`
    : `On ${EN_ON[measure]}, alpha reaches ${TENTATIVE} for ${enReach(of)}, and ${FIRM} for ${of.firm === 0 ? 'none' : of.firm}.`;
};
const zhOne = (n: Counts, measure: Measure): string => {
  const of = n.measures[measure];
  return of.median === null
    ? `就${ZH_ON[measure]}而言，没有一项可以计算α。`
    : `就${ZH_ON[measure]}而言，α达到${TENTATIVE}的，${zhReach(of)}；达到${FIRM}的${of.firm === 0 ? '一项也没有' : `有${of.firm}项`}。`;
};

export const sentences: Record<Lang, Sentences> = {
  en: {
    takeaway: (n, show) => {
      if (show !== 'both') return enOne(n, show);
      const { values, seen } = n.measures;
      const ahead = more(n);
      if (ahead !== null)
        return `${EN_MORE[ahead]}: on the value alpha reaches ${TENTATIVE} for ${enReach(values)}, on whether evidence was seen for ${enReach(seen)}.`;
      return values.median === null && seen.median === null
        ? 'How far the coders agree cannot be said: alpha is not defined for any item.'
        : `${enOne(n, 'values')} ${enOne(n, 'seen')}`;
    },
    caption: (n, show) =>
      [
        `${n.items} items, coded in ${n.phases} phases of ${n.cases} programmes; zeros that follow from a rule are left out. Phases were cut by the first coder and the second read paraphrased dossiers, so alpha speaks of coding, not of finding sources.`,
        enGaps(n, show),
        ...(n.audit && n.audit.codes > 0
          ? [
              `Apart from the coders, a further reader went back to the sources of ${n.audit.codes} random codes: they support ${n.audit.supported} fully, ${n.audit.partly} in part and ${n.audit.unsupported} not; by the codebook ${n.audit.fits} of the codes fit and ${n.audit.oneStep} ${n.audit.oneStep === 1 ? 'was' : 'were'} one step off.`,
            ]
          : []),
        `The marks at ${TENTATIVE} and ${FIRM} are a convention (Krippendorff 2004).`,
      ].join(' '),
    alt: (n, show) =>
      `Rows of ${n.items} coded items in groups, with a mark for alpha and a line for its interval, ${show === 'both' ? 'once on the value and once on whether evidence was seen' : `on ${EN_ON[show]}`}. ${sum(n, show, ({ tentative }) => tentative)} of ${sum(n, show, ({ defined }) => defined)} marks reach ${TENTATIVE}. The table below has every value.`,
  },
  zh: {
    takeaway: (n, show) => {
      if (show !== 'both') return zhOne(n, show);
      const { values, seen } = n.measures;
      const ahead = more(n);
      if (ahead !== null)
        return `${ZH_MORE[ahead]}：α达到${TENTATIVE}的，取值${zhReach(values)}，有没有证据${zhReach(seen)}。`;
      return values.median === null && seen.median === null
        ? '两位编码员的一致程度无从判断：没有一项可以计算α。'
        : `${zhOne(n, 'values')}${zhOne(n, 'seen')}`;
    },
    caption: (n, show) =>
      [
        `共${n.items}项，出自${n.cases}个项目的${n.phases}个阶段；依规则为零者不计。阶段由第一位编码员划分，第二位读的是经转述的材料，因此α反映的是编码，不是资料的查找。`,
        zhGaps(n, show),
        ...(n.audit && n.audit.codes > 0
          ? [
              `两位编码员之外，另有一位读者随机抽取${n.audit.codes}项编码，重新查对来源：完全支持的${n.audit.supported}项，部分支持的${n.audit.partly}项，不支持的${n.audit.unsupported}项；符合编码手册的${n.audit.fits}项，相差一级的${n.audit.oneStep}项。`,
            ]
          : []),
        `${TENTATIVE}与${FIRM}两条线是惯例（Krippendorff，2004）。`,
      ].join(''),
    alt: (n, show) =>
      `按类别分组列出${n.items}项编码，每项以标记表示α，以横线表示其区间，${show === 'both' ? '取值与有没有证据各一' : `所示为${ZH_ON[show]}`}。${sum(n, show, ({ defined }) => defined)}个标记中有${sum(n, show, ({ tentative }) => tentative)}个达到${TENTATIVE}。下表列出全部数值。`,
  },
};
