import type { Text } from '../../i18n/languages.ts';
import type { Position } from '../../model/position.ts';
import { moves } from '../../model/sequence.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

/** How many phases of government alone lead to one with a social organisation, and how many follow one. */
export function turns(at: readonly Position[]): { before: number; after: number } {
  const taking = new Set(at.filter(({ outside }) => !outside).map(({ phase }) => phase));
  const alone = at.filter(({ outside }) => outside);
  return {
    before: alone.filter((one) => moves(one.case).some(({ from, to }) => from === one.phase && taking.has(to))).length,
    after: alone.filter((one) => moves(one.case).some(({ from, to }) => to === one.phase && taking.has(from))).length,
  };
}

/** What is said of the phases that lie outside the typology. */
export function outsideSaid(at: readonly Position[]): Record<string, Text> {
  const alone = at.filter(({ outside }) => outside).length;
  const { before, after } = turns(at);
  return {
    outside:
      alone === 0
        ? { en: 'No phase lies outside the four models', zh: '没有一个阶段在四种类型之外' }
        : both((lang) =>
            lang === 'en'
              ? `In ${smallNumber(alone, lang)} ${alone === 1 ? 'phase' : 'phases'} government works alone, outside the four models`
              : `${alone}个阶段由政府独自行事，在四种类型之外`,
          ),
    'outside-turns': both((lang) =>
      lang === 'en'
        ? `${capitalised(numberAlone(before, lang))} of them ${before === 1 ? 'leads' : 'lead'} on to a phase in which a social organisation takes part, and ${numberAlone(after, lang)} ${after === 1 ? 'comes' : 'come'} after one.`
        : `其中，后来转入有社会组织参与的阶段的有${before}个，由这样的阶段转来的有${after}个。`,
    ),
  };
}
