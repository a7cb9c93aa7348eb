import { both } from '../../i18n/both.ts';
import { strings } from '../../i18n/strings.ts';
import type { Control } from '../controls.ts';
import { choice, findCase } from '../shared/handles.ts';
import type { RelationMoveRow } from './rows.ts';
import { RELATIONS } from './stages.ts';
import type { RelationState } from './state.ts';
import { words } from './text.ts';

/** A relation whose moves are brought forward, and a programme to find. */
export const controls = (rows: readonly RelationMoveRow[]): readonly Control<keyof RelationState>[] => [
  choice(
    'relation',
    { en: 'Moves that begin or end in', zh: '起点或终点为' },
    RELATIONS.map((relation) => ({ value: relation, label: both((lang) => words[lang].relations[relation]) })),
    { value: 'all', label: both((lang) => strings(lang).controls.all) },
  ),
  findCase('case', rows),
];
