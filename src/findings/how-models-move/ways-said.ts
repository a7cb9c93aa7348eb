import type { Codebook } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import type { Transition } from '../../model/transitions.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { byRuleAlone, fares, withTie, type Tally } from './tally.ts';

/** The features of service that have no part in the definition of a relation or of the axes. */
const SERVICES = ['contact', 'professional'] as const;

/** What ways up and ways down are called. */
const WORDS = {
  up: {
    sign: 1,
    en: { in: 'in', edge: ['rises from the line or up to it', 'rise from the line or up to it'], tie: 'rose' },
    zh: { in: '进入', way: '向上', edge: '由界线上升或升到界线', tie: '增强' },
    part: {
      en: 'a social organisation joins what government had done alone',
      zh: '由政府独自行事转为有社会组织加入的',
    },
  },
  down: {
    sign: -1,
    en: { in: 'out', edge: ['falls from the line or down to it', 'fall from the line or down to it'], tie: 'fell' },
    zh: { in: '退出', way: '向下', edge: '由界线下降或降到界线', tie: '减弱' },
    part: { en: 'government goes on alone', zh: '转为政府独自行事的' },
  },
} as const;

/** The ways up, or down: how many touch the line alone, in how many a tie changed, and who joins or is left alone. */
function told(way: 'up' | 'down', decided: readonly Transition[], ways: readonly Transition[]): Text {
  const { sign, en, zh, part } = WORDS[way];
  if (ways.length === 0) return { en: `No move on record leads ${way}wards.`, zh: `没有见于记录的${zh.way}变动。` };
  const [all, crossing, rest] = [ways.length, decided.length, ways.length - decided.length];
  const [tied, byRule] = [withTie(ways, sign).length, byRuleAlone(ways, sign).length];
  const [outside, inside] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const turning = ways.filter((move) => move[outside].outside && !move[inside].outside).length;
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const rule =
        byRule === 0 ? '' : `, in ${n(byRule)} of them only by the rule that ties are none where government acts alone`;
      const before =
        crossing === 0
          ? `No move leads ${en.in}; ${n(rest)}`
          : `Besides the ${crossing === 1 ? 'one' : smallNumber(crossing, lang)} that ${crossing === 1 ? 'leads' : 'lead'} ${en.in}, ${n(rest)}`;
      return `${before} ${en.edge[rest === 1 ? 0 : 1]}. In ${n(tied)} of ${smallNumber(all, lang)} ${all === 1 ? 'way' : 'ways'} ${way} a tie that is known at both ends ${en.tie}${rule}. In ${n(turning)} ${part.en}.`;
    }
    const rule = byRule === 0 ? '' : `（其中${byRule}次只是依规则：政府独自行事时，联系一律计为没有）`;
    return `除${zh.in}融合的${crossing}次外，还有${rest}次${zh.edge}。${zh.way}的变动共${all}次，两端均已知的联系有所${zh.tie}的有${tied}次${rule}；${part.zh}有${turning}次。`;
  });
}

/** How contact and professional capacity fare in these moves. */
function service(moves: readonly Transition[], { dimensions }: Codebook): Text {
  const features = SERVICES.map((id) => ({ label: dimensions.service.indicators[id]?.label, ...fares(moves, id) }));
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    const parts = features.map(({ label, known, rose, fell }) => {
      const name = label?.[lang] ?? '';
      if (lang === 'en')
        return known === 0
          ? `${lowered(name)} is known at both ends of none`
          : `${lowered(name)}, known at both ends of ${smallNumber(known, lang)}, rose in ${n(rose)} and fell in ${n(fell)}`;
      return known === 0 ? `${name}没有一次两端均已知` : `${name}两端均已知的${known}次，上升${rose}次，下降${fell}次`;
    });
    return lang === 'en' ? `${capitalised(parts.join('; '))}.` : `${parts.join('；')}。`;
  });
}

/** What can be said of the ways up and, in the same room, of the ways down. */
export const waysSaid = (moves: Tally, codebook: Codebook): Record<string, Text> => ({
  up: told('up', moves.into, moves.up),
  'up-service': service(moves.up, codebook),
  down: told('down', moves.out, moves.down),
  'down-service': service(moves.down, codebook),
});
