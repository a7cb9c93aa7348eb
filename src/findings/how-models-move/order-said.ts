import type { Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import type { RelationMove } from './relations.ts';

/** Whether relations that change do so along the thesis's continuum or against it. */
function order(known: readonly RelationMove[]): Text {
  const of = (way: RelationMove['way']) => known.filter((one) => one.way === way).length;
  const [along, back] = [of('along'), of('back')];
  if (along + back === 0)
    return { en: 'No relation changes along the continuum or against it.', zh: '没有一种关系沿连续谱前行或倒退。' };
  if (along > back)
    return {
      en: 'Where relations change, they do so along the continuum more often than against it; in this the dataset agrees with the thesis, which is weak support, since part of it is built into the codes.',
      zh: '关系有变的，前行多于倒退，这与论文相符；但编码规则本身就会造成一部分，只能算微弱的支持。',
    };
  return along < back
    ? {
        en: 'Where relations change, they do so against the continuum more often than along it; in this the dataset does not agree with the thesis.',
        zh: '关系有变的，倒退多于前行，这与论文不符。',
      }
    : {
        en: 'Where relations change, they do so along the continuum as often as against it.',
        zh: '关系有变的，前行与倒退一样多。',
      };
}

/** By which of the two ways of the thesis cooperation is reached. */
function through(known: readonly RelationMove[]): Text {
  const from = (id: string) => known.filter((one) => one.from === id && one.to === 'cooperation').length;
  const [free, bound, direct] = [from('independence'), from('dependence'), from('separation')];
  if (free + bound + direct === 0)
    return { en: 'No move on record reaches cooperation.', zh: '没有一次变动走到合作。' };
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const straight =
        direct === 0 ? '' : `, and ${n(direct)} ${direct === 1 ? 'comes' : 'come'} straight from separation`;
      const end = `${straight}.`;
      if (free > 0 && bound > 0)
        return `Both ways that the thesis names lead to cooperation: ${n(free)} by independence and ${n(bound)} by dependence${end}`;
      if (free + bound === 0)
        return `${capitalised(smallNumber(direct, lang))} ${direct === 1 ? 'move reaches' : 'moves reach'} cooperation straight from separation, by neither of the ways that the thesis names.`;
      const [name, other] = free > 0 ? ['independence', 'dependence'] : ['dependence', 'independence'];
      return `Of the two ways to cooperation that the thesis names, only the one by ${name} is on record; none leads there from ${other}${end}`;
    }
    const straight = direct === 0 ? '' : `；另有${direct}次直接由政社分离而来`;
    if (free > 0 && bound > 0)
      return `论文所说通向合作的两条路都见于记录：经由独立${free}次，经由依附${bound}次${straight}。`;
    if (free + bound === 0) return `走到合作的${direct}次都直接由政社分离而来，没有走论文所说的两条路。`;
    const [name, other] = free > 0 ? ['独立', '依附'] : ['依附', '独立'];
    return `论文所说通向合作的两条路，见于记录的只有经由${name}的一条，没有一次由${other}走到合作${straight}。`;
  });
}

/** What agrees with the thesis's order of relations, and what doesn't. */
export const orderSaid = (known: readonly RelationMove[]): Record<string, Text> => ({
  order: order(known),
  through: through(known),
});
