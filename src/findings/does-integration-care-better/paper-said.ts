import { list } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import type { Judgement } from '../../model/judgements.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { both } from '../../i18n/both.ts';
import { clearOfZero } from './clear-of-zero.ts';
import { amount, OUTCOME, span, type Judged } from './numbers.ts';

type Known = { difference: number; sources: readonly [number, number] };

const known = ({ claim }: Judgement): Known[] =>
  claim.terciles.flatMap(({ difference, sources }) => (difference === null ? [] : [{ difference, sources }]));

/** Whether the difference keeps its sign however well documented the programmes are. */
export function signsOf(judged: Judgement): 'kept' | 'changed' | 'unknown' {
  const all = known(judged);
  if (all.length < 2) return 'unknown';
  return new Set(all.map(({ difference }) => Math.sign(difference))).size === 1 ? 'kept' : 'changed';
}

function heading({ adequacy, capacity }: Judged): Text {
  const [a, c] = [signsOf(adequacy), signsOf(capacity)];
  if (a === 'unknown' || c === 'unknown')
    return { en: 'What else may lie behind a difference', zh: '差别背后还可能有什么' };
  if (a === c)
    return a === 'kept'
      ? {
          en: 'Among programmes about as well documented, both differences keep their sign',
          zh: '在资料多少相近的项目之间，两个差值的方向都不变',
        }
      : {
          en: 'Among programmes about as well documented, both differences change their sign',
          zh: '在资料多少相近的项目之间，两个差值的方向都会变',
        };
  const [kept, changed] = a === 'kept' ? (['adequacy', 'capacity'] as const) : (['capacity', 'adequacy'] as const);
  return {
    en: `Among programmes about as well documented, the difference in ${OUTCOME.en[kept]} keeps its sign, that in ${OUTCOME.en[changed]} doesn’t`,
    zh: `在资料多少相近的项目之间，${OUTCOME.zh[kept]}的差值方向不变，${OUTCOME.zh[changed]}的会变`,
  };
}

/** The difference within each third of documentation, the least documented first. */
const terciles = (outcome: Outcome, judged: Judgement): Text =>
  both((lang) => {
    const all = known(judged);
    if (all.length < 2)
      return lang === 'en'
        ? `On ${OUTCOME.en[outcome]} the programmes can’t be set apart by documentation.`
        : `就${OUTCOME.zh[outcome]}而言，各项目无法按资料多少分开。`;
    const told = all.map(({ difference, sources: [fewest, most] }, i) => {
      if (lang === 'zh') return `来源${fewest === most ? '' : `${fewest}至`}${most}个的为${amount(difference)}`;
      const range = fewest === most ? String(fewest) : `${fewest} to ${most}`;
      return `${amount(difference)} with ${range}${i === 0 ? ' sources' : ''}`;
    });
    const clear = clearOfZero(judged.claim.terciles, lang);
    return lang === 'en'
      ? `On ${OUTCOME.en[outcome]} the difference is ${list(told, lang)}. ${clear}`.trim()
      : `就${OUTCOME.zh[outcome]}而言，差值在各档之内分别是：${told.join('，')}。${clear}`;
  });

/** What a sign that changes with documentation means for the number of all programmes. */
function blend({ adequacy, capacity }: Judged): Text {
  const signs = [adequacy, capacity].map(signsOf);
  if (signs.includes('unknown'))
    return { en: 'What documentation does to them cannot be told.', zh: '资料多少对差值有何影响，无从判断。' };
  if (!signs.includes('changed'))
    return {
      en: 'Documentation alone, then, does not make up the signs, though each third is small.',
      zh: '可见差值的方向不单是资料多少造成的，只是每一档的项目都不多。',
    };
  return {
    en: 'Where the sign changes, the number for all is a blend of unlike parts, and how much was written about which programmes decides it. Each third is small.',
    zh: '凡方向有变的，总的差值就是几部分混在一起的结果，哪些项目写得多、哪些写得少，左右着这个数。每一档的项目都不多。',
  };
}

/** How far the unknown codes could carry the differences. */
function bounds({ adequacy, capacity }: Judged): Text {
  const [a, c] = [adequacy.claim.bounds, capacity.claim.bounds];
  if (!a || !c) return { en: 'No bounds can be drawn.', zh: '无法划出界限。' };
  const open = [a, c].filter(([low, high]) => low < 0 && high > 0).length;
  return both((lang) => {
    const follows = {
      en: [
        'Whatever is unknown, neither sign could turn.',
        'For one of the two the silence of documents leaves room for either sign.',
        'The silence of documents leaves room for either answer to both questions.',
      ],
      zh: [
        '未知的编码无论怎样，两者的方向都不会变。',
        '其中一项，资料的沉默使两个方向都有可能。',
        '资料的沉默，使这两问各有正反两种答案的余地。',
      ],
    }[lang][open];
    return lang === 'en'
      ? `If every unknown code fell where it harms or helps the claim most, the difference in adequacy could lie anywhere from ${span(a, lang)} and that in capacity from ${span(c, lang)}. ${follows}`
      : `倘若每项未知的编码都取对论断最不利或最有利的值，充分性的差值可以在${span(a, lang)}之间，专业能力可以在${span(c, lang)}之间。${follows}`;
  });
}

/** What documentation may have to do with the differences. */
export const paperSaid = (judged: Judged): Record<string, Text> => ({
  paper: heading(judged),
  'terciles-adequacy': terciles('adequacy', judged.adequacy),
  'terciles-capacity': terciles('capacity', judged.capacity),
  blend: blend(judged),
  bounds: bounds(judged),
});
