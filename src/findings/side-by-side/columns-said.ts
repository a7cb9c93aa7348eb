import type { Codebook } from '../../data/types.ts';
import { anyOf, list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import type { Position } from '../../model/position.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { extremes } from '../shared/extremes.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { columnsOf, filledAndEmpty, knownCodes, modelName, type Column } from './columns.ts';

const names = (columns: readonly Column[], lang: Lang) =>
  anyOf(
    columns.map(({ cell }) => modelName(cell, lang)),
    lang,
  );

/** Which models have a phase that can be compared. */
function columns(all: readonly Column[]): Text {
  const { filled, empty } = filledAndEmpty(all);
  if (filled.length === 0) return { en: 'No model has a phase to compare', zh: '没有一种模式有可比的阶段' };
  if (empty.length === 0) return { en: 'Each of the four models has phases to compare', zh: '四种模式都有可比的阶段' };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(filled.length, lang))} of the four models ${filled.length === 1 ? 'has' : 'have'} phases to compare; ${list(
          empty.map(({ cell }) => modelName(cell, lang)),
          lang,
        )} ${empty.length === 1 ? 'has' : 'have'} none`
      : `四种模式中，有${filled.length}种找得到可比的阶段，${list(
          empty.map(({ cell }) => modelName(cell, lang)),
          lang,
        )}一个也没有`,
  );
}

/** The columns that stay empty, and what might have stood there. */
function empty(all: readonly Column[], at: readonly Position[]): Text {
  const none = filledAndEmpty(all).empty;
  if (none.length === 0) return { en: 'No column is empty.', zh: '没有一列是空的。' };
  const leaning = at.filter(({ likeliest }) => none.some(({ cell }) => cell === likeliest)).length;
  const alone = at.filter(({ outside }) => outside).length;
  const counted = alone > 0 && none.some(({ cell }) => cell === 'administrative-providing');
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const more = counted
        ? ` ${capitalised(smallNumber(alone, lang))} ${alone === 1 ? 'phase' : 'phases'} of government alone would stand in the first of the four columns if working alone were counted as a way to take part. Here it is not.`
        : '';
      return `No phase is settled or likely in ${names(none, lang)}; ${n(leaning)} of the contested ones ${leaning === 1 ? 'leans' : 'lean'} there more than anywhere else. An empty column is a gap in what documents can prove, and no proof that nobody works this way.${more}`;
    }
    const more = counted ? `若把政府独自行事也算作参与，第一列会添上${alone}个阶段；本报告不这样算。` : '';
    return `没有一个阶段确定或较可能属于${names(none, lang)}；存疑的阶段中，最可能属于这里的${leaning === 0 ? '也没有' : `有${leaning}个`}。空着的一列，只说明现有资料证明不了，并不等于没有人这样做。${more}`;
  });
}

/** How many phases, and of how many programmes, stand in each column. */
function sizes(all: readonly Column[]): Text {
  const { filled } = filledAndEmpty(all);
  if (filled.length === 0) return { en: 'There is nothing to count.', zh: '没有可数的阶段。' };
  const programmes = ({ phases }: Column) => new Set(phases.map(({ caseId }) => caseId)).size;
  return both((lang) => {
    const told = filled.map((column) => {
      const [phases, cases] = [column.phases.length, programmes(column)];
      return lang === 'en'
        ? `${smallNumber(phases, lang)} ${phases === 1 ? 'phase' : 'phases'} of ${smallNumber(cases, lang)} ${cases === 1 ? 'programme' : 'programmes'} for ${modelName(column.cell, lang)}`
        : `${modelName(column.cell, lang)}${phases}个（分属${cases}个项目）`;
    });
    return lang === 'en' ? `There are ${list(told, lang)}.` : `各模式的阶段数：${told.join('，')}。`;
  });
}

/** Which indicators the sources most often pass over in the phases that have a model. */
function silent(all: readonly Column[], { dimensions }: Codebook): Text {
  const phases = all.flatMap((column) => column.phases);
  const found = extremes(
    DIMENSIONS.flatMap((dimension) =>
      Object.entries(dimensions[dimension].indicators).map(([id, { label }]) => {
        const known = knownCodes(phases, (phase) => phase[dimension][id]).length;
        return { item: label, value: phases.length - known };
      }),
    ),
  );
  if (!found)
    return {
      en: 'No indicator is known in fewer of these phases than another.',
      zh: '在这些阶段中，各项指标已知的程度相同。',
    };
  const unknown = found.most[0]?.value ?? 0;
  return both((lang) => {
    const labels = list(
      found.most.map(({ item }) => lowered(item[lang])),
      lang,
    );
    const each = found.most.length === 1 ? '' : lang === 'en' ? ' each' : '各';
    return lang === 'en'
      ? `Least is known of ${labels}: in ${smallNumber(unknown, lang)} of these ${smallNumber(phases.length, lang)} phases${each} the sources are silent.`
      : `所知最少的是${labels}：这${phases.length}个阶段中${each}有${unknown}个资料未提。`;
  });
}

/** What can be said of the columns in which models stand beside each other. */
export function columnsSaid(at: readonly Position[], codebook: Codebook): Record<string, Text> {
  const all = columnsOf(at);
  return { columns: columns(all), empty: empty(all, at), sizes: sizes(all), silent: silent(all, codebook) };
}
