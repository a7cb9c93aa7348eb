import type { Dataset } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { extremes } from '../shared/extremes.ts';
import { lowered } from '../shared/lowered.ts';
import { smallNumber } from '../shared/small-number.ts';

/** An integration tie with the policies that bear on it and those among them that speak of social organisations. */
interface Tie {
  readonly id: string;
  readonly label: Text;
  readonly policies: number;
  readonly speaking: number;
}

/** The ties on which policies bear, in the codebook's order. */
export function tiesOf(data: Dataset): Tie[] {
  return Object.entries(data.codebook.dimensions.integration.indicators).map(([id, { label }]) => {
    const policies = data.policies.filter(({ bears_on: on }) => on.includes(id));
    const speaking = policies.filter((policy) => policy.social_organisations !== null).length;
    return { id, label, policies: policies.length, speaking };
  });
}

/** Policies that say something of social organisations, or of social forces at large. */
export const speakingOf = (data: Dataset): number =>
  data.policies.filter((policy) => policy.social_organisations !== null).length;

const names = (ties: readonly { readonly item: Tie }[], lang: Lang): string =>
  list(
    ties.map(({ item }) => lowered(item.label[lang])),
    lang,
  );

const counted = (ties: readonly { readonly item: Tie }[], lang: Lang): string =>
  list(
    ties.map(({ item: { label, speaking, policies } }) =>
      lang === 'en'
        ? `${lowered(label[lang])} (${speaking} of ${policies})`
        : `${label[lang]}（${policies}项中${speaking}项）`,
    ),
    lang,
  );

function speak(data: Dataset): Text {
  const [some, all] = [speakingOf(data), data.policies.length];
  if (all === 0) return { en: 'No national policy was found', zh: '未见全国性政策' };
  if (some === 0)
    return {
      en: 'No national policy found speaks of social organisations or other social forces',
      zh: '所见全国性政策都未谈到社会组织或社会力量',
    };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(some === all ? 'all' : smallNumber(some, lang))} of ${smallNumber(all, lang)} national policies ${some === 1 ? 'speaks' : 'speak'} of social organisations or other social forces`
      : `${all}项全国性政策中，${some === all ? '全部' : `${some}项`}谈到社会组织或社会力量`,
  );
}

function bearOn(data: Dataset): Text {
  const found = extremes(tiesOf(data).map((item) => ({ item, value: item.policies })));
  if (!found) return { en: 'The policies bear on every tie alike', zh: '各项联系受政策触及的次数相同' };
  return both((lang) =>
    lang === 'en'
      ? `The policies bear most often on ${names(found.most, lang)}, least often on ${names(found.least, lang)}`
      : `政策触及最多的是${names(found.most, lang)}，最少的是${names(found.least, lang)}`,
  );
}

/** The ties by which a policy has something to give: a contract or a grant. */
const GIVING: ReadonlySet<string> = new Set(['agreement', 'budget']);

/** The ties for which the policies that bear on them speak of social organisations most and least often. */
const inviting = (data: Dataset) =>
  extremes(
    tiesOf(data)
      .filter(({ policies }) => policies > 0)
      .map((item) => ({ item, value: item.speaking / item.policies })),
  );

/** For which ties the policies that bear on them most and least often speak of social organisations. */
function invitedTo(data: Dataset): Text {
  const found = inviting(data);
  if (!found)
    return {
      en: 'Whichever tie a policy bears on, it speaks of social organisations equally often.',
      zh: '无论政策触及哪一项联系，谈到社会组织的比例都一样。',
    };
  return both((lang) =>
    lang === 'en'
      ? `Social organisations are spoken of most regularly where a policy bears on ${counted(found.most, lang)}, and least where it bears on ${counted(found.least, lang)}.`
      : `政策触及${counted(found.most, lang)}时，最常谈到社会组织；触及${counted(found.least, lang)}时，谈得最少。`,
  );
}

/** Whether the invitation has a form: said only where contracts and money lead and nothing of the kind comes last. */
function form(data: Dataset): Text {
  const found = inviting(data);
  const gives = ({ item }: { readonly item: Tie }) => GIVING.has(item.id);
  return found && found.most.every(gives) && !found.least.some(gives)
    ? {
        en: 'Read this way, the invitation has a form. Where a policy has a contract or money to give, social organisations are in the text; a shared record or a say in what becomes policy is a different matter.',
        zh: '由此看来，政策的邀请自有其形式：手里有合同、有经费可给时，文本中就有社会组织；至于共享信息，或者对政策说得上话，那是另一回事。',
      }
    : {
        en: 'Read this way, the invitation has no one form: contracts and money don’t stand out from the other ties.',
        zh: '由此看来，政策的邀请没有固定的形式：合同与经费同其他联系相比，并不突出。',
      };
}

/** What can be said of the national policies. */
export const policiesSaid = (data: Dataset): Record<string, Text> => ({
  policies: speak(data),
  ties: bearOn(data),
  invited: invitedTo(data),
  form: form(data),
});
