import type { Dataset } from '../../data/types.ts';
import { list, percent } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { extremes, type Ranked } from '../shared/extremes.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

const CORE = 2;

const rank = (data: Dataset, valueOf: (need: string) => number): Ranked<Text>[] =>
  Object.entries(data.codebook.needs.items).map(([id, item]) => ({ item, value: valueOf(id) }));

const named = (found: readonly Ranked<Text>[], lang: Lang): string =>
  list(
    found.map(({ item }) => lowered(item[lang])),
    lang,
  );

const value = (found: readonly Ranked<Text>[], lang: Lang): string => numberAlone(found[0]?.value ?? 0, lang);

const studies = (data: Dataset) =>
  extremes(rank(data, (need) => data.studies.filter((study) => study.need === need).length));

function studied(data: Dataset): Text {
  const found = studies(data);
  if (!found) return { en: 'Four needs, none studied more than the others', zh: '四类需求，研究多少相当' };
  return both((lang) =>
    lang === 'en'
      ? `Four needs; research asks most about ${named(found.most, lang)}`
      : `四类需求，研究最多的是${named(found.most, lang)}`,
  );
}

function studiedCounts(data: Dataset): Text {
  const found = studies(data);
  const all = data.studies.length;
  return both((lang) => {
    if (!found)
      return lang === 'en'
        ? 'The findings of research gathered here are spread evenly over the needs.'
        : '本项目收集的研究发现在各类需求之间分布均匀。';
    const each = (many: readonly unknown[]) => (many.length === 1 ? '' : lang === 'en' ? ' each' : '各');
    return lang === 'en'
      ? `Of the ${smallNumber(all, lang)} findings of research gathered here, ${value(found.most, lang)}${each(found.most)} ${found.most[0]?.value === 1 ? 'concerns' : 'concern'} ${named(found.most, lang)}, ${value(found.least, lang)}${each(found.least)} ${named(found.least, lang)}.`
      : `本项目收集的${all}项研究发现中，关于${named(found.most, lang)}的${each(found.most)}有${value(found.most, lang)}项，关于${named(found.least, lang)}的${each(found.least)}只有${value(found.least, lang)}项。`;
  });
}

function aims(data: Dataset): Text {
  const core = (need: string) => data.cases.filter(({ needs }) => needs.codes[need]?.code === CORE).length;
  const found = extremes(rank(data, core));
  const all = data.cases.length;
  if (!found)
    return { en: 'No need is an aim of more programmes than another.', zh: '以各类需求为核心目标的项目数相同。' };
  return both((lang) => {
    const each = (many: readonly unknown[]) => (many.length === 1 ? '' : lang === 'en' ? ' each' : '各');
    return lang === 'en'
      ? `Of ${smallNumber(all, lang)} programmes, ${value(found.most, lang)}${each(found.most)} name ${named(found.most, lang)} among their aims, more than any other need, and ${value(found.least, lang)}${each(found.least)} name ${named(found.least, lang)}.`
      : `${all}个项目中，以${named(found.most, lang)}为核心目标的最多，${each(found.most)}有${value(found.most, lang)}个；以${named(found.least, lang)}为核心目标的最少，${each(found.least)}有${value(found.least, lang)}个。`;
  });
}

/** How often the two coders gave a need different codes where both saw evidence. */
function aimsCoders(data: Dataset): Text {
  const seen = data.cases
    .flatMap(({ needs }) => Object.values(needs.codes))
    .filter(({ a, b }) => a !== null && b !== null);
  const differed = seen.filter(({ a, b }) => a !== b).length;
  if (differed === 0) return { en: 'The two coders read them alike.', zh: '两位编码员的判断一致。' };
  const share = percent(differed / seen.length);
  return {
    en: `Where both coders saw a need mentioned, they weighed it differently in ${share} of cases.`,
    zh: `两位编码员都读到某类需求时，仍有${share}的判断轻重不一。`,
  };
}

/** What research and programmes have to say on each of the four needs. */
export const needsSaid = (data: Dataset): Record<string, Text> => ({
  studied: studied(data),
  'studied-counts': studiedCounts(data),
  aims: aims(data),
  'aims-coders': aimsCoders(data),
});
