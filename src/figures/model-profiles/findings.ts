import { anyOf, list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, type Cell } from '../../model/cells.ts';
import type { Group } from '../../model/grouping.ts';
import { amountOfPhases } from '../shared/amount-of-phases.ts';
import { codeWord } from '../shared/code-words.ts';
import { differed, entryFor, type Item } from '../shared/coded.ts';
import { groupName } from '../shared/groups.ts';
import { midSentence } from '../shared/mid-sentence.ts';
import { distribution, membersOf, type Distribution } from './distribution.ts';
import type { ProfilePhase } from './rows.ts';
import type { ProfileState } from './state.ts';
import { words, type Counts } from './text.ts';

const isModel = (group: Group): group is Cell => (CELLS as readonly string[]).includes(group);
const groupsIn = (phase: ProfilePhase, by: ProfileState['by']) => phase.groups[by].map(({ group }) => group);

/** What the sentences of the figure count, over the phases that are drawn and these items. */
export function countsOf(
  phases: readonly ProfilePhase[],
  items: readonly Item[],
  by: ProfileState['by'],
  lang: Lang,
): Counts {
  const inGroup = (group: Group) => phases.filter((phase) => groupsIn(phase, by).includes(group));
  const inModels = phases.filter((phase) => groupsIn(phase, by).some(isModel));
  const drawn = [...inModels, ...inGroup('contested')];
  const entries = drawn.flatMap((phase) => items.map(({ key }) => entryFor(phase.entries, key)));
  const empty = CELLS.filter((cell) => inGroup(cell).length === 0);
  return {
    phases: phases.length - inGroup('outside').length,
    inModels: inModels.length,
    contested: inGroup('contested').length,
    unplaced: inGroup('no-position').length,
    outside: inGroup('outside').length,
    onCut: inModels.filter((phase) => groupsIn(phase, by).length > 1).length,
    empty: anyOf(
      empty.map((cell) => midSentence(groupName(cell, lang), lang)),
      lang,
    ),
    models: CELLS.length - empty.length,
    codes: entries.length,
    unknown: entries.filter(({ code }) => code === null).length,
    differed: entries.filter(differed).length,
  };
}

/** Of these items, those on which every model with a known phase shares some code, and those on which they share none. */
export function overlap(
  phases: readonly ProfilePhase[],
  items: readonly Item[],
  by: ProfileState['by'],
): { shared: Item[]; apart: Item[] } {
  const compared = items.flatMap((item) => {
    const codes = CELLS.map((cell) => distribution(membersOf(phases, cell, by), cell, item))
      .filter(({ known }) => known > 0)
      .map(({ levels }) => levels.filter(({ code, phases: n }) => code !== null && n > 0).map(({ code }) => code));
    const [first = [], ...others] = codes;
    return others.length === 0
      ? []
      : [{ item, meet: first.some((code) => others.every((other) => other.includes(code))) }];
  });
  const pick = (meet: boolean) => compared.filter((one) => one.meet === meet).map(({ item }) => item);
  return { shared: pick(true), apart: pick(false) };
}

/** The finding over several indicators: how many phases have a model at all, and where the models overlap. */
export function findingOfBars(
  phases: readonly ProfilePhase[],
  items: readonly Item[],
  { by, dimension }: ProfileState,
  lang: Lang,
): string {
  const w = words[lang];
  const about = dimension === 'all' ? 'service' : dimension;
  const { shared, apart } = overlap(
    phases,
    items.filter(({ group }) => group === about),
    by,
  );
  const names = (some: readonly Item[]) =>
    some.length === 0
      ? ''
      : list(
          some.map(({ label }) => midSentence(label[lang], lang)),
          lang,
        );
  const coverage = w.coverage(countsOf(phases, items, by, lang), by === 'certain');
  if (shared.length + apart.length === 0) return coverage;
  const dimensionName = strings(lang).dimensions[about].toLowerCase();
  const rest = w.overlap({ dimension: dimensionName, shared: names(shared), apart: names(apart) });
  return [coverage, rest].join(lang === 'zh' ? '' : ' ');
}

/** The finding on one indicator: the code that occurs most in each model. */
export function findingOfOne(distributions: readonly Distribution[], item: Item, lang: Lang): string {
  const w = words[lang];
  const told = (of: Distribution, name: string) => {
    const known = of.levels.filter(({ code }) => code !== null);
    const most = Math.max(...known.map(({ phases }) => phases));
    const codes = known.filter(({ phases }) => phases === most).map(({ code }) => codeWord(item, code ?? 0, lang));
    return w.mode({ words: codes, count: amountOfPhases(most), known: amountOfPhases(of.known) }, name);
  };
  const known = distributions.filter((of) => of.known > 0);
  const models = known.filter(({ group }) => isModel(group));
  const contested = known.find(({ group }) => group === 'contested');
  if (models.length === 0) return w.nothing;
  return w.modes(
    item.label[lang],
    models
      .map((of) => told(of, midSentence(groupName(of.group, lang), lang)))
      .join(strings(lang).punctuation.semicolon),
    contested ? told(contested, '') : '',
  );
}
