import type { Lang } from '../../i18n/languages.ts';
import type { Outcome } from '../../model/outcomes.ts';

/** What is said of one way of counting that a reader picks. */
interface PickedWords {
  /** Heading of the handles that set it. */
  readonly group: string;
  readonly main: string;
  /** Its choices, as far as they are not the main ones. */
  readonly unlike: (choices: readonly string[]) => string;
  readonly choice: (choice: string, option: string) => string;
  readonly onCurve: (
    outcome: Outcome,
    d: string,
    range: readonly [string, string],
    place: number,
    of: number,
  ) => string;
  readonly dropped: (outcome: Outcome) => string;
  readonly said: (way: string, curves: readonly string[]) => string;
  readonly point: (d: string, place: number, of: number, way: string) => string;
  readonly step: (direction: 'lower' | 'higher', point: string) => string;
  readonly row: string;
}

export const pickedWords: Record<Lang, PickedWords> = {
  en: {
    group: 'One way of counting, choice by choice',
    main: 'the main way of counting',
    unlike: (choices) => `the main way but for ${choices.join('; ')}`,
    choice: (choice, option) => `${choice.charAt(0).toLowerCase()}${choice.slice(1)} (${option})`,
    onCurve: (outcome, d, [low, high], place, of) =>
      `on ${outcome} D\u00a0=\u00a0${d} (${low} to ${high} with any one programme left out), number ${place} of ${of} from below`,
    dropped: (outcome) => `on ${outcome} none, for it leaves a group empty`,
    said: (way, curves) => `Picked: ${way}. It gives ${curves.join('; ')}.`,
    point: (d, place, of, way) => `D ${d}, number ${place} of ${of} from below: ${way}. Pick this way of counting`,
    step: (direction, point) => `Next ${direction}: ${point}`,
    row: 'the way of counting that is picked',
  },
  zh: {
    group: '逐项选定一种算法',
    main: '主算法',
    unlike: (choices) => `与主算法不同之处为${choices.join('；')}`,
    choice: (choice, option) => `${choice}（${option}）`,
    onCurve: (outcome, d, [low, high], place, of) =>
      `${ZH[outcome]}的D为${d}（轮流去掉一个项目时在${low}与${high}之间），由低到高列第${place}，共${of}种`,
    dropped: (outcome) => `${ZH[outcome]}因一组为空而没有差值`,
    said: (way, curves) => `选定的算法：${way}。${curves.join('；')}。`,
    point: (d, place, of, way) => `D为${d}，由低到高列第${place}，共${of}种：${way}。选定这一算法`,
    step: (direction, point) => `${direction === 'lower' ? '往低一种' : '往高一种'}：${point}`,
    row: '选定的算法',
  },
};
const ZH: Record<Outcome, string> = { adequacy: '充分性', capacity: '专业能力' };
