import { both } from '../../i18n/both.ts';
import { strings } from '../../i18n/strings.ts';
import type { Control } from '../controls.ts';
import { choice } from '../shared/handles.ts';
import type { ComparisonRow } from './rows.ts';
import { MOST, type ComparisonState } from './state.ts';

/** Which phases stand side by side, and in which order the rows. */
export const controls = (rows: readonly ComparisonRow[]): readonly Control<keyof ComparisonState>[] => [
  {
    kind: 'picks',
    key: 'phases',
    label: both((lang) => strings(lang).controls.addPhase(MOST)),
    most: MOST,
    options: rows.flatMap((row) =>
      row.kind === 'phase'
        ? [
            {
              value: `${row.caseId}~${row.phaseId}`,
              label: both((lang) => [row.name[lang], row.label[lang]].join(strings(lang).punctuation.colon)),
            },
          ]
        : [],
    ),
  },
  choice('order', { en: 'Rows', zh: '行的次序' }, [
    { value: 'codebook', label: { en: 'as in the codebook', zh: '按编码手册' } },
    { value: 'difference', label: { en: 'greatest difference first', zh: '差异最大者在前' } },
  ]),
];
