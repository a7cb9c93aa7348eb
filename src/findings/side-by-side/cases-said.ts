import type { Case, Codebook, Dataset, Phase } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS } from '../../model/cells.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import { exemplars } from '../../model/exemplars.ts';
import type { Position } from '../../model/position.ts';
import { both } from '../../i18n/both.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

/** Something that is coded of a phase or its programme, and to which part of the codebook it belongs. */
interface Coded {
  readonly part: 'questions' | 'service' | 'needs' | 'evaluation';
  readonly codeOf: (of: Case, phase: Phase) => number | string | null;
}

const codedThings = ({ dimensions, needs }: Codebook): Coded[] => [
  ...DIMENSIONS.flatMap((dimension) =>
    Object.keys(dimensions[dimension].indicators).map((id): Coded => {
      const part = dimension === 'service' ? 'service' : 'questions';
      return { part, codeOf: (_, phase) => phase[dimension][id]?.code ?? null };
    }),
  ),
  ...Object.keys(needs.items).map((id): Coded => {
    return { part: 'needs', codeOf: (of) => of.needs.codes[id]?.code ?? null };
  }),
  { part: 'evaluation', codeOf: (of) => of.evaluation.code },
];

/** The phases that stand for a model, in the order of the models. */
export const standing = (at: readonly Position[]): Position[] => {
  const chosen = exemplars(at);
  return CELLS.flatMap((cell) => chosen[cell] ?? []);
};

/** On how many of the things that are known of at least two of these phases they differ, by part of the codebook. */
export function compared(
  phases: readonly Position[],
  codebook: Codebook,
): { part: Coded['part']; known: number; differ: number }[] {
  const things = codedThings(codebook).map(({ part, codeOf }) => {
    const codes = phases.map(({ case: of, phase }) => codeOf(of, phase)).filter((code) => code !== null);
    return { part, known: codes.length >= 2, differ: codes.length >= 2 && new Set(codes).size > 1 };
  });
  return (['questions', 'service', 'needs', 'evaluation'] as const).map((part) => {
    const mine = things.filter((thing) => thing.part === part);
    const count = (test: 'known' | 'differ') => mine.filter((thing) => thing[test]).length;
    return { part, known: count('known'), differ: count('differ') };
  });
}

const PART: Readonly<Record<Lang, Readonly<Record<Coded['part'], string>>>> = {
  en: {
    questions: 'the signs and ties that answer the two questions',
    service: 'the service',
    needs: 'the needs',
    evaluation: 'evidence of effect',
  },
  zh: { questions: '回答两个问题的迹象与联系', service: '服务', needs: '需求', evaluation: '成效证据' },
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** What can be said of one phase a model, chosen by rule, set side by side. */
export function casesSaid({ codebook }: Pick<Dataset, 'codebook'>, at: readonly Position[]): Record<string, Text> {
  const phases = standing(at);
  if (phases.length < 2) {
    const none = { en: 'There are not two models with a phase to set side by side', zh: '可以并排的模式不足两种' };
    const stop = { en: `${none.en}.`, zh: `${none.zh}。` };
    return { cases: none, parts: stop, evaluation: stop };
  }
  const parts = compared(phases, codebook);
  const [known, differ] = [sum(parts.map((part) => part.known)), sum(parts.map((part) => part.differ))];
  return {
    cases: both((lang) =>
      lang === 'en'
        ? `One phase a model: ${smallNumber(phases.length, lang)} phases differ on ${smallNumber(differ, lang)} of ${smallNumber(known, lang)} things that can be compared`
        : `每种模式取一个阶段：可比的${known}项中，${phases.length}个阶段有${differ}项不同`,
    ),
    parts: both((lang) => {
      const told = parts
        .filter(({ part, known: all }) => part !== 'evaluation' && all > 0)
        .map(({ part, known: all, differ: n }) =>
          lang === 'en'
            ? `on ${PART[lang][part]} in ${numberAlone(n, lang)} of ${smallNumber(all, lang)}`
            : `在${PART[lang][part]}中，${all}项有${n}项`,
        );
      return lang === 'en'
        ? `They differ ${list(told, lang)}. That they differ on signs and ties is no finding: it is by these that phases were given to different models.`
        : `各阶段不同的，${told.join('；')}。迹象与联系不同，算不上发现：阶段分属哪种模式，凭的正是这些。`;
    }),
    evaluation: both((lang) => {
      const { colon, semicolon } = strings(lang).punctuation;
      const told = phases.map(({ case: of }) => {
        const grade = codebook.evaluation.values[of.evaluation.code];
        return `${of.name[lang]}${colon}${lowered(grade?.[lang] ?? of.evaluation.code)}`;
      });
      return lang === 'en'
        ? `Evidence of effect is coded for the whole programme. ${told.join(semicolon)}.`
        : `成效证据按整个项目编码。${told.join(semicolon)}。`;
    }),
  };
}
