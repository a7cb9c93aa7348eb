import type { Dataset, SeriesRow } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { both } from '../../i18n/both.ts';
import { smallNumber } from '../shared/small-number.ts';

/** Places beyond which a list of provinces is no longer a sentence. */
const LIST = 5;

const provincial = (data: Dataset): SeriesRow[] =>
  (data.series.find(({ name }) => name === 'left-behind-children')?.rows ?? []).filter(
    ({ geography, measure }) => geography !== 'CN' && /^total(, lower bound)?$/.test(measure),
  );

/** Provinces with a total or a lower bound, under the definition that names most of them. */
export function provincesCounted(data: Dataset): number {
  const named = new Map<string, Set<string>>();
  for (const { geography, definition } of provincial(data))
    named.set(definition, (named.get(definition) ?? new Set()).add(geography));
  return Math.max(0, ...[...named.values()].map(({ size }) => size));
}

/** Provinces with their number of programmes, most first. A programme in several provinces counts in each. */
export function programmesByProvince(data: Dataset): (readonly [string, number])[] {
  const tally = new Map<string, number>();
  for (const { place } of data.cases)
    for (const province of place.provinces) tally.set(province, (tally.get(province) ?? 0) + 1);
  return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** Provinces with programmes for which no definition has a total or a lower bound. */
export function provincesUncounted(data: Dataset): number {
  const counted = new Set<string>(provincial(data).map(({ geography }) => geography));
  return programmesByProvince(data).filter(([province]) => !counted.has(province)).length;
}

function programmesWhere(data: Dataset): Text {
  const ranked = programmesByProvince(data);
  if (ranked.length === 0) return { en: 'No programme names a province.', zh: '没有一个项目写明所在省份。' };
  const third = ranked[2]?.[1] ?? 1;
  const leading = ranked.filter(([, n]) => n >= third);
  return both((lang) => {
    const names: Readonly<Record<string, string>> = strings(lang).provinces;
    const name = (id: string) => names[id] ?? id;
    const many = leading.length > LIST;
    return lang === 'en'
      ? `They run in ${smallNumber(ranked.length, lang)} ${ranked.length === 1 ? 'province' : 'provinces'}${
          many
            ? ', no few of which stand out'
            : `, most often in ${list(
                leading.map(([id, n]) => `${name(id)} (${n})`),
                lang,
              )}`
        }.`
      : `项目分布在${ranked.length}个省份，${
          many
            ? '没有哪几个省份特别突出'
            : `较多的是${list(
                leading.map(([id, n]) => `${name(id)}（${n}个）`),
                lang,
              )}`
        }。`;
  });
}

function uncounted(data: Dataset): Text {
  const [silent, all] = [provincesUncounted(data), programmesByProvince(data).length];
  if (silent === 0) return { en: 'For each of these provinces a figure was found.', zh: '这些省份都查得儿童数。' };
  return both((lang) =>
    lang === 'en'
      ? `For ${numberOf(silent, all)} of them no figure of children was found.`
      : `其中${silent === all ? '全部' : `${silent}个`}省份未查得儿童数。`,
  );
}
const numberOf = (some: number, all: number): string => (some === all ? 'all' : smallNumber(some, 'en'));

/** What can be said of where the children live and where the programmes run. */
export const placesSaid = (data: Dataset): Record<string, Text> => {
  const counted = provincesCounted(data);
  return {
    where: both((lang) =>
      lang === 'en'
        ? `Where they live: figures for ${smallNumber(counted, lang)} ${counted === 1 ? 'province' : 'provinces'} at most, silence on the rest`
        : `住在哪里：任一口径下，查得数字的省份至多${counted}个`,
    ),
    'programmes-where': programmesWhere(data),
    uncounted: uncounted(data),
  };
};
