import { list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CONDITIONS } from '../../model/conditions.ts';
import type { CombinationRow, MemberRow } from './rows.ts';
import { words } from './text.ts';

/** A combination in words: what is present and what is absent. In Chinese these are clauses, which 、 cannot join. */
export function combinationWords({ conditions: has }: CombinationRow, lang: Lang): string {
  const parts = CONDITIONS.map((name) => (has[name] ? words[lang].present : words[lang].absent)[name]);
  return lang === 'zh' ? parts.join('，') : list(parts, lang);
}

/** What became of a phase: its outcome, or why it was left out. */
export function outcomeWords({ integrated, leftOut }: MemberRow, lang: Lang): string {
  const { outcomes, reasons } = words[lang];
  if (leftOut) return reasons[leftOut];
  return outcomes[integrated ? 'integrated' : 'not-integrated'];
}

/** The words of a mark. */
export function memberWords(row: MemberRow, lang: Lang): string {
  const { cells, certainty, common, punctuation } = strings(lang);
  const standing = [...(row.cell ? [cells[row.cell]] : []), certainty[row.certainty]].join(punctuation.listComma);
  const years = common.years(row.from, row.to);
  return words[lang].mark(row.name[lang], row.label[lang], years, standing, outcomeWords(row, lang));
}
