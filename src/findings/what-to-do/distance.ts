import type { Dataset } from '../../data/types.ts';
import { list, percent } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { codeShares } from '../../model/code-shares.ts';
import { indicatorLabel, indicatorNamed } from '../../model/indicator-named.ts';
import { both } from '../../i18n/both.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

/** An indicator that some recommendation would raise, and how far the phases are. Shares are 0 to 1. */
export interface Asked {
  readonly id: string;
  readonly label: Text;
  /** The highest code of its scale. */
  readonly highest: number;
  /** Share of phases at that code. */
  readonly reached: number;
  /** Share of phases in which it is unknown. */
  readonly unknown: number;
}

const asked = ({ cases, codebook }: Pick<Dataset, 'cases' | 'codebook'>, id: string): Asked => {
  const shares = codeShares(cases, codebook, id);
  const top = shares.filter(({ code }) => code !== null).at(-1);
  return {
    id,
    label: indicatorLabel(codebook, id),
    highest: top?.code ?? 0,
    reached: top?.share ?? 0,
    unknown: shares.find(({ code }) => code === null)?.share ?? 0,
  };
};

/** All that the recommendations would raise, each once. */
export const allAsked = (data: Dataset): Asked[] =>
  [...new Set(data.recommendations.flatMap(({ moves }) => moves))].map((id) => asked(data, id));

const HALF = 0.5;
const quoted = (label: Text, lang: Lang) => (lang === 'zh' ? `“${label.zh}”` : lowered(label.en));
const named = (indicators: readonly Asked[], lang: Lang) =>
  list(
    indicators.map(({ label }) => quoted(label, lang)),
    lang,
  );

function far(indicators: readonly Asked[]): Text {
  const there = indicators.filter(({ reached }) => reached >= HALF).length;
  const n = indicators.length;
  if (n === 0) return { en: 'Nothing is recommended', zh: '没有收录任何建议' };
  return both((lang) => {
    if (lang === 'zh')
      return there === 0
        ? `建议要提升的${n}项，没有一项在半数阶段达到最高一档`
        : `建议要提升的${n}项，${there === n ? '全都' : `有${there}项`}在半数以上阶段达到最高一档`;
    const things = `Of ${smallNumber(n, lang)} ${n === 1 ? 'thing' : 'things'} that the recommendations would raise`;
    const best = there > 1 ? 'are at their best' : 'is at its best';
    return `${things}, ${numberAlone(there, lang)} ${best} in half of the phases`;
  });
}

function range(indicators: readonly Asked[]): Text {
  const sorted = [...indicators].sort((a, b) => a.reached - b.reached);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return { en: 'Nothing is recommended.', zh: '没有收录任何建议。' };
  if (low.reached === high.reached)
    return both((lang) =>
      lang === 'en'
        ? `Each of them is at its highest step in ${percent(low.reached)} of phases.`
        : `各项达到最高一档的阶段都占${percent(low.reached)}。`,
    );
  return both((lang) =>
    lang === 'en'
      ? `The furthest off is ${quoted(low.label, lang)}, at its highest step in ${percent(low.reached)} of phases; the nearest is ${quoted(high.label, lang)}, with ${percent(high.reached)}.`
      : `离得最远的是${quoted(low.label, lang)}，达到最高一档的阶段占${percent(low.reached)}；最近的是${quoted(high.label, lang)}，占${percent(high.reached)}。`,
  );
}

/** On what the sources are silent more often than not. */
function silence(indicators: readonly Asked[]): Text {
  const silent = indicators.filter(({ unknown }) => unknown > HALF);
  if (silent.length === 0)
    return {
      en: 'On each of them the sources speak in at least half of the phases.',
      zh: '每一项都至少在半数阶段有资料提及。',
    };
  const shares = (lang: Lang) =>
    list(
      silent.map(({ unknown }) => percent(unknown)),
      lang,
    );
  return both((lang) => {
    if (lang === 'en')
      return `On ${named(silent, lang)} the sources are silent more often than they speak: unknown in ${shares(lang)} of phases${silent.length > 1 ? ' respectively' : ''}.`;
    return silent.length > 1
      ? `${named(silent, lang)}资料未提的阶段都超过半数，分别占${shares(lang)}。`
      : `${named(silent, lang)}资料未提的阶段占${shares(lang)}，超过半数。`;
  });
}

/** What one recommendation would raise, and how far the phases are from it. */
function raises(data: Dataset, moves: readonly string[]): Text {
  const indicators = moves.map((id) => asked(data, id));
  return both((lang) => {
    const scale: Record<string, Readonly<Record<string, string>>> = strings(lang).scale;
    const parts = indicators.map(({ id, label, highest, reached, unknown }) => {
      const word = scale[indicatorNamed(id)[0]]?.[String(highest)] ?? String(highest);
      const silent = unknown === 0 ? KNOWN[lang] : `${UNKNOWN[lang]}${percent(unknown)}`;
      return lang === 'en'
        ? `${lowered(label.en)} (${lowered(word)} in ${percent(reached)} of phases, ${silent})`
        : `${quoted(label, lang)}（“${word}”的阶段占${percent(reached)}，${silent}）`;
    });
    return lang === 'en' ? `It would raise ${list(parts, lang)}.` : `要提升的是${list(parts, lang)}。`;
  });
}
const KNOWN: Text = { en: 'known in all', zh: '全部已知' };
const UNKNOWN: Text = { en: 'unknown in ', zh: '未知占' };

/** How far the phases are from what the thesis recommends. */
export function distanceSaid(data: Dataset): Record<string, Text> {
  const indicators = allAsked(data);
  return {
    far: far(indicators),
    range: range(indicators),
    silence: silence(indicators),
    ...Object.fromEntries(data.recommendations.map(({ id, moves }) => [`raises-${id}`, raises(data, moves)])),
  };
}
