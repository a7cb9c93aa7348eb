import type { Lang, Text } from '../../i18n/languages.ts';
import type { Group } from './rows.ts';
import { FEW, FIRM, TENTATIVE, type Standing } from './standing.ts';
import type { Measure } from './state.ts';

export const title: Text = {
  en: 'How far do the two coders agree?',
  zh: '两位编码员在多大程度上一致？',
};

export const howTo: Text = {
  en: `Two coders coded everything, the second without sight of the first’s codes but from a paraphrase of the same sources. For each item two questions are asked of their codes: where both saw evidence, did they give the same value (solid), and did they agree on whether there was evidence at all (hollow)? Krippendorff’s alpha is 1 where they never differ and 0 where they agree no more than chance would; it can fall below 0. The line through a mark is the 95% interval, from leaving out one programme at a time; n is the number of phases or programmes that were coded twice. The dashed lines at ${TENTATIVE} and ${FIRM} are a convention (Krippendorff, Content Analysis, 2004): from ${FIRM} on conclusions are held to be safe, from ${TENTATIVE} on tentative ones. What lies below is drawn in the accent colour. Where nearly all codes are alike, a few disagreements make alpha low.`,
  zh: `两位编码员各编一遍，第二位不看前者的编码，所读的是同一批资料的转述。对每一项都问两个问题：双方都见到证据时，取值是否相同（实心）；双方对有没有证据，看法是否一致（空心）。克里彭多夫α系数为1，表示从无分歧；为0，表示一致程度不过出于偶然；也可能低于0。穿过标记的横线为逐一去掉一个项目所得的95%区间；n为两人都编过的阶段数或项目数。${TENTATIVE}与${FIRM}两条虚线是惯例（克里彭多夫《内容分析》，2004年）：达到${FIRM}，结论可靠；达到${TENTATIVE}，可作试探性的结论。低于此者以强调色画出。如果编码几乎全都相同，少数分歧就会使α很低。`,
};

interface Words {
  readonly measures: Readonly<Record<Measure, string>>;
  readonly measuresShort: Readonly<Record<Measure, string>>;
  readonly groups: Readonly<Record<Extract<Group, 'needs' | 'whole'>, string>>;
  /** What is written beside a mark without an interval, or in its place. */
  readonly standings: Readonly<Record<Exclude<Standing, 'interval'>, string>>;
  readonly metrics: Readonly<Record<'ordinal' | 'nominal', string>>;
  readonly chance: string;
  readonly perfect: string;
  /** The lower of the two marks of the convention, over the scale. */
  readonly convention: (mark: number) => string;
  readonly range: (low: string, high: string) => string;
  readonly mark: (item: string, measure: string, alpha: string, said: string, n: number) => string;
  readonly interval: (low: string, high: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'item' | 'group' | 'metric', string>>;
  readonly column: (measure: string, what: 'alpha' | 'interval' | 'n') => string;
}

export const words: Record<Lang, Words> = {
  en: {
    measures: { values: 'On the value, where both saw evidence', seen: 'On whether there was evidence' },
    measuresShort: { values: 'On the value', seen: 'On evidence seen' },
    groups: { needs: 'Needs', whole: 'Phase or programme as a whole' },
    standings: {
      few: 'n too small',
      'no-interval': 'no interval',
      'no-disagreement': 'no disagreement observed',
      'no-disagreement-few': 'no disagreement, n small',
      'all-alike': 'always the same: no alpha',
      nothing: 'never coded twice',
    },
    metrics: { ordinal: 'ordinal', nominal: 'nominal' },
    chance: 'chance',
    perfect: 'perfect',
    convention: (mark) => `convention: ${mark}`,
    range: (low, high) => `${low} to ${high}`,
    mark: (item, measure, alpha, said, n) => `${item}. ${measure}: alpha ${alpha}${said}; n = ${n}`,
    interval: (low, high) => `, 95% interval ${low} to ${high}`,
    tableCaption: `Krippendorff’s alpha for each item, on the value where both coders saw evidence and on whether evidence was seen (nominal), with its 95% interval by jackknife over programmes and the number of units. No interval is given under ${FEW} units or where there was no disagreement.`,
    columns: { item: 'Item', group: 'Group', metric: 'Scale of the value' },
    column: (measure, what) => `${measure}: ${{ alpha: 'alpha', interval: '95% interval', n: 'n' }[what]}`,
  },
  zh: {
    measures: { values: '取值（双方都见到证据时）', seen: '有没有证据' },
    measuresShort: { values: '取值', seen: '有没有证据' },
    groups: { needs: '需求', whole: '阶段或项目整体' },
    standings: {
      few: '数量太少',
      'no-interval': '没有区间',
      'no-disagreement': '未见分歧',
      'no-disagreement-few': '未见分歧，数量少',
      'all-alike': '编码全都相同，无α',
      nothing: '没有两人都编的',
    },
    metrics: { ordinal: '定序', nominal: '定类' },
    chance: '偶然',
    perfect: '完全一致',
    convention: (mark) => `惯例：${mark}`,
    range: (low, high) => `${low}至${high}`,
    mark: (item, measure, alpha, said, n) => `${item}。${measure}：α为${alpha}${said}；n为${n}`,
    interval: (low, high) => `，95%区间${low}至${high}`,
    tableCaption: `各项的克里彭多夫α系数：双方都见到证据时的取值，以及有没有证据（定类），附对项目作刀切法所得的95%区间与数量。数量不足${FEW}或未见分歧的，不给区间。`,
    columns: { item: '编码项', group: '类别', metric: '取值的量表' },
    column: (measure, what) => `${measure}：${{ alpha: 'α', interval: '95%区间', n: 'n' }[what]}`,
  },
};
