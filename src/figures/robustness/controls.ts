import { both } from '../../i18n/both.ts';
import { strings } from '../../i18n/strings.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import type { Control } from '../controls.ts';
import { choice } from '../shared/handles.ts';
import { optionName } from './names.ts';
import { ALL_OPTIONS, CHOICES, optionsOf } from './options.ts';
import { pickedWords } from './picked-words.ts';
import type { RobustnessRow } from './rows.ts';
import type { RobustnessState } from './state.ts';
import { words } from './text.ts';

/** Whose curve is drawn, the option whose ways of counting are brought forward, and one way of counting choice by choice. */
export const controls = (_rows: readonly RobustnessRow[]): readonly Control<keyof RobustnessState>[] => [
  choice('outcome', { en: 'Outcome', zh: '比较的方面' }, [
    { value: 'both', label: { en: 'both', zh: '两者' } },
    ...OUTCOMES.map((outcome) => ({ value: outcome, label: both((lang) => words[lang].outcomes[outcome]) })),
  ]),
  choice(
    'option',
    { en: 'Option to bring forward', zh: '突出显示的选项' },
    ALL_OPTIONS.map((option) => ({
      value: option.key,
      label: both(
        (lang) => words[lang].choices[option.part] + strings(lang).punctuation.colon + optionName(option, lang),
      ),
    })),
    { value: 'none', label: both((lang) => strings(lang).controls.none) },
  ),
  ...CHOICES.map((part) => ({
    ...choice(
      part,
      both((lang) => words[lang].choices[part]),
      optionsOf(part).map((option) => ({
        value: String(option.value),
        label: both((lang) => optionName(option, lang)),
      })),
    ),
    group: both((lang) => pickedWords[lang].group),
  })),
];
