import type { Case, Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import type { Side } from '../../model/choices.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

/** The codebook counts public schools and mass organisations with government; every other kind is on the social side. */
const GOVERNMENT = new Set(['government', 'mass_organisation', 'school']);

/** The year of the State Council's opinions, which METHOD §7 takes as the turn. */
export const TURN = 2016;

/** Who is named as initiator of a programme; `unnamed` where nobody is. */
export type Begun = Side | 'both' | 'unnamed';

/** Which side the initiators of a programme are on, by the kinds of the organisations named. */
export function begunBy({ organisations }: Pick<Case, 'organisations'>): Begun {
  const sides = new Set<Side>(
    organisations
      .filter(({ role }) => role.includes('initiator'))
      .map(({ kind }) => (GOVERNMENT.has(kind) ? 'government' : 'social')),
  );
  if (sides.size === 2) return 'both';
  return [...sides][0] ?? 'unnamed';
}

/** How many programmes each side began. */
export function beginnings(cases: readonly Case[]): Record<Begun, number> {
  const tally: Record<Begun, number> = { government: 0, social: 0, both: 0, unnamed: 0 };
  for (const one of cases) tally[begunBy(one)] += 1;
  return tally;
}

function initiators(data: Dataset): Text {
  const { government, social, both: joint } = beginnings(data.cases);
  const all = data.cases.length;
  if (all === 0) return { en: 'No programme is on record', zh: '没有项目记录' };
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    return lang === 'en'
      ? `Of ${smallNumber(all, lang)} programmes, the social side alone began ${n(social)}, the government side ${n(government)}, both together ${n(joint)}`
      : `${all}个项目中，社会一方单独发起${social}个，政府一方单独发起${government}个，双方共同发起${joint}个`;
  });
}

/** How often the social side alone began a programme before the turn and since. */
function turn(data: Dataset): Text {
  const [before, since] = [
    data.cases.filter(({ started }) => started < TURN),
    data.cases.filter(({ started }) => started >= TURN),
  ];
  const social = (cases: readonly Case[]) => beginnings(cases).social;
  if (before.length === 0 || since.length === 0)
    return {
      en: `All programmes on record began on one side of ${TURN}, so that nothing can be compared.`,
      zh: `全部项目都始于${TURN}年的同一侧，无从比较。`,
    };
  const change = Math.sign(social(since) * before.length - social(before) * since.length);
  const word = {
    [-1]: { en: 'a smaller part', zh: '比例较低' },
    0: { en: 'the same part', zh: '比例相同' },
    1: { en: 'a larger part', zh: '比例较高' },
  }[change as -1 | 0 | 1];
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    return lang === 'en'
      ? `Of the ${smallNumber(before.length, lang)} that began before ${TURN}, the social side alone began ${n(social(before))}; of the ${smallNumber(since.length, lang)} since then, ${n(social(since))}, ${word.en}.`
      : `${TURN}年以前开始的${before.length}个项目，由社会一方单独发起的有${social(before)}个；此后的${since.length}个中有${social(since)}个，${word.zh}。`;
  });
}

/** Programmes among whose initiators a mass organisation is named. */
function massOrganisations(data: Dataset): Text {
  const named = data.cases.filter(({ organisations }) =>
    organisations.some(({ kind, role }) => kind === 'mass_organisation' && role.includes('initiator')),
  ).length;
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(numberAlone(named, lang))} of the programmes ${named === 1 ? 'has' : 'have'} a mass organisation among the initiators.`
      : `发起者中有群团组织的项目${named === 0 ? '一个也没有' : `有${named}个`}。`,
  );
}

/** What can be said of who began the programmes. */
export const initiatorsSaid = (data: Dataset): Record<string, Text> => ({
  initiators: initiators(data),
  turn: turn(data),
  'mass-organisations': massOrganisations(data),
});
