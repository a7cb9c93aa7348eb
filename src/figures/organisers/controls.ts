import { both } from '../../i18n/both.ts';
import { strings } from '../../i18n/strings.ts';
import type { Control } from '../controls.ts';
import { choice, findCase } from '../shared/handles.ts';
import { phases } from './counts.ts';
import { PANELS } from './panels.ts';
import type { OrganisersRow } from './rows.ts';
import type { OrganisersState } from './state.ts';
import { words } from './text.ts';

/** One group with the names of its programmes, the side of government-organised organisations, a programme to find. */
export const controls = (rows: readonly OrganisersRow[]): readonly Control<keyof OrganisersState>[] => [
  choice(
    'group',
    { en: 'One group, with the names of programmes', zh: '查看一组及项目名称' },
    PANELS.map((value) => ({ value, label: both((lang) => words[lang].groups[value]) })),
    { value: 'all', label: both((lang) => strings(lang).controls.all) },
  ),
  choice('side', { en: 'Government-organised organisations count', zh: '官办社会组织计入' }, [
    { value: 'social', label: { en: 'on the social side', zh: '社会一方' } },
    { value: 'government', label: { en: 'open between the two sides', zh: '两方皆有可能' } },
  ]),
  findCase('case', phases(rows)),
];
