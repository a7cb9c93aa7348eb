import type { Text } from '../../i18n/languages.ts';
import type { Judgement } from '../../model/judgements.ts';
import { both } from '../../i18n/both.ts';
import { verdictWords } from '../../i18n/verdict-words.ts';
import { isNegative, isPositive } from '../../model/draws.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import { verdict } from '../../model/verdict.ts';
import { shareText, type Judged } from './numbers.ts';

/** Whether unknowns are left out on both sides, so that none is put at an end of its scale. */
const leavesOut = ({ predictorUnknowns, outcomeUnknowns }: Specification): boolean =>
  predictorUnknowns === 'left-out' && outcomeUnknowns === 'left-out';

/** The specifications without extremes, and the verdict that the same thresholds would read on these alone. */
export function withoutExtremes({ claim, curve }: Judgement) {
  const kept = curve.rows.filter(({ specification }) => leavesOut(specification)).map(({ difference }) => difference);
  const [positive, negative, of] = [kept.filter(isPositive).length, kept.filter(isNegative).length, kept.length];
  return { positive, of, verdict: verdict({ interval: claim.interval, positive, negative, of }) };
}

/** How much of the curve puts unknowns at an extreme, and what the rest of it says. */
export const extremesSaid = (judged: Judged): Record<'extremes', Text> => ({
  extremes: both((lang) => {
    const extreme = SPECIFICATIONS.filter((one) => !leavesOut(one)).length;
    const share = shareText(extreme / SPECIFICATIONS.length, lang);
    const told = (outcome: Outcome) => {
      const { positive, of, verdict: read } = withoutExtremes(judged[outcome]);
      return { positive, of, read: verdictWords[lang].short[read] };
    };
    const [a, c] = [told('adequacy'), told('capacity')];
    return lang === 'en'
      ? `Of these ways of counting, ${share} take every unknown of a kind, ties or features of the service, at one end of its scale. Of those that leave unknowns out on both sides, ${a.positive} of ${a.of} put integrated phases ahead in adequacy and ${c.positive} of ${c.of} in capacity; read on these alone, the same thresholds would say of adequacy “${a.read}” and of capacity “${c.read}”. The rule was fixed with the extremes in it.`
      : `这些算法中，${share}把一类未知（联系或服务内容）一律取作尺度的一端。两边的未知都略去的算法中，融合的阶段领先的，充分性${a.of}种中有${a.positive}种，专业能力${c.of}种中有${c.positive}种；若只看这些算法，按同样的门槛，充分性应读作“${a.read}”，专业能力应读作“${c.read}”。规则定下时就包括极端值。`;
  }),
});
