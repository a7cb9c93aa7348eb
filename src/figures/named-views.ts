import type { Text } from '../i18n/languages.ts';
import { CELLS, type Cell } from '../model/cells.ts';
import { viewWords } from '../i18n/view-words.ts';
import { strings } from '../i18n/strings.ts';
import { both } from '../i18n/both.ts';
import { figure } from './index.ts';

/** A view of a figure that has a name, a short address and a picture of its own. */
export interface NamedView {
  /** Its address is `view/<id>`. Ids are for ever. */
  readonly id: string;
  readonly figure: string;
  /** The state as the address of the figure writes it. */
  readonly query: string;
  readonly title: Text;
}

const view = (id: string, figure: string, query: string, en: string, zh: string): NamedView => ({
  id,
  figure,
  query,
  title: { en, zh },
});

const MAP = 'quadrant-map';

const model = (cell: Cell): NamedView => ({
  id: cell,
  figure: MAP,
  query: `map.model=${cell}`,
  title: both((lang) => viewWords[lang].model(strings(lang).cells[cell])),
});

/** Every named view: the models, what is read otherwise, the verdicts, and what else is often pointed at. */
export const NAMED_VIEWS: readonly NamedView[] = [
  ...CELLS.map(model),
  view('settled', MAP, 'map.certainty=settled', 'Phases whose model is settled', '模式已经确定的阶段'),
  view(
    'contested',
    MAP,
    'map.certainty=contested',
    'Phases that the documents leave contested',
    '资料尚不足以判定的阶段',
  ),
  view(
    'mass-organisations',
    MAP,
    'map.mass=social',
    'If mass organisations count as social',
    '如果群团组织算作社会组织一方',
  ),
  view(
    'government-organised',
    MAP,
    'map.founded=government',
    'If organisations that government founded count as government',
    '如果官办社会组织算作政府一方',
  ),
  view('coder-a', MAP, 'map.coder=a', 'The map by coder A alone', '只用编码员甲的编码'),
  view('coder-b', MAP, 'map.coder=b', 'The map by coder B alone', '只用编码员乙的编码'),
  view(
    'unknown-as-known',
    MAP,
    'map.prior=as-known',
    'If unknown codes resemble the known ones',
    '如果未知编码与已知编码相仿',
  ),
  view(
    'silence-is-absence',
    MAP,
    'map.prior=silence-is-absence',
    'If silence in the sources means that a tie is absent',
    '如果资料未提即视为没有联系',
  ),
  view('two-known-ties', MAP, 'map.ties=2', 'Only phases with at least two known ties', '只看至少有两项已知联系的阶段'),
  view(
    'stricter-initiation',
    MAP,
    'map.cutx=0.5',
    'If a social organisation must clearly have begun',
    '如果社会组织发起的分界更严',
  ),
  view('stricter-integration', MAP, 'map.cuty=1.5', 'If integration asks for firmer ties', '如果融合的分界更严'),
  view('adequacy', 'claim-test', 'claim.outcome=adequacy', 'The verdict on adequacy', '关于充分性的结论'),
  view('capacity', 'claim-test', 'claim.outcome=capacity', 'The verdict on capacity', '关于专业能力的结论'),
  view(
    'adequacy-robustness',
    'robustness',
    'spec.outcome=adequacy',
    'The verdict on adequacy under every way of counting',
    '关于充分性的结论：换遍各种算法',
  ),
  view(
    'capacity-robustness',
    'robustness',
    'spec.outcome=capacity',
    'The verdict on capacity under every way of counting',
    '关于专业能力的结论：换遍各种算法',
  ),
  view(
    'not-integrated',
    'conditions',
    'qca.outcome=not-integrated',
    'When the two sides stay apart',
    '双方何时没有融合',
  ),
  view('moves-one-by-one', 'trajectories', 'move.form=multiples', 'The course of each programme', '每个项目的轨迹'),
  view('where-children', 'where-children-live', 'where.layer=children', 'Where the children live', '留守儿童在哪里'),
  view(
    'where-programmes',
    'where-children-live',
    'where.layer=programmes',
    'Where the programmes run',
    '项目在哪里开展',
  ),
  view('children-by-age', 'counting-children', 'count.measure=age', 'How old the children are', '留守儿童的年龄'),
  view(
    'for-government',
    'recommendations',
    'reco.to=government',
    'Recommendations to government, and what bears on them',
    '对政府的建议及相关证据',
  ),
  view(
    'for-organisations',
    'recommendations',
    'reco.to=social_organisation',
    'Recommendations to social organisations, and what bears on them',
    '对社会组织的建议及相关证据',
  ),
];

/** The named view of that id. Throws if there is none. */
export function namedView(id: string): NamedView {
  const found = NAMED_VIEWS.find((one) => one.id === id);
  if (!found) throw new Error(`there is no view "${id}". Views: ${NAMED_VIEWS.map((one) => one.id).join(', ')}`);
  return found;
}

/** The named views of a figure, in their order. */
export const viewsOf = (id: string): readonly NamedView[] => NAMED_VIEWS.filter((one) => one.figure === id);

/** The state of a named view. */
export const stateOf = ({ figure: id, query }: NamedView): object => figure(id).codec.fromQuery(query) as object;
