import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Component } from '../../model/outcomes.ts';
import type { Lane } from './group.ts';
import type { PhaseRow } from './rows.ts';
import { words } from './text.ts';

/** A mark in words: the phase, what it is measured at, its group and who began it. */
export function phaseInWords(row: PhaseRow, component: Component, lane: Lane, lang: Lang): string {
  const w = words[lang];
  return w.mark(
    row.name[lang],
    row.label[lang],
    strings(lang).common.years(row.from, row.to),
    `${w.components[component]}${strings(lang).punctuation.colon}${w.value(row.values[component])}`,
    w.lanes[lane],
    w.begun[row.begun],
  );
}
