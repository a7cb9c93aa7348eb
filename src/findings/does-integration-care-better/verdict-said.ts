import type { Lang, Text } from '../../i18n/languages.ts';
import type { Judgement } from '../../model/judgements.ts';
import type { Outcome } from '../../model/outcomes.ts';
import type { Verdict } from '../../model/verdict.ts';
import { both } from '../../i18n/both.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import { OUTCOME, shareText, sideOf, type Judged, type Side } from './numbers.ts';
import { reserve } from './reserve.ts';

/** The verdict as what an outcome does to the claim. */
const DOES: Readonly<Record<Lang, Readonly<Record<Verdict, string>>>> = {
  en: {
    holds: 'bears the claim out',
    'leans that way': 'leans the claim’s way',
    'does not hold': 'does not bear the claim out',
    'leans the other way': 'leans the other way',
    reversed: 'says the reverse',
  },
  zh: {
    holds: '支持论断',
    'leans that way': '偏向论断',
    'does not hold': '不支持论断',
    'leans the other way': '偏向论断的反面',
    reversed: '与论断相反',
  },
};

/** How the verdict goes on from what the main difference shows. */
const WAYS: Readonly<Record<Lang, Readonly<Record<Verdict, string>>>> = {
  en: {
    holds: 'by the rule set beforehand the claim holds',
    'leans that way': 'most ways of counting lean the claim’s way',
    'does not hold': 'by the rule set beforehand the claim does not hold',
    'leans the other way': 'most ways of counting lean the other way',
    reversed: 'by the rule set beforehand the claim is reversed',
  },
  zh: {
    holds: '按事先定下的规则，论断成立',
    'leans that way': '多数算法偏向论断',
    'does not hold': '按事先定下的规则，论断不成立',
    'leans the other way': '多数算法偏向论断的反面',
    reversed: '按事先定下的规则，结果与论断相反',
  },
};

const AGREE: Readonly<Record<Side, readonly Verdict[]>> = {
  ahead: ['holds', 'leans that way'],
  behind: ['reversed', 'leans the other way'],
  neither: ['does not hold'],
};

const SHORT = {
  en: {
    adequacy: {
      ahead:
        'In this dataset, services that tie government and social organisation together are more adequate in form than others',
      behind:
        'In this dataset, services that tie government and social organisation together are less adequate in form than others',
      neither:
        'In this dataset, services that tie government and social organisation together are neither clearly more nor clearly less adequate in form than others',
    },
    capacity: {
      ahead: 'They have more professional capacity on record',
      behind: 'They have less professional capacity on record',
      neither: 'In professional capacity there is no clear difference either way',
    },
  },
  zh: {
    adequacy: {
      ahead: '在本数据集中，政社融合的服务在形式上比其他服务更充分',
      behind: '在本数据集中，政社融合的服务在形式上不如其他服务充分',
      neither: '在本数据集中，政社融合的服务在形式上是否更充分，看不出明确的差别',
    },
    capacity: {
      ahead: '资料所载的专业能力，则是融合的一方较高',
      behind: '资料所载的专业能力，则是融合的一方较低',
      neither: '专业能力也难分高下',
    },
  },
} as const;

const NOTHING: Readonly<Record<Outcome, Text>> = {
  adequacy: {
    en: 'In this dataset nothing can be compared as to adequacy.',
    zh: '在本数据集中，充分性无从比较。',
  },
  capacity: { en: 'Nothing can be compared as to professional capacity.', zh: '专业能力无从比较。' },
};

/** From this share of exchanged datasets on, a curve as one-sided is no rarity by the usual convention. */
const COMMON = 0.05;
const LEANS: readonly Verdict[] = ['leans that way', 'leans the other way'];

