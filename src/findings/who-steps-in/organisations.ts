import type { Dataset, SeriesRow } from '../../data/types.ts';
import { integer } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { rounded } from '../shared/rounded.ts';

/** The definition with the longest line of national totals; of equals the first. */
export function longestLine(data: Dataset): readonly SeriesRow[] {
  const rows = (data.series.find(({ name }) => name === 'social-organisations')?.rows ?? []).filter(
    ({ geography, measure, unit }) => geography === 'CN' && measure === 'total' && unit === 'organisations',
  );
  const lines = data.definitions.map(({ id }) =>
    rows.filter(({ definition }) => definition === id).sort((a, b) => a.year - b.year),
  );
  return lines.reduce((best, line) => (line.length > best.length ? line : best), []);
}

/** From where to where the longest line of registered organisations runs. */
export function organisationsSaid(data: Dataset): Record<string, Text> {
  const line = longestLine(data);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || first === last)
    return { organisations: { en: 'How many organisations there are is not on record', zh: '社会组织数量缺乏记录' } };
  const change = Math.sign(last.value - first.value);
  return {
    organisations: both((lang) => {
      const n = (row: SeriesRow) => (lang === 'en' ? integer(row.value, lang) : rounded(row.value, lang));
      if (lang === 'en')
        return change === 0
          ? `As many organisations in ${last.year} as in ${first.year}: ${n(first)}`
          : `${change > 0 ? 'More' : 'Fewer'} organisations: ${n(first)} in ${first.year}, ${n(last)} in ${last.year}`;
      return change === 0
        ? `社会组织数量持平：${first.year}年与${last.year}年都是${n(first)}个`
        : `社会组织${change > 0 ? '多了' : '少了'}：${first.year}年${n(first)}个，${last.year}年${n(last)}个`;
    }),
  };
}
