import type { Case, Codebook, Dataset } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { inTime } from '../../model/sequence.ts';
import type { Transition } from '../../model/transitions.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { relationMoves, type RelationMove } from './relations.ts';
import { routes } from './routes.ts';

function heading(known: readonly RelationMove[]): Text {
  const along = known.filter(({ way }) => way === 'along').length;
  if (known.length === 0)
    return { en: 'Of no move is the relation known at both ends', zh: '没有一次变动两端的政社关系都已知' };
  return both((lang) =>
    lang === 'en'
      ? `Of ${smallNumber(known.length, lang)} ${known.length === 1 ? 'move' : 'moves'} whose relation is known at both ends, ${numberAlone(along, lang)} ${along === 1 ? 'goes' : 'go'} the way of the thesis`
      : `两端关系均已知的${known.length}次变动，${along}次与论文所述方向一致`,
  );
}

function agrees(known: readonly RelationMove[], codebook: Codebook): Text {
  const along = known.filter(({ way }) => way === 'along');
  if (along.length === 0) return { en: 'No move goes this way.', zh: '没有一次变动沿这一方向。' };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(along.length, lang))} ${along.length === 1 ? 'leads' : 'lead'} along the continuum${routes(along, codebook, lang)}.`
      : `沿连续谱前行的有${along.length}次${routes(along, codebook, lang)}。`,
  );
}

function differs(known: readonly RelationMove[], codebook: Codebook): Text {
  const of = (way: RelationMove['way']) => known.filter((one) => one.way === way);
  const [same, back, across] = [of('same'), of('back'), of('across')];
  return both((lang) => {
    const n = (some: readonly unknown[]) => numberAlone(some.length, lang);
    const way = (some: readonly RelationMove[]) => (some.length === 0 ? '' : routes(some, codebook, lang));
    if (lang === 'en') {
      const go = (some: readonly unknown[]) => (some.length > 1 ? 'go' : 'goes');
      const parts = [
        `${n(same)} ${same.length > 1 ? 'stay' : 'stays'} in the relation that was there`,
        `${n(back)} ${go(back)} back${way(back)}`,
        ...(across.length === 0 ? [] : [`${n(across)} ${go(across)} across${way(across)}`]),
      ];
      return `${capitalised(parts.join('; '))}.`;
    }
    const parts = [
      `关系未变的有${same.length}次`,
      back.length === 0 ? '没有一次倒退' : `倒退的有${back.length}次${way(back)}`,
      ...(across.length === 0 ? [] : [`横向转换的有${across.length}次${way(across)}`]),
    ];
    return `${parts.join('；')}。`;
  });
}

/** What becomes of the moves that begin in dependence, which the thesis counts among the ways to cooperation. */
function dependence(moves: readonly Transition[]): Text {
  const later = moves
    .filter(({ from }) => from.phase.relation.code === 'dependence')
    .map(({ to }) => to.phase.relation.code);
  if (later.length === 0) return { en: 'No move on record begins in dependence.', zh: '没有一次变动由依附开始。' };
  const count = (test: (code: string | null) => boolean) => later.filter(test).length;
  const reach = count((code) => code === 'cooperation');
  const stay = count((code) => code === 'dependence');
  const open = count((code) => code === null);
  const other = later.length - reach - stay - open;
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const parts = [
        `${n(reach)} ${reach > 1 ? 'reach' : 'reaches'} cooperation`,
        ...(stay > 0 ? [`${n(stay)} ${stay > 1 ? 'stay' : 'stays'} in dependence`] : []),
        ...(other > 0 ? [`${n(other)} ${other > 1 ? 'turn' : 'turns'} to another relation`] : []),
        ...(open > 0 ? [`of ${n(open)} the later relation is unknown`] : []),
      ];
      return `${capitalised(smallNumber(later.length, lang))} ${later.length === 1 ? 'move begins' : 'moves begin'} in dependence: ${list(parts, lang)}.`;
    }
    const parts = [
      reach === 0 ? '没有一次走到合作' : `走到合作的${reach}次`,
      ...(stay > 0 ? [`仍为依附的${stay}次`] : []),
      ...(other > 0 ? [`转为其他关系的${other}次`] : []),
      ...(open > 0 ? [`其后关系不详的${open}次`] : []),
    ];
    return `由依附开始的变动有${later.length}次：${parts.join('，')}。`;
  });
}

/** Whether a programme is in separation in one phase and in cooperation in a later one. */
const goesAllTheWay = ({ phases }: Case): boolean =>
  phases.some(
    (one) =>
      one.relation.code === 'separation' &&
      phases.some(
        (other) =>
          other.relation.code === 'cooperation' && other.from > one.from && inTime(one, other) === 'sequential',
      ),
  );

function whole({ cases }: Pick<Dataset, 'cases'>): Text {
  const all = cases.filter(goesAllTheWay).length;
  return both((lang) =>
    all === 0
      ? lang === 'en'
        ? 'No programme is on record at both ends of the continuum, first in separation and later in cooperation.'
        : '没有一个项目先后见于连续谱的两端，即先分离、后合作。'
      : lang === 'en'
        ? `${capitalised(smallNumber(all, lang))} ${all === 1 ? 'programme is' : 'programmes are'} on record at both ends of the continuum, first in separation and later in cooperation.`
        : `先后见于连续谱两端，即先分离、后合作的项目有${all}个。`,
  );
}

function coders(known: readonly RelationMove[]): Text {
  const ends = known.flatMap(({ move }) => [move.from.phase.relation, move.to.phase.relation]);
  const split = ends.filter(({ code, a, b }) => a !== code || b !== code).length;
  if (ends.length === 0) return { en: 'No end can be checked.', zh: '没有可核对的端点。' };
  return both((lang) =>
    lang === 'en'
      ? `For ${numberAlone(split, lang)} of their ${smallNumber(ends.length, lang)} ends the two coders did not both give the relation that was settled.`
      : `这些变动共有${ends.length}处端点，其中${split}处并非两位编码员都给出最终定值。`,
  );
}

/** What can be said of the relations between which programmes move. */
export function relationsSaid(data: Dataset, moves: readonly Transition[]): Record<string, Text> {
  const known = relationMoves(moves);
  return {
    relations: heading(known),
    agrees: agrees(known, data.codebook),
    differs: differs(known, data.codebook),
    dependence: dependence(moves),
    whole: whole(data),
    coders: coders(known),
  };
}
