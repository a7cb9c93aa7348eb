import type { Dataset } from '../../data/types.ts';
import { anyOf, decimal, list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { agreement } from '../../model/agreement.ts';
import type { Position } from '../../model/position.ts';
import { both } from '../../i18n/both.ts';
import { extremes } from '../shared/extremes.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { columnsOf, filledAndEmpty, modelName, type Column } from './columns.ts';

const CORE = 2;
/** Below this, Krippendorff does not allow even tentative conclusions (Content Analysis, 2004, p. 241). */
const TENTATIVE = 0.667;

const needCodes = ({ cases }: Pick<Dataset, 'cases'>) => cases.flatMap(({ needs }) => Object.values(needs.codes));

/** Codes of needs that say that a need is not served, and codes that are unknown, among all. */
function spread(data: Pick<Dataset, 'cases'>): { all: number; refused: number; silent: number } {
  const all = needCodes(data);
  return {
    all: all.length,
    refused: all.filter(({ code }) => code === 0).length,
    silent: all.filter(({ code }) => code === null).length,
  };
}

function heading(data: Dataset): Text {
  const { all, refused, silent } = spread(data);
  if (all === 0) return { en: 'No need is coded', zh: '没有需求的编码' };
  if (refused > 0)
    return both((lang) =>
      lang === 'en'
        ? `In ${smallNumber(refused, lang)} of ${smallNumber(all, lang)} codes a need is said not to be served; in ${smallNumber(silent, lang)} nothing is said`
        : `${all}项编码中，有${refused}项写明未回应某类需求，${silent}项未提及`,
    );
  return silent > 0
    ? {
        en: 'No programme is on record as leaving a need aside; only weight and silence vary',
        zh: '没有一个项目写明不管某类需求；有差别的只是轻重，以及资料提没提到',
      }
    : { en: 'Every programme is on record as serving every need', zh: '每个项目都写明回应全部需求' };
}

/** How often nothing is said of a need, of which need most, and how often a coder took silence for a no. */
function silence(data: Dataset): Text {
  const { all, silent } = spread(data);
  const taken = needCodes(data).filter(({ code, a, b }) => code === null && (a === 0 || b === 0)).length;
  const found = extremes(
    Object.entries(data.codebook.needs.items).map(([id, label]) => ({
      item: label,
      value: data.cases.filter(({ needs }) => needs.codes[id]?.code === null).length,
    })),
  );
  return both((lang) => {
    const most = found?.most[0]?.value ?? 0;
    const names = list(
      (found?.most ?? []).map(({ item }) => lowered(item[lang])),
      lang,
    );
    if (lang === 'en') {
      const where = found
        ? `, most often of ${names} (${smallNumber(most, lang)} of ${smallNumber(data.cases.length, lang)} programmes${found.most.length > 1 ? ' each' : ''})`
        : '';
      const no =
        taken > 0
          ? ` In ${smallNumber(taken, lang)} of these a coder had put down that the need is not served; since silence is no answer, the settled code is “unknown”.`
          : '';
      return `Of ${smallNumber(all, lang)} codes, ${numberAlone(silent, lang)} ${silent === 1 ? 'is' : 'are'} unknown because the sources are silent${where}.${no}`;
    }
    const where = found
      ? `，最常未提的是${names}（${data.cases.length}个项目中${found.most.length > 1 ? '各' : ''}有${most}个）`
      : '';
    const no = taken > 0 ? `其中有${taken}项，曾有编码员记作“未回应”；没有提到不等于没有，因此定为“未知”。` : '';
    return `${all}项编码中，因资料未提而未知的有${silent}项${where}。${no}`;
  });
}

/** Models without a programme, and needs that no programme of a model makes a core aim. */
function gaps(data: Dataset, at: readonly Position[]): Text {
  const { filled, empty } = filledAndEmpty(columnsOf(at));
  const programmes = ({ phases }: Column) => data.cases.filter(({ id }) => phases.some(({ caseId }) => caseId === id));
  const missing = filled.flatMap((column) => {
    const mine = programmes(column);
    const needs = Object.entries(data.codebook.needs.items)
      .filter(([id]) => mine.every((of) => of.needs.codes[id]?.code !== CORE))
      .map(([, label]) => label);
    return needs.length === 0 ? [] : [{ cell: column.cell, cases: mine.length, needs }];
  });
  const models = (columns: readonly Column[], lang: Lang) =>
    anyOf(
      columns.map(({ cell }) => modelName(cell, lang)),
      lang,
    );
  return both((lang) => {
    const bare =
      empty.length === 0
        ? ''
        : lang === 'en'
          ? `No programme can be given to ${models(empty, lang)}, so that nothing can be said of the needs there. `
          : `没有项目可归入${models(empty, lang)}，那里的需求无从说起。`;
    const told = missing.map(({ cell, cases, needs }) => {
      const names = anyOf(
        needs.map((label) => lowered(label[lang])),
        lang,
      );
      return lang === 'en'
        ? `${cases === 1 ? 'The one programme' : `${cases === 2 ? 'Neither' : 'None'} of the ${smallNumber(cases, lang)} programmes`} of ${modelName(cell, lang)} makes ${cases === 1 ? 'no' : 'a'} core aim of ${names}.`
        : `${modelName(cell, lang)}的${cases}个项目，${cases === 1 ? '未' : '无一'}以${names}为核心目标。`;
    });
    const whole =
      lang === 'en'
        ? 'In every model that has a programme, each need is somebody’s core aim.'
        : '凡有项目的模式，每类需求都有项目以之为核心目标。';
    return bare + (told.length > 0 ? told.join(lang === 'en' ? ' ' : '') : filled.length > 0 ? whole : '').trim();
  });
}

/** How far the coders agree on the needs: lowest and highest alpha on the value. */
function coders(data: Dataset): Text {
  const alphas = agreement(data)
    .filter(({ id }) => id.startsWith('needs.'))
    .flatMap(({ values: { alpha } }) => (alpha === null ? [] : [alpha]));
  if (alphas.length === 0)
    return {
      en: 'How far the coders agree on needs cannot be said.',
      zh: '两位编码员在需求上的一致程度无从判断。',
    };
  const [low, high] = [Math.min(...alphas), Math.max(...alphas)];
  const poor = high < TENTATIVE;
  return both((lang) => {
    const range =
      decimal(low) === decimal(high) ? decimal(low) : `${decimal(low)}${lang === 'en' ? ' to ' : '至'}${decimal(high)}`;
    return lang === 'en'
      ? `${poor ? 'The coders agree poorly' : 'The coders agree'} on how much weight a need has: Krippendorff’s alpha is ${range}, where 1 is full agreement and 0 is chance.${poor ? ' That is less than even a tentative conclusion asks for.' : ''}`
      : `某类需求是核心还是兼及，两位编码员的判断${poor ? '一致程度较低' : '大体一致'}：克里彭多夫α系数为${range}（1为完全一致，0为碰巧）。${poor ? '即便作初步结论，也嫌不足。' : ''}`;
  });
}

/** What can be said of the needs to which the models speak. */
export const needsSaid = (data: Dataset, at: readonly Position[]): Record<string, Text> => ({
  needs: heading(data),
  silence: silence(data),
  gaps: gaps(data, at),
  coders: coders(data),
});
