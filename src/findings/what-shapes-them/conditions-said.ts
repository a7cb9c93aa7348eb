import { list, percent } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { CONDITIONS, type Condition, type TruthRow } from '../../model/conditions.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { parted, shareIntegrated, type Read } from './table.ts';

const HAS: Record<Lang, Record<Condition, string>> = {
  en: {
    N: 'a national or provincial organisation is among the initiators',
    P: 'professionals lead the service',
    T: 'the phase began in 2016 or later',
  },
  zh: { N: '发起者中有全国性或省级组织', P: '服务由专业人员主导', T: '阶段始于2016年或以后' },
};
const LACKS: Record<Lang, Record<Condition, string>> = {
  en: {
    N: 'no national or provincial organisation is among the initiators',
    P: 'professionals don’t lead the service',
    T: 'the phase began before 2016',
  },
  zh: { N: '发起者中没有全国性或省级组织', P: '服务并非由专业人员主导', T: '阶段始于2016年以前' },
};
const inWords = ({ conditions: has }: TruthRow, lang: Lang): string => {
  const told = CONDITIONS.map((name) => (has[name] ? HAS : LACKS)[lang][name]);
  return lang === 'en' ? list(told, lang) : told.join('，');
};

const always = ({ rows }: Read): TruthRow[] =>
  rows
    .filter(({ remainder, contradictory, integrated }) => !remainder && !contradictory && integrated.consistency === 1)
    .sort((x, y) => y.cases - x.cases);

function heading(read: Read): Text {
  const [alone, mixed] = [always(read).length, read.rows.filter(({ contradictory }) => contradictory).length];
  const phases = always(read).reduce((sum, { members }) => sum + members.length, 0);
  if (read.entered.length === 0)
    return { en: 'No phase can be entered in a table of conditions', zh: '没有一个阶段可以列入条件表' };
  const told = read.rows.filter(({ remainder }) => !remainder).length;
  if (told === 0)
    return { en: 'No combination of conditions has more than one programme', zh: '没有哪种条件组合有不止一个项目' };
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const integrated =
        alone === 0
          ? 'none has all its phases on record integrated'
          : `${n(alone)} ${alone === 1 ? 'has all its phases' : 'have all their phases'} on record, ${n(phases)}, integrated`;
      const first = `Of ${n(told)} ${told === 1 ? 'combination' : 'combinations'} of conditions with more than one programme, ${integrated}`;
      return mixed === 0 ? first : `${first}; ${n(mixed)} ${mixed === 1 ? 'goes' : 'go'} either way`;
    }
    const integrated = alone === 0 ? '没有一种所载阶段全属融合' : `有${alone}种所载的${phases}个阶段全属融合`;
    const first = `项目不止一个的${told}种条件组合中，${integrated}`;
    return mixed === 0 ? first : `${first}，两可的有${mixed}种`;
  });
}

/** The fullest row that is integrated throughout, and what its phases have in common besides. */
function row(read: Read): Text {
  const [first] = always(read);
  if (!first) return { en: 'So there is no row to explain.', zh: '因此没有哪一行需要解释。' };
  const phases = first.members;
  const at = (tie: string) => phases.filter(({ phase }) => phase.integration[tie]?.code === 2).length;
  const government = phases.filter(({ initiation }) => initiation.value !== null && initiation.value < 0).length;
  const names = [...new Set(phases.map((one) => one.case))];
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    const named = list(
      names.map(({ name }) => name[lang]),
      lang,
    );
    return lang === 'en'
      ? `Where ${inWords(first, lang)}, every phase is integrated. The programmes are ${smallNumber(first.cases, lang)}: ${named}. Of the row’s ${smallNumber(phases.length, lang)} phases ${n(at('agreement'))} rest on an established agreement and ${n(at('budget'))} on recurring public money; government’s side began ${n(government)} of them.`
      : `${inWords(first, lang)}，满足这三项的阶段全部已融合。这样的项目有${first.cases}个：${named}。该行的${phases.length}个阶段里，签有正式协议的${at('agreement')}个，有经常性财政资金的${at('budget')}个，由政府一方发起的${government}个。`;
  });
}

/** How easily a row as long as that could be of one kind by chance. */
function chance(read: Read): Text {
  const share = shareIntegrated(read.entered);
  const [first] = always(read);
  const rows = read.rows.filter(({ remainder }) => !remainder).length;
  if (share === null) return { en: 'Nothing was entered.', zh: '没有列入任何阶段。' };
  const base = percent(share);
  return both((lang) => {
    if (lang === 'en') {
      const so = `Of all that was entered, each programme weighing one, ${base} is integrated.`;
      return first
        ? `${so} Whoever draws ${smallNumber(first.cases, lang)} from such a pot without looking finds nothing but integrated ones in ${percent(share ** first.cases)} of draws.${rows > 1 ? ` That some row of the ${smallNumber(rows, lang)} with more than one programme comes out so is likelier still.` : ''}`
        : so;
    }
    const so = `每个项目权重为1，列入表中的总体有${base}已融合。`;
    return first
      ? `${so}从这样的总体中随手抽取${first.cases}个，有${percent(share ** first.cases)}的机会全是已融合的。${rows > 1 ? `项目不止一个的有${rows}行，其中总有某一行如此，机会还要更大。` : ''}`
      : so;
  });
}

/** The rows that decide nothing. */
function rest({ rows }: Read): Text {
  const mixed = rows.filter(({ contradictory }) => contradictory).length;
  const few = rows.filter(({ remainder }) => remainder).length;
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    return lang === 'en'
      ? `In ${n(mixed)} of the eight rows both outcomes occur under the same conditions. ${capitalised(n(few))} of the eight ${few === 1 ? 'has' : 'have'} one programme or none, from which nothing follows.`
      : `八行之中，条件相同而两种结果并存的有${mixed}行；只有一个项目或没有项目的有${few}行，从中得不出任何结论。`;
  });
}

const written = (share: number | null): string => (share === null ? '–' : percent(share));

/** Two conditions taken one at a time. */
function singly(read: Read): Text {
  const of = (name: Condition) => {
    const { having, lacking } = parted(read, name);
    return [written(shareIntegrated(having)), written(shareIntegrated(lacking))] as const;
  };
  const [[n1, n0], [p1, p0]] = [of('N'), of('P')];
  return {
    en: `Taken one at a time, ${n1} are integrated with a national or provincial initiator and ${n0} without; ${p1} with professionals in the lead and ${p0} without.`,
    zh: `逐项来看，发起者中有全国性或省级组织的，${n1}已融合，没有的为${n0}；由专业人员主导的，${p1}已融合，并非如此的为${p0}。`,
  };
}

/** What the truth table says, and how little it can. */
export const conditionsSaid = (read: Read): Record<string, Text> => ({
  conditions: heading(read),
  row: row(read),
  chance: chance(read),
  rest: rest(read),
  singly: singly(read),
});
