import type { Cell, Column, Table } from '../../figures/figure.ts';
import { optionName } from '../../figures/robustness/names.ts';
import { CHOICES, optionsOf } from '../../figures/robustness/options.ts';
import { PARTS, type CurveRow, type RobustnessRow } from '../../figures/robustness/rows.ts';
import { words } from '../../figures/robustness/text.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { SPECIFICATIONS, type Specification } from '../../model/specification.ts';

const HEADS: Readonly<Record<Lang, { readonly number: string; readonly values: readonly [string, string, string] }>> = {
  en: {
    number: 'Specification (1 = the main one)',
    values: ['D', 'lowest D with one case left out', 'highest D with one case left out'],
  },
  zh: { number: '算法（1为主算法）', values: ['D', '去掉一个项目时D的最低值', '去掉一个项目时D的最高值'] },
};

const DIGITS = Math.log10(PARTS);
const written = (parts: number): string => (parts / PARTS).toFixed(DIGITS);

/** D and the range over leaving one case out; a dash where a group is empty. */
function valuesOf({ differences, down, up }: CurveRow, i: number): string[] {
  const d = differences[i] ?? null;
  return d === null ? ['–', '–', '–'] : [d, d - (down[i] ?? 0), d + (up[i] ?? 0)].map(written);
}

/** Every way of counting, one a row: its choices, and of each outcome D with its range over leaving one case out. */
export function specificationTable(rows: readonly RobustnessRow[], lang: Lang): Table {
  const w = words[lang];
  const { colon } = strings(lang).punctuation;
  const curves = rows.filter((row): row is CurveRow => row.kind === 'curve');
  const columns: Column[] = [
    { key: 'number', label: HEADS[lang].number, numeric: true },
    ...CHOICES.map((part) => ({ key: part, label: w.choices[part] })),
    ...curves.flatMap(({ outcome }) =>
      HEADS[lang].values.map((head, i) => ({
        key: `${outcome}-${i}`,
        label: `${w.outcomes[outcome]}${colon}${head}`,
        numeric: true,
      })),
    ),
  ];
  const choices = (specification: Specification) =>
    CHOICES.map((part) => {
      const chosen = optionsOf(part).find(({ value }) => value === specification[part]);
      return chosen ? optionName(chosen, lang) : '–';
    });
  const body = SPECIFICATIONS.map((specification, i): Cell[] =>
    [String(i + 1), ...choices(specification), ...curves.flatMap((curve) => valuesOf(curve, i))].map((text) => ({
      text,
    })),
  );
  return { caption: '', columns, rows: body };
}
