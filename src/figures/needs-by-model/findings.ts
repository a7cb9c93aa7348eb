import { anyOf, decimal, list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CELLS } from '../../model/cells.ts';
import { entryFor } from '../shared/coded.ts';
import { groupName } from '../shared/groups.ts';
import { midSentence } from '../shared/mid-sentence.ts';
import { cellOf, levelOf } from './cells.ts';
import type { NeedRow, NeedsCase } from './rows.ts';
import type { NeedsState } from './state.ts';
import { words, type Alphas, type Counts } from './text.ts';

/** Below this, Krippendorff does not allow even tentative conclusions (Content Analysis, 2004, p. 241). */
const TENTATIVE = 0.667;

/** The needs that the sources most often pass over, and the gaps: models without a programme, needs without a core aim. */
export function finding(needs: readonly NeedRow[], cases: readonly NeedsCase[], state: NeedsState, lang: Lang): string {
  const w = words[lang];
  const { by, coder } = state;
  const name = (need: NeedRow) => midSentence(need.label[lang], lang);
  const unknown = needs.map((need) => cases.filter(({ needs: of }) => entryFor(of, need.id)[coder] === null).length);
  const most = Math.max(0, ...unknown);
  const silent = needs.filter((_, i) => unknown[i] === most).map(name);
  const models = CELLS.map((cell) => ({
    name: midSentence(groupName(cell, lang), lang),
    cases: cases.filter(({ groups }) => groups[by].includes(cell)).length,
    gaps: needs.filter((need) => cellOf(cases, cell, need, by, coder).counts.core === 0).map(name),
  }));
  const empty = models.filter((model) => model.cases === 0).map((model) => model.name);
  const gaps = models.filter((model) => model.cases > 0 && model.gaps.length > 0);
  return [
    ...(most > 0 ? [w.silent(list(silent, lang), most, cases.length)] : []),
    ...(empty.length === models.length ? [w.nothing] : empty.length > 0 ? [w.empty(anyOf(empty, lang))] : []),
    ...gaps.map((model) => w.gap(model.name, model.cases, anyOf(model.gaps, lang))),
    ...(gaps.length === 0 && empty.length < models.length ? [w.noGap] : []),
  ].join(lang === 'zh' ? '' : ' ');
}

/** What the caption counts. */
export function countsOf(needs: readonly NeedRow[], cases: readonly NeedsCase[], { by, coder }: NeedsState): Counts {
  const entries = cases.flatMap(({ needs: of }) => needs.map(({ id }) => entryFor(of, id)));
  return {
    cases: cases.length,
    repeated: cases.filter(({ groups }) => groups[by].length > 1).length,
    codes: entries.length,
    unknown: entries.filter((entry) => levelOf(entry[coder]) === 'unknown').length,
    differed: entries.filter(({ a, b }) => a !== b).length,
  };
}

/** The coders' agreement over these needs. */
export function alphasOf(needs: readonly NeedRow[]): Alphas {
  const range = (alphas: readonly (number | null)[]): [number, number] | null => {
    const known = alphas.filter((alpha) => alpha !== null);
    return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
  };
  const written = (of: [number, number] | null) => of && ([decimal(of[0]), decimal(of[1])] as const);
  const values = range(needs.map((need) => need.values));
  return {
    values: written(values),
    seen: written(range(needs.map((need) => need.seen))),
    poor: values !== null && values[1] < TENTATIVE,
  };
}
