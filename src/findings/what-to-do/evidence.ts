import type { Dataset, Recommendation } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { evidenceByCase } from '../../model/evidence-by-case.ts';
import {
  recommendationEvidence,
  type MoveEvidence,
  type PhaseEvidence,
  type RecommendationEvidence,
} from '../../model/recommendation-evidence.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

type Side = 'for' | 'against' | 'open';

/** A recommendation with the number of cases on each side. */
export interface Weighed {
  readonly id: string;
  readonly to: Recommendation['to'];
  readonly for: number;
  readonly against: number;
  readonly open: number;
}

const casesOn = (data: Dataset, found: readonly RecommendationEvidence[], side: Side): string[] =>
  evidenceByCase<MoveEvidence | PhaseEvidence>(
    found.flatMap((one) => one[side]),
    data.cases,
  ).map(({ caseId }) => caseId);

/** The number of cases for, against and open, recommendation by recommendation. */
export const weighed = (data: Dataset): Weighed[] =>
  recommendationEvidence(data).map((one) => ({
    id: one.recommendation.id,
    to: one.recommendation.to,
    for: casesOn(data, [one], 'for').length,
    against: casesOn(data, [one], 'against').length,
    open: casesOn(data, [one], 'open').length,
  }));

/** Cases that speak for, or against, at least one recommendation. */
export const speaking = (data: Dataset, side: Side): string[] => casesOn(data, recommendationEvidence(data), side);

const every = (of: number): string => (of === 2 ? 'both' : `all ${smallNumber(of, 'en')}`);
const ofThem = (n: number, of: number): string =>
  n === of ? every(of) : `${numberAlone(n, 'en')} of ${smallNumber(of, 'en')}`;
const having = (n: number, of: number, what: string): string =>
  n === 0 ? `没有一项有${what}` : n === of ? `每项都有${what}` : `${n}项有${what}`;

/** How many of some recommendations have a case for them, and how many one against. */
function support(of: readonly Weighed[]): Text {
  const all = of.length;
  const [pro, contra] = [of.filter((one) => one.for > 0).length, of.filter((one) => one.against > 0).length];
  if (all === 0) return { en: 'none is on record', zh: '没有收录' };
  if (all === 1)
    return {
      en: `the only one has ${pro === 1 ? 'a' : 'no'} case for it and ${contra === 1 ? 'one' : 'none'} against`,
      zh: `仅此一项，${pro === 1 ? '有' : '没有'}佐证，${contra === 1 ? '有' : '没有'}反例`,
    };
  const against = `${contra === all ? (all === 2 ? 'both' : 'all') : numberAlone(contra, 'en')} ${contra === 1 ? 'has' : 'have'} one against`;
  return {
    en: `${ofThem(pro, all)} ${pro === 1 ? 'has a case for it' : 'have a case for them'}, ${against}`,
    zh: `${having(pro, all, '佐证')}，${having(contra, all, '反例')}`,
  };
}

function headed(en: string, zh: string, of: readonly Weighed[]): Text {
  const said = support(of);
  return { en: `${en}: ${said.en}`, zh: `${zh}的${of.length}项建议：${said.zh}` };
}

/** On how few programmes the cases for rest. */
function few(data: Dataset): Text {
  const programmes = speaking(data, 'for').length;
  if (programmes === 0) return { en: 'No programme speaks for any of them', zh: '没有一个项目可为佐证' };
  return both((lang) =>
    lang === 'en'
      ? `All that speaks for them comes from ${smallNumber(programmes, lang)} ${programmes === 1 ? 'programme' : 'programmes'}`
      : `全部佐证出自${programmes}个项目`,
  );
}

/** How often what speaks against is a move, and how often a phase that does well without. */
function against(data: Dataset): Text {
  const found = recommendationEvidence(data).flatMap((one) => one.against);
  const programmes = speaking(data, 'against').length;
  if (programmes === 0) return { en: 'Nothing speaks against any of them.', zh: '没有发现反例。' };
  const count = (kind: 'move' | 'phase') =>
    evidenceByCase(
      found.filter((one) => one.kind === kind),
      data.cases,
    ).length;
  const [moves, phases] = [count('move'), count('phase')];
  const twice = moves + phases - programmes;
  return both((lang) =>
    lang === 'en'
      ? `What speaks against them comes from ${smallNumber(programmes, lang)} ${programmes === 1 ? 'programme' : 'programmes'}: in ${numberAlone(moves, lang)} a tie or a strength rose and the service didn’t, and in ${numberAlone(phases, lang)} contact and capacity were coded highest without${twice === 0 ? '' : `; ${numberAlone(twice, lang)} ${twice === 1 ? 'counts' : 'count'} as both`}.`
      : `反例出自${programmes}个项目：其中${moves}个是指标上升而服务没有随之改善，${phases}个是未达此项要求而陪伴与专业能力编码均为最高${twice === 0 ? '' : `，有${twice}个两者兼有`}。`,
  );
}

/** What more cases do: speak for the recommendations, or against them. */
function balance(of: readonly Weighed[]): Text {
  const all = of.length;
  const more = of.filter((one) => one.against > one.for).length;
  const fewer = of.filter((one) => one.against < one.for).length;
  if (all === 0) return { en: 'There is nothing to weigh.', zh: '没有可比较的。' };
  if (more === all && all > 1)
    return {
      en: `${capitalised(every(all))} have more cases against than for them.`,
      zh: `${all}项全都是反例多于佐证。`,
    };
  const least = `${numberAlone(more, 'en')} of the ${smallNumber(all, 'en')} ${more === 1 ? 'has' : 'have'}`;
  return {
    en: `${capitalised(least)} more cases against than for, ${numberAlone(fewer, 'en')} more for than against.`,
    zh: `${all}项中，反例多于佐证的${more}项，佐证多于反例的${fewer}项。`,
  };
}

/** The cases of one recommendation, counted. */
function counted(of: Weighed): Text {
  const verb = (n: number, one: string, many: string) => `${numberAlone(n, 'en')} ${n === 1 ? one : many}`;
  const pro =
    of.for === 0
      ? 'No programme was found that speaks for it'
      : `${capitalised(smallNumber(of.for, 'en'))} ${of.for === 1 ? 'programme speaks' : 'programmes speak'} for it`;
  const zh = (n: number, what: string) => (n === 0 ? `未见${what}` : `${what}${n}个项目`);
  return {
    en: `${pro}, ${verb(of.against, 'speaks', 'speak')} against it, ${verb(of.open, 'leaves', 'leave')} it open.`,
    zh: `${zh(of.for, '佐证')}，${zh(of.against, '反例')}，${of.open === 0 ? '没有未决的' : zh(of.open, '未决')}。`,
  };
}

/** What the dataset has for and against what the thesis recommends. */
export function evidenceSaid(data: Dataset): Record<string, Text> {
  const all = weighed(data);
  const to = (addressee: Recommendation['to']) => all.filter((one) => one.to === addressee);
  const whole = support(all);
  return {
    support: { en: `${capitalised(whole.en)}.`, zh: `${all.length}项建议中，${whole.zh}。` },
    few: few(data),
    against: against(data),
    balance: balance(all),
    government: headed('To government', '对政府', to('government')),
    organisations: headed('To social organisations', '对社会组织', to('social_organisation')),
    ...Object.fromEntries(all.map((one) => [`counted-${one.id}`, counted(one)])),
  };
}
