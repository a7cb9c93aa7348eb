import { both } from '../../i18n/both.ts';
import { signed } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { NATIONWIDE, type MapRow } from './rows.ts';
import type { MapState } from './state.ts';

/** The handles whose setting is told in the caption. */
export type Handle = Exclude<keyof MapState, 'case' | 'year'>;

export const handleWords: Readonly<Record<keyof MapState, Text>> = {
  case: { en: 'Find a programme', zh: '查找项目' },
  need: { en: 'Need named', zh: '所回应的需求' },
  setting: { en: 'Children are met in', zh: '服务场所' },
  province: { en: 'Province', zh: '省份' },
  kind: { en: 'Kind of initiator', zh: '发起者类别' },
  founder: { en: 'Who founded the initiator', zh: '发起者由谁成立' },
  evaluation: { en: 'Evidence of effect', zh: '成效证据' },
  status: { en: 'Status', zh: '状态' },
  decade: { en: 'Began in', zh: '开始年代' },
  certainty: { en: 'Certainty', zh: '确定程度' },
  model: { en: 'Model', zh: '模式' },
  year: { en: 'Year', zh: '年份' },
  coder: { en: 'Whose codes', zh: '采用谁的编码' },
  prior: { en: 'Unknown codes are taken as', zh: '未知编码视为' },
  mass: { en: 'Mass organisations count as', zh: '群团组织算作' },
  founded: { en: 'Government-founded organisations count as', zh: '官办社会组织算作' },
  ties: { en: 'Least number of known ties', zh: '已知联系的最少数目' },
  cutx: { en: 'Cut between the sides', zh: '发起的分界' },
  cuty: { en: 'Cut of integration', zh: '融合的分界' },
};

export const groupWords = {
  select: { en: 'Show only', zh: '只看' },
  read: { en: 'Read the codes otherwise', zh: '换一种读法' },
  time: { en: 'Time', zh: '时间' },
} as const satisfies Record<string, Text>;

export const allWords: Text = { en: 'all', zh: '全部' };
export const everyYear: Text = { en: 'every year', zh: '所有年份' };

const CODERS: Readonly<Record<string, Text>> = {
  code: { en: 'the settled ones', zh: '定值' },
  a: { en: 'coder A’s', zh: '编码员甲' },
  b: { en: 'coder B’s', zh: '编码员乙' },
};
const SIDES: Readonly<Record<string, Text>> = {
  government: { en: 'government', zh: '政府一方' },
  social: { en: 'social organisations', zh: '社会组织一方' },
};

const named = (
  list: 'settings' | 'kinds' | 'founders' | 'statuses' | 'priors' | 'cells' | 'certainty',
  value: string,
) => both((lang) => (strings(lang)[list] as Readonly<Record<string, string>>)[value] ?? value);

/** What one value of a handle is called. */
export function valueWords(handle: Handle, value: string, rows: readonly MapRow[]): Text {
  switch (handle) {
    case 'need':
    case 'evaluation':
      return rows.find(({ labels }) => labels[value])?.labels[value] ?? { en: value, zh: value };
    case 'setting':
      return named('settings', value);
    case 'province':
      return value === NATIONWIDE
        ? both((lang) => strings(lang).common.national)
        : both((lang) => (strings(lang).provinces as Readonly<Record<string, string>>)[value] ?? value);
    case 'kind':
      return named('kinds', value);
    case 'founder':
      return named('founders', value);
    case 'status':
      return named('statuses', value);
    case 'decade':
      return { en: `${value}s`, zh: `${value}年代` };
    case 'certainty':
      return named('certainty', value);
    case 'model':
      return named('cells', value);
    case 'prior':
      return named('priors', value);
    case 'coder':
      return CODERS[value] ?? { en: value, zh: value };
    case 'mass':
    case 'founded':
      return SIDES[value] ?? { en: value, zh: value };
    case 'cutx':
      return both(() => signed(Number(value), 2));
    default:
      return both(() => value);
  }
}
