import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { DEFAULT_CHOICES, type Side } from '../../model/choices.ts';
import { BEHIND, behind, founderGroup, namesItsFounder, type Behind, type FounderGroup } from '../../model/founders.ts';
import { positions, type Position } from '../../model/position.ts';
import { against } from '../../model/score.ts';
import { initiatingSocialOrganisations } from '../../model/switches.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

/** What is counted of a group of programmes: phases with a position in which a social organisation takes part. */
interface Tally {
  readonly cases: number;
  readonly placed: number;
  /** Those above the line of integration by the point score, and those below it. */
  readonly above: number;
  readonly below: number;
  /** Those that are settled or likely in one model. */
  readonly sure: number;
}

function tally(data: Dataset, at: readonly Position[], group: FounderGroup): Tally {
  const mine = at.filter((one) => founderGroup(one.case, data.organisers) === group);
  const placed = mine.filter(({ certainty }) => certainty !== 'outside' && certainty !== 'no-position');
  const lying = (side: number) =>
    placed.filter(({ integration: { sum, known } }) => against(DEFAULT_CHOICES.cutIntegration, sum, known) === side);
  return {
    cases: new Set(mine.map(({ caseId }) => caseId)).size,
    placed: placed.length,
    above: lying(1).length,
    below: lying(-1).length,
    sure: placed.filter(({ cell }) => cell !== null).length,
  };
}

/** Social organisations that initiate, each counted once a programme, by who stands behind them. */
function founders({ cases, organiserByName }: Dataset): Record<Behind, number> & { all: number } {
  const who = cases.flatMap((of) =>
    initiatingSocialOrganisations(of).map(({ name }) => behind(organiserByName.get(name.en))),
  );
  const counts = Object.fromEntries(BEHIND.map((one) => [one, who.filter((each) => each === one).length]));
  return { ...(counts as Record<Behind, number>), all: who.length };
}

function heading(data: Dataset): Text {
  const { state, untold, all } = founders(data);
  if (all === 0)
    return { en: 'No social organisation is among the initiators', zh: '没有一个项目的发起者中有社会组织' };
  return both((lang) => {
    if (lang === 'en') {
      const first = `Government stands behind ${numberAlone(state, lang)} of ${smallNumber(all, lang)} social organisations that initiate`;
      return untold === 0 ? first : `${first}; for ${smallNumber(untold, lang)} the list of founders has no answer`;
    }
    const first = `发起项目的${all}个社会组织中，有政府背景的${state}个`;
    return untold === 0 ? first : `${first}，名单未载由谁成立的${untold}个`;
  });
}

function compared(organised: Tally, other: Tally, none: Tally): Text {
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const of = ({ above, placed }: Tally) => `${n(above)} of ${smallNumber(placed, lang)}`;
      const below =
        organised.placed === 0
          ? ''
          : ` Below the line ${organised.below === 1 ? 'lies' : 'lie'} ${n(organised.below)} of the first and ${n(other.below)} of the second.`;
      return `Of the phases with a position, ${of(organised)} lie above the line of integration in the ${smallNumber(organised.cases, lang)} government-organised programmes, ${of(other)} in the ${smallNumber(other.cases, lang)} that other social organisations began, and ${of(none)} in the ${smallNumber(none.cases, lang)} without a social organisation among the initiators.${below}`;
    }
    const of = ({ above, placed }: Tally) => `${placed}个中有${above}个`;
    const below =
      organised.placed === 0 ? '' : `在界线以下的，第一类有${organised.below}个，第二类有${other.below}个。`;
    return `能够定位的阶段里，官办社会组织发起的${organised.cases}个项目，${of(organised)}在融合界线以上；其他社会组织发起的${other.cases}个项目，${of(other)}；发起者中没有社会组织的${none.cases}个项目，${of(none)}。${below}`;
  });
}

/** Organisations whose founder the list lacks, but whose own name tells of one. */
function named({ cases, organiserByName }: Dataset): Text {
  const n = cases
    .flatMap(initiatingSocialOrganisations)
    .filter((one) => !organiserByName.has(one.name.en) && namesItsFounder(one)).length;
  return both((lang) =>
    lang === 'en'
      ? `Of the organisations that the list lacks, ${numberAlone(n, lang)} ${n === 1 ? 'has' : 'have'} a founder in ${n === 1 ? 'its' : 'their'} own name.`
      : `名单所缺的组织中，有${n}个在自己的名称里注明了创办人。`,
  );
}

/** What becomes of the government-organised programmes when their organisations count on government's side. */
function switchedOver(before: Tally, after: Tally): Text {
  if (before.cases === 0)
    return { en: 'There is no programme to which the switch applies.', zh: '没有可以这样切换的项目。' };
  return both((lang) =>
    lang === 'en'
      ? `Of the phases of these programmes, ${numberAlone(before.sure, lang)} can be given to one model as the report counts, and ${numberAlone(after.sure, lang)} once their founders’ side is left open.`
      : `这些项目的阶段，按本报告的算法可以归入一种模式的有${before.sure}个；把发起者属于哪一方视为未定，则有${after.sure}个。`,
  );
}

/** Whether more of the one kind than of the other lies above the line, and what that may mean. */
function lean(organised: Tally, other: Tally): Text {
  if (organised.placed === 0 || other.placed === 0)
    return { en: 'The two kinds can’t be compared.', zh: '两类无从比较。' };
  const more = Math.sign(organised.above * other.placed - other.above * organised.placed);
  const few = both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(organised.cases, lang))} ${organised.cases === 1 ? 'programme is' : 'programmes are'} too few to make a rule of it.`
      : `但${organised.cases}个项目太少，成不了规律。`,
  );
  if (more > 0)
    return {
      en: `In these, government-organised organisations are the more often integrated. ${few.en}`,
      zh: `其中官办社会组织发起的项目更常融合，${few.zh}`,
    };
  if (more < 0)
    return {
      en: `In these, government-organised organisations are the less often integrated. ${few.en}`,
      zh: `其中官办社会组织发起的项目融合的反而较少，${few.zh}`,
    };
  return { en: `In these, the two kinds don’t differ. ${few.en}`, zh: `其中两类并无差别，${few.zh}` };
}

/** Who founded the founders, and whether it shows on the map. */
export function foundersSaid(data: Dataset): Record<string, Text> {
  const at = (side: Side) => positions(data, { ...DEFAULT_CHOICES, governmentOrganised: side });
  const [social, government] = [at('social'), at('government')];
  const organised = tally(data, social, 'government-organised');
  const other = tally(data, social, 'other');
  return {
    founders: heading(data),
    'founders-compared': compared(organised, other, tally(data, social, 'none')),
    'founders-lean': lean(organised, other),
    'founders-named': named(data),
    'founders-switched': switchedOver(organised, tally(data, government, 'government-organised')),
  };
}
