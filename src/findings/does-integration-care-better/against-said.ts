import { list, percent } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { argue, corners, DEFAULT_BOX, type Argument } from '../../model/argue.ts';
import { isNegative, isPositive } from '../../model/draws.ts';
import { COMPONENTS, type Component } from '../../model/outcomes.ts';
import { MAIN } from '../../model/specification.ts';
import type { Row } from '../../model/specifications.ts';
import { both } from '../../i18n/both.ts';
import { smallNumber } from '../shared/small-number.ts';
import { PARTS } from './choices-said.ts';
import { amount, type Judged } from './numbers.ts';

const MEASURE: Readonly<Record<Lang, Readonly<Record<Component, string>>>> = {
  en: { breadth: 'breadth', contact: 'contact', professional: 'professional capacity' },
  zh: { breadth: '需求的广度', contact: '陪伴的连续性', professional: '专业能力' },
};

const isMain = ({ specification }: Pick<Argument, 'specification'>): boolean =>
  PARTS.every((part) => specification[part] === MAIN[part]);

/** Lowest and highest D of the main specification under the weights allowed; null if a measure is not defined. */
function rangeOf(rows: readonly Row[]): [low: number, high: number] | null {
  const main = rows.find(isMain)?.components;
  if (!main || COMPONENTS.some((name) => main[name] === null)) return null;
  const all = corners(DEFAULT_BOX).map((weights) =>
    COMPONENTS.reduce((sum, name) => sum + weights[name] * (main[name] ?? 0), 0),
  );
  return [Math.min(...all), Math.max(...all)];
}

function mainSaid(range: readonly [low: number, high: number] | null, lang: Lang): string {
  if (!range) return { en: 'The main way has no difference to weigh.', zh: '主算法没有差值可供加权。' }[lang];
  const [low, high] = range.map(amount);
  if (isPositive(range[0]))
    return {
      en: `By the main way of counting no such weights put integrated phases behind: the difference runs from ${low} to ${high}.`,
      zh: `按主算法，这样的权重没有一组能使已融合的阶段落后：差值在${low}与${high}之间。`,
    }[lang];
  if (isNegative(range[1]))
    return {
      en: `By the main way of counting, too, all such weights put integrated phases behind: the difference runs from ${low} to ${high}.`,
      zh: `按主算法，这样的权重也都使已融合的阶段落后：差值在${low}与${high}之间。`,
    }[lang];
  return {
    en: `By the main way of counting the weights decide which side, if either, is ahead: the difference runs from ${low} to ${high}.`,
    zh: `按主算法，哪一方领先、是否有一方领先，都取决于权重：差值在${low}与${high}之间。`,
  }[lang];
}

/** The sharpest case that can be made against the claim, with every weight within METHOD's box. */
export function againstSaid({ adequacy }: Judged): Readonly<Record<string, Text>> {
  const { rows } = adequacy.curve;
  const found = argue(rows);
  const [low, high] = DEFAULT_BOX.breadth.map(percent);
  const said = (lang: Lang): string => {
    if (!found)
      return {
        en: 'No such case can be made: no way of counting knows all three measures.',
        zh: '举不出这样的反例：没有一种算法三项指标都有差值。',
      }[lang];
    const mix = COMPONENTS.map((name) => `${MEASURE[lang][name]} ${percent(found.weights[name])}`);
    const others = PARTS.filter((part) => found.specification[part] !== MAIN[part]).length;
    const d = amount(found.difference);
    if (lang === 'en') {
      const way =
        others === 0
          ? 'by the main way of counting'
          : `by a way of counting that departs from the main one in ${smallNumber(others, lang)} ${others === 1 ? 'choice' : 'choices'}`;
      return `With every weight between ${low} and ${high}, the sharpest case against the claim is a difference of ${d}, at ${list(mix, lang)}, ${way}. ${mainSaid(rangeOf(rows), lang)}`;
    }
    const way = others === 0 ? '用的是主算法' : `所用的算法有${others}项选择与主算法不同`;
    return `每项权重都在${low}与${high}之间时，对论断最不利的差值是${d}，权重为${list(
      mix.map((one) => one.replace(' ', '')),
      lang,
    )}，${way}。${mainSaid(rangeOf(rows), lang)}`;
  };
  return { against: both(said) };
}
