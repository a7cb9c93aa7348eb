import type { Lang, Text } from '../../i18n/languages.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { Judgement } from '../../model/judgements.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { both } from '../../i18n/both.ts';
import { clearOfZero } from './clear-of-zero.ts';
import { amount, doubled, OUTCOME, pText, sideOf, span, type Judged } from './numbers.ts';

const FOLLOWS: Readonly<Record<Lang, Record<ReturnType<typeof sideOf>, string>>> = {
  en: {
    ahead: 'The interval lies above zero.',
    behind: 'The interval lies below zero.',
    neither: 'The interval takes in zero.',
  },
  zh: {
    ahead: '区间全在零以上。',
    behind: '区间全在零以下。',
    neither: '区间跨过零。',
  },
};

const main = (outcome: Outcome, { claim }: Judgement): Text =>
  both((lang) => {
    const { difference, interval, p, cases, phases } = claim;
    if (difference === null || !interval || p === null)
      return lang === 'en'
        ? `On ${OUTCOME.en[outcome]} nothing can be compared: one group is empty.`
        : `就${OUTCOME.zh[outcome]}而言，有一组没有可比的阶段。`;
    const n = phases.integrated + phases.onCut + phases.other;
    const follows = FOLLOWS[lang][sideOf(interval)];
    return lang === 'en'
      ? `On ${OUTCOME.en[outcome]} the difference is ${amount(difference)} on a scale of 0 to 1 (95% interval ${span(interval, lang)}; p ${pText(p)}; ${cases} programmes, ${n} phases). ${follows}`
      : `就${OUTCOME.zh[outcome]}而言，在0至1的尺度上差值为${amount(difference)}（95%区间为${span(interval, lang)}，p值${pText(p)}，${cases}个项目、${n}个阶段）。${follows}`;
  });

/** What breadth adds to adequacy; where it is everywhere the same, the difference is contact's alone. */
function breadth({ claim: { components } }: Judgement): Text {
  const d = (name: string) => components.find(({ component }) => component === name)?.difference ?? null;
  const [wide, contact] = [d('breadth'), d('contact')];
  if (wide === null || contact === null) return { en: 'Breadth cannot be compared.', zh: '需求的广度无从比较。' };
  if (Math.abs(wide) < 1e-9)
    return both((lang) =>
      lang === 'en'
        ? `Both groups name equally many needs where all four are known, so all of this comes from contact, whose difference of ${amount(contact)} counts half.`
        : `凡四项需求都已知的阶段，两组顾及的需求一样多，因此差别全部来自陪伴：陪伴的差值为${amount(contact)}，折半计入。`,
    );
  return both((lang) =>
    lang === 'en'
      ? `Half of it is the difference in breadth, ${amount(wide)}, and half that in contact, ${amount(contact)}.`
      : `其中一半是需求广度的差值${amount(wide)}，一半是陪伴的差值${amount(contact)}。`,
  );
}

/** That a need is hardly ever coded as not served, so that breadth varies through silence. */
export function silence(codes: readonly (number | null)[]): Text {
  const [none, unknown] = [0, null].map((wanted) => codes.filter((code) => code === wanted).length);
  if (none === 0)
    return both((lang) =>
      lang === 'en'
        ? `No need is coded as not served, for sources seldom say what a service leaves undone; on ${unknown} of ${codes.length} codes they are silent. Breadth can therefore vary through silence alone.`
        : `没有一项需求编码为“未涉及”，因为资料很少说一项服务不做什么；${codes.length}项编码中有${unknown}项资料没有提到。因此，需求的广度只会因资料沉默而不同。`,
    );
  return both((lang) =>
    lang === 'en'
      ? `Of ${codes.length} codes of needs, ${none} ${none === 1 ? 'says' : 'say'} that a need is not served, and on ${unknown} the sources are silent.`
      : `${codes.length}项需求编码中，“未涉及”的有${none}项，资料没有提到的有${unknown}项。`,
  );
}

const inBrackets = ({ difference, interval }: Estimate, lang: Lang): string =>
  difference === null || !interval
    ? { en: 'not to be computed', zh: '无法计算' }[lang]
    : lang === 'en'
      ? `${amount(difference)} (${span(interval, lang)})`
      : `${amount(difference)}（${span(interval, lang)}）`;

/** The same difference within each initiating side. */
const sides = ({ adequacy, capacity }: Judged): Text =>
  both((lang) => {
    const told = ({ claim }: Judgement, side: 'government' | 'social') => inBrackets(claim.sides[side], lang);
    const clear = clearOfZero(
      [adequacy, capacity].flatMap(({ claim: { sides: of } }) => [of.government, of.social]),
      lang,
    );
    return lang === 'en'
      ? `Within the phases that government began, the difference is ${told(adequacy, 'government')} in adequacy and ${told(capacity, 'government')} in capacity; within those that a social organisation began, ${told(adequacy, 'social')} and ${told(capacity, 'social')}. ${clear}`.trim()
      : `只看政府发起的阶段，充分性的差值为${told(adequacy, 'government')}，专业能力为${told(capacity, 'government')}；只看社会组织发起的阶段，两者分别为${told(adequacy, 'social')}和${told(capacity, 'social')}。${clear}`;
  });

/** That two outcomes are tested, and what a correction for that would make of their p values. */
const twoTests = ({ adequacy, capacity }: Judged): Text => {
  const [a, c] = [adequacy.claim.p, capacity.claim.p];
  if (a === null || c === null)
    return {
      en: 'Without two p values there is nothing to correct for two tests.',
      zh: '没有两个p值，也就无须为两次检验校正。',
    };
  const [first, second] = [a, c].map(doubled);
  return {
    en: `Two outcomes are tested here, and the rules, as they were fixed, hold no correction for that; whoever doubles each p, as a correction for two tests would, has ${first} for adequacy and ${second} for capacity.`,
    zh: `这里检验了两个方面，事先定下的规则没有为此校正p值；若按两次检验校正，即各乘以2，充分性为${first}，专业能力为${second}。`,
  };
};

/** What the main specification finds. */
export const testSaid = (judged: Judged, needs: readonly (number | null)[]): Record<string, Text> => ({
  'main-adequacy': main('adequacy', judged.adequacy),
  'main-capacity': main('capacity', judged.capacity),
  'two-tests': twoTests(judged),
  breadth: breadth(judged.adequacy),
  silence: silence(needs),
  sides: sides(judged),
});
