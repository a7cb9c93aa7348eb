import type { Lang, Text } from '../../i18n/languages.ts';
import type { Transition } from '../../model/transitions.ts';
import { both } from '../../i18n/both.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { relationMoves } from './relations.ts';
import { fares, withTie } from './tally.ts';

/** The moves into cooperation from another relation. */
export const stepsInto = (moves: readonly Transition[]): Transition[] =>
  relationMoves(moves).flatMap(({ move, to, way }) => (to === 'cooperation' && way !== 'same' ? [move] : []));

const NONE: Text = { en: 'No step into cooperation is on record', zh: '没有走到合作的变动' };
const STOP: Text = { en: `${NONE.en}.`, zh: `${NONE.zh}。` };

/** What comes with a step into cooperation: ties, of which it is in part made, say, and professional capacity. */
export function circularSaid(moves: readonly Transition[]): Record<string, Text> {
  const steps = stepsInto(moves);
  const all = steps.length;
  if (all === 0) return { circular: NONE, 'circular-ties': STOP, autonomy: STOP, capacity: STOP };
  const rose = withTie(steps, 1).length;
  const still = steps.filter(({ changed }) => changed.every(({ id }) => !id.startsWith('integration.'))).length;
  const say = fares(steps, 'autonomy');
  const skill = fares(steps, 'professional');
  return {
    circular: both((lang) =>
      lang === 'en'
        ? `Of ${smallNumber(all, lang)} ${all === 1 ? 'step' : 'steps'} into cooperation ${numberAlone(rose, lang)} ${rose === 1 ? 'shows' : 'show'} a tie that rose, ${numberAlone(say.fell, lang)} a social organisation with less say`
        : `走到合作的${all}次变动中，${rose}次可见联系增强，${say.fell}次社会组织自主性下降`,
    ),
    'circular-ties': both((lang) =>
      lang === 'en'
        ? `In ${numberAlone(rose, lang)} of the ${smallNumber(all, lang)} a tie that is known at both ends rose; in ${numberAlone(still, lang)} no tie that is known at both ends changed.`
        : `这${all}次中，两端均已知的联系有所增强的有${rose}次，毫无变化的有${still}次。`,
    ),
    autonomy: known(say, {
      none: {
        en: 'Of none of them is the autonomy of the social organisation known before and after.',
        zh: '没有一次前后均知社会组织自主性。',
      },
      some: ({ rose: up, fell, known: of }, lang) => {
        const n = (value: number) => numberAlone(value, lang);
        return lang === 'en'
          ? `The autonomy of the social organisation, known before and after in ${n(of)}, fell in ${n(fell)}, stayed in ${n(of - fell - up)} and rose in ${n(up)}.`
          : `前后均知社会组织自主性的有${of}次，下降${fell}次，不变${of - fell - up}次，上升${up}次。`;
      },
    }),
    capacity: known(skill, {
      none: {
        en: 'Of none of them is professional capacity known before and after.',
        zh: '没有一次前后均知专业能力。',
      },
      some: ({ rose: up, fell, known: of }, lang) => {
        const n = (value: number) => numberAlone(value, lang);
        return lang === 'en'
          ? `Professional capacity, known before and after in ${n(of)}, rose in ${n(up)} and fell in ${n(fell)}.`
          : `前后均知专业能力的有${of}次，上升${up}次，下降${fell}次。`;
      },
    }),
  };
}

type Fares = ReturnType<typeof fares>;

const known = (of: Fares, words: { none: Text; some: (of: Fares, lang: Lang) => string }): Text =>
  of.known === 0 ? words.none : both((lang) => words.some(of, lang));
