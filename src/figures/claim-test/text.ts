import type { Lang, Text } from '../../i18n/languages.ts';
import type { Component, Outcome } from '../../model/outcomes.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Lane } from './group.ts';
import type { Means } from './means.ts';
import type { Begun } from './rows.ts';
import { en } from './text-en.ts';
import { zh } from './text-zh.ts';

export const title: Text = {
  en: 'Do integrated services care better?',
  zh: '融合的服务，关爱更好吗？',
};

export const howTo: Text = {
  en: 'Each mark is one phase of one programme. Its fill says how its known ties stand by their mean: solid above the middle (integrated), half-filled exactly on it, hollow below (not integrated). Its shape says who began: a square government, a circle a social organisation, a diamond neither alone, or not known. Further right means more of what is measured; what the sources do not say stands apart on the right. Beneath each picture are the means of the two groups, every programme weighing the same; the bar between them is the difference. Then come the differences themselves about zero: a dot, and a line for the 95% interval. Right of zero, integrated phases are ahead. The rows below show the same among phases that one side began, and among programmes with about as many sources. The pale band holds every value that the difference could take if the unknown codes were known.',
  zh: '每个标记代表一个项目的一个阶段。填充表示已知联系的均值：实心高于中点（已融合），半实心恰在中点，空心低于中点（未融合）。形状表示由谁发起：方形为政府，圆形为社会组织，菱形为双方共同或不详。越靠右，所量的程度越高；资料没有提到的，另列在右侧。每幅图下方是两组的均值，每个项目权重相同，中间的横条即两组之差。再往下，各个差值以零为界：圆点为差值，横线为95%区间，零的右侧表示融合的阶段领先。其下各行，分别在一方发起的阶段之内、在来源数相近的项目之内作同样的比较。浅色带表示：未知的编码若都已知，差值可能落在的全部范围。',
};

/** What the caption counts. */
export interface Counts {
  readonly phases: number;
  readonly compared: number;
  readonly outside: number;
  readonly noTie: number;
  /** Compared phases in which each component that is drawn is unknown. */
  readonly unknown: readonly (readonly [Component, number])[];
  /** The p of each outcome twice over, at most 1, as a correction for two tests would have it; none where one has no p. */
  readonly doubled: readonly (readonly [Outcome, string])[];
  /** Whether breadth is drawn and has one and the same value wherever it is known. */
  readonly flat: boolean;
}

/** What is found of an outcome, in figures already written. */
export interface Found {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** Null where a group is empty. */
  readonly difference: string | null;
  readonly interval: string | null;
  /** Whether the interval lies above zero, below it, or neither. */
  readonly side: Side;
}
export type Side = 'ahead' | 'behind' | 'neither';

export interface Words {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly definitions: Readonly<Record<Outcome, string>>;
  /** What the main difference shows. */
  readonly plain: Readonly<Record<Side, string>>;
  readonly verdict: (verdict: Verdict) => string;
  readonly curve: (positive: number, negative: number, of: number) => string;
  readonly components: Readonly<Record<Component, string>>;
  readonly step: (component: Component, i: number, steps: number) => string;
  readonly notKnown: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly lane: (lane: Lane, known: number) => string[];
  readonly means: string;
  readonly mean: Readonly<Record<keyof Means, string>>;
  readonly differences: string;
  readonly others: string;
  readonly ahead: string;
  readonly lines: Readonly<Record<'all' | 'government' | 'social' | 'bounds', string>>;
  readonly tercile: (i: number, of: number, sources: readonly [number, number]) => string;
  readonly span: (low: string, high: string) => string;
  readonly estimate: (difference: string, interval: string) => string;
  readonly p: (p: string) => string;
  readonly counted: (cases: number, phases: number) => string;
  readonly none: string;
  readonly allUnknown: string;
  readonly keyTitle: string;
  readonly keyMeans: string;
  readonly keyDifference: string;
  readonly begun: Readonly<Record<Begun, string>>;
  readonly value: (value: number | null) => string;
  readonly mark: (name: string, phase: string, years: string, value: string, lane: string, begun: string) => string;
  readonly takeaway: (found: readonly Found[]) => string;
  readonly caption: (n: Counts) => string;
  readonly alt: (n: Counts, outcomes: readonly Outcome[], lines: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<
    Record<'name' | 'group' | 'begun' | Component | 'difference' | 'interval' | 'p' | 'counts', string>
  >;
  readonly line: (outcome: string, label: string) => string;
  readonly notCompared: Readonly<Record<'outside' | 'noTie', string>>;
}

export const words: Record<Lang, Words> = { en, zh };