/** A leaning is easily quoted: where chance alone often brings one as strong, that is said in the same breath. */
function byChance({ curve: { joint }, verdict }: Judgement, lang: Lang): string {
  // Not the share of both at once, which is smaller than either and would make the leaning look rarer.
  const larger = Math.max(joint.median, joint.sign);
  if (!LEANS.includes(verdict) || larger < COMMON) return '';
  const share = shareText(larger, lang);
  return lang === 'en'
    ? ` (by chance alone, ${share} of datasets would lean as far)`
    : `（单凭偶然，也有${share}的情形会偏得这样远）`;
}

/** What the main difference shows and the verdict, in one sentence. */
function short(outcome: Outcome, judgement: Judgement, lang: Lang): string {
  const { claim, verdict } = judgement;
  if (claim.difference === null) return NOTHING[outcome][lang];
  const side = sideOf(claim.interval);
  const agree = AGREE[side].includes(verdict);
  const ways = WAYS[lang][verdict];
  const chance = byChance(judgement, lang);
  const told = `${SHORT[lang][outcome][side]}${reserve(claim, lang)}`;
  if (lang === 'en') return `${told}, ${agree ? 'and' : 'though'} ${ways}${chance}.`;
  return `${told}，${agree ? '' : '不过'}${ways}${chance}。`;
}

const PLAIN: Readonly<Record<Lang, Readonly<Record<Side, string>>>> = {
  en: { ahead: 'integrated phases ahead', behind: 'integrated phases behind', neither: 'no clear difference' },
  zh: { ahead: '融合的阶段领先', behind: '融合的阶段落后', neither: '看不出明确的差别' },
};

function heading({ adequacy, capacity }: Judged): Text {
  return both((lang) => {
    const plain = ({ claim }: Judgement) =>
      claim.difference === null
        ? { en: 'nothing to compare', zh: '无从比较' }[lang]
        : PLAIN[lang][sideOf(claim.interval)];
    return lang === 'en'
      ? `Adequacy: ${plain(adequacy)}. Capacity: ${plain(capacity)}`
      : `充分性：${plain(adequacy)}；专业能力：${plain(capacity)}`;
  });
}

const ways = ({ adequacy, capacity }: Judged): Text =>
  both((lang) =>
    lang === 'en'
      ? `Over all ways of counting, adequacy in this dataset ${DOES.en[adequacy.verdict]}, and capacity ${DOES.en[capacity.verdict]}`
      : `综合各种算法，本数据集在充分性上${DOES.zh[adequacy.verdict]}，在专业能力上${DOES.zh[capacity.verdict]}`,
  );

/** The verdict with the number of specifications on either side of zero. */
const verdict = (outcome: Outcome, { curve, verdict: found }: Judgement): Text =>
  both((lang) => {
    const { positive, negative, rows } = curve;
    const of = rows.length;
    if (of === 0)
      return lang === 'en'
        ? `On ${OUTCOME.en[outcome]} there is nothing to judge.`
        : `就${OUTCOME.zh[outcome]}而言，无从判断。`;
    return lang === 'en'
      ? `The verdict on ${OUTCOME.en[outcome]}: ${verdictWords.en.clause[found]}. Of ${of} ways of counting, ${positive} (${shareText(positive / of, lang)}) put integrated phases ahead and ${negative} the others.`
      : `就${OUTCOME.zh[outcome]}而言，判断是：${verdictWords.zh.clause[found]}。${of}种算法中，融合的阶段领先的有${positive}种（${shareText(positive / of, lang)}），未融合的领先的有${negative}种。`;
  });

/** The verdicts in the words of METHOD §6, and the headings and the short form that follow from them. */
export const verdictSaid = (judged: Judged): Record<string, Text> => ({
  short: both((lang) => {
    const sentences = (['adequacy', 'capacity'] as const).map((outcome) => short(outcome, judged[outcome], lang));
    return sentences.join(lang === 'en' ? ' ' : '');
  }),
  heading: heading(judged),
  ways: ways(judged),
  'verdict-adequacy': verdict('adequacy', judged.adequacy),
  'verdict-capacity': verdict('capacity', judged.capacity),
});
