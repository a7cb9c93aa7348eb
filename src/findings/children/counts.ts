import type { Dataset, SeriesRow } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { rounded } from '../shared/rounded.ts';
import { smallNumber } from '../shared/small-number.ts';

/** The totals of one definition, by year. Totals of two definitions never stand in one line. */
export type Line = readonly SeriesRow[];

/** National totals of rural left-behind children: a line a definition, in the order of the definitions. */
export function totals(data: Dataset): Line[] {
  const rows = data.series.find(({ name }) => name === 'left-behind-children')?.rows ?? [];
  const national = rows.filter(({ geography, measure }) => geography === 'CN' && measure === 'total');
  return data.definitions
    .map(({ id }) => national.filter(({ definition }) => definition === id).sort((a, b) => a.year - b.year))
    .filter((line) => line.length > 0);
}

const newest = (lines: readonly Line[]): SeriesRow[] => lines.flatMap((line) => line.slice(-1));

function ways(lines: readonly Line[]): Text {
  const answers = new Set(newest(lines).map(({ value }) => value)).size;
  if (lines.length === 0) return { en: 'No count was found', zh: '未查得任何统计数' };
  if (lines.length === 1) return { en: 'One way of counting was found', zh: '只查得一种统计口径' };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(lines.length, lang))} ways of counting, ${smallNumber(answers, lang)} ${answers === 1 ? 'answer' : 'different answers'}`
      : `${lines.length}种统计口径，${answers}个${answers === 1 ? '' : '不同的'}答案`,
  );
}

/** The newest totals that lie within two years of each other: how far definitions differ where time doesn't. */
function sideBySide(data: Dataset, lines: readonly Line[]): Text {
  const last = newest(lines);
  const latest = Math.max(...last.map(({ year }) => year));
  const recent = last.filter(({ year }) => year >= latest - 1).sort((a, b) => b.value - a.value);
  if (recent.length < 2)
    return { en: 'No two definitions have totals of the same years.', zh: '没有两种口径在相近年份都有总数。' };
  return both((lang) => {
    const parts = recent.map(({ definition, value, year }, i) => {
      const label = data.definitions.find(({ id }) => id === definition)?.label[lang] ?? definition;
      return lang === 'en'
        ? `“${label}”${i === 0 ? ' gives' : ','} ${rounded(value, lang)} for ${year}`
        : `“${label}”${year}年为${rounded(value, lang)}`;
    });
    return lang === 'en'
      ? `How far definitions differ shows where they meet in time: ${parts.join('; ')}.`
      : `口径之间相差多远，看相近年份的数字最清楚：${parts.join('；')}。`;
  });
}

/** What totals do along a line of their own, from the first figure to the last. */
function lineByLine(lines: readonly Line[]): Text {
  const changes = lines.flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    return line.length > 1 && first && last ? [last.value - first.value] : [];
  });
  const [fell, rose] = [changes.filter((by) => by < 0).length, changes.filter((by) => by > 0).length];
  if (changes.length === 0)
    return { en: 'No definition has more than one total.', zh: '没有一种口径有一个以上的总数。' };
  return both((lang) =>
    lang === 'en'
      ? `Change can be read along one line at a time. ${capitalised(smallNumber(changes.length, lang))} ${changes.length === 1 ? 'definition has' : 'definitions have'} more than one national total: from the first to the last, ${numberAlone(fell, lang)} fell and ${numberAlone(rose, lang)} rose.`
      : `变化只能在同一口径内部看。有一个以上全国总数的口径共${changes.length}种，首尾相比，下降的有${fell}种，上升的有${rose}种。`,
  );
}

const FEDERATION = 'acwf-2013';
const COUNCIL = 'mca-2016';

/** Between which years the rule changed: the federation's last estimate and the first count by the Council's rule. */
function ruleChange(lines: readonly Line[]): Text {
  const of = (definition: string) => lines.find(([first]) => first?.definition === definition);
  const [before, after] = [of(FEDERATION)?.at(-1)?.year, of(COUNCIL)?.[0]?.year];
  if (before === undefined || after === undefined)
    return { en: 'Where the rule changes, the line breaks', zh: '口径一变，线就断开' };
  return {
    en: `Between ${before} and ${after} the rule changed, and the number with it`,
    zh: `${before}年到${after}年之间，变的首先是口径`,
  };
}

/** What can be said of the counts, and each national total in words under `<definition>-<year>`. */
export function countsSaid(data: Dataset): Record<string, Text> {
  const lines = totals(data);
  const figures = lines
    .flat()
    .map(({ definition, year, value }) => [`${definition}-${year}`, both((lang) => rounded(value, lang))] as const);
  return {
    ...Object.fromEntries(figures),
    ways: ways(lines),
    'side-by-side': sideBySide(data, lines),
    'line-by-line': lineByLine(lines),
    'rule-change': ruleChange(lines),
  };
}
