import type { Text } from '../../i18n/languages.ts';
import { DEFAULT_CHOICES } from '../../model/choices.ts';
import type { Position } from '../../model/position.ts';
import { against } from '../../model/score.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

const inside = (at: readonly Position[]) => at.filter(({ outside }) => !outside);
const positioned = (at: readonly Position[]) =>
  inside(at).filter(({ initiation, integration }) => initiation.known > 0 && integration.known > 0);

/** How many known ties have each code, and how many are unknown, in phases in which a social organisation takes part. */
export function tieCodes(at: readonly Position[]): {
  none: number;
  partial: number;
  established: number;
  silent: number;
} {
  const codes = inside(at).flatMap(({ phase }) => Object.values(phase.integration).map(({ code }) => code));
  const n = (wanted: number | null) => codes.filter((code) => code === wanted).length;
  return { none: n(0), partial: n(1), established: n(2), silent: n(null) };
}

/** Phases whose known ties have exactly the mean at which the rows part. */
export const onLine = (at: readonly Position[]): number =>
  positioned(at).filter(({ integration: { sum, known } }) => against(DEFAULT_CHOICES.cutIntegration, sum, known) === 0)
    .length;

/** Phases that share their position with at least one other. */
export function sharing(at: readonly Position[]): number {
  const places = new Map<string, number>();
  for (const { initiation, integration } of positioned(at)) {
    const place = `${initiation.sum / initiation.known} ${integration.sum / integration.known}`;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return [...places.values()].reduce((sum, n) => (n > 1 ? sum + n : sum), 0);
}

const CROWD: Record<'none' | 'partial' | 'established' | 'mixed', Text> = {
  none: {
    en: 'Marks crowd low, since most ties on record are told to be absent',
    zh: '标记多在下方，因为见于资料的联系多为“没有”',
  },
  partial: {
    en: 'Marks crowd about the middle line, since most ties on record are partial',
    zh: '标记多挤在中线附近，因为见于资料的联系多为“部分”',
  },
  established: {
    en: 'Marks crowd high, since most ties on record are established',
    zh: '标记多在上方，因为见于资料的联系多为“已确立”',
  },
  mixed: {
    en: 'Marks crowd in no one row, since no kind of tie prevails',
    zh: '标记没有挤在某一行，因为没有哪一档联系占多数',
  },
};

function crowd(at: readonly Position[]): Text {
  const { none, partial, established } = tieCodes(at);
  const half = (none + partial + established) / 2;
  if (none > half) return CROWD.none;
  if (partial > half) return CROWD.partial;
  return established > half ? CROWD.established : CROWD.mixed;
}

function ties(at: readonly Position[]): Text {
  const { none, partial, established, silent } = tieCodes(at);
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    return lang === 'en'
      ? `Where a social organisation takes part, the documents speak of ${smallNumber(none + partial + established, lang)} ties: ${n(established)} established, ${n(partial)} partial and ${n(none)} said to be absent. On ${smallNumber(silent, lang)} more they are silent.`
      : `有社会组织参与的阶段里，资料谈到的联系有${none + partial + established}项：已确立${established}项，部分${partial}项，写明没有的${none}项；另有${silent}项资料未提。`;
  });
}

function shared(at: readonly Position[]): Text {
  const [line, together, all] = [onLine(at), sharing(at), positioned(at).length];
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(numberAlone(line, lang))} of the ${smallNumber(all, lang)} phases with a position ${line === 1 ? 'lies' : 'lie'} exactly on the line between the rows, and ${numberAlone(together, lang)} ${together === 1 ? 'shares' : 'share'} a position with another.`
      : `可定位的${all}个阶段中，恰好落在两行分界线上的有${line}个，与别的阶段位置重合的有${together}个。`,
  );
}

const ENDS = 2;

/** Whether who began is mostly told as one side's doing. */
function ends(at: readonly Position[]): Text {
  const codes = inside(at).flatMap(({ phase }) =>
    Object.values(phase.initiation).flatMap(({ code }) => (code === null ? [] : [code])),
  );
  const alone = codes.filter((code) => Math.abs(code) === ENDS).length;
  if (codes.length === 0) return { en: 'On who began nothing is known.', zh: '由谁发起，资料全无记载。' };
  const most = 2 * alone > codes.length;
  return both((lang) =>
    lang === 'en'
      ? `Sideways, ${most ? 'the field is pulled to its edges' : 'the field is not pulled to its edges'}: of ${smallNumber(codes.length, lang)} codes on who began, ${numberAlone(alone, lang)} name one side alone.`
      : `左右方向上，标记${most ? '多被拉向两边' : '并未被拉向两边'}：关于由谁发起的${codes.length}项编码中，${alone}项写明由一方单独发起。`,
  );
}

/** Why the marks stand where they do. */
export const crowdingSaid = (at: readonly Position[]): Record<string, Text> => ({
  crowd: crowd(at),
  ties: ties(at),
  shared: shared(at),
  ends: ends(at),
});
