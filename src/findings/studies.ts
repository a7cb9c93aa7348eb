import type { Dataset } from '../data/types.ts';
import { list } from '../i18n/format.ts';
import type { Lang, Text } from '../i18n/languages.ts';
import { count, type Findings } from './finding.ts';
import { both } from '../i18n/both.ts';
import { capitalised } from './shared/capitalised.ts';
import { extremes } from './shared/extremes.ts';
import { lowered } from './shared/lowered.ts';
import { smallNumber } from './shared/small-number.ts';

const tried = ({ studies }: Dataset) => studies.filter(({ intervention }) => intervention !== null);
const observed = ({ studies }: Dataset) => studies.filter(({ intervention }) => intervention === null);
const read = (studies: Dataset['studies']) => studies.filter(({ effect }) => effect.value !== null);

/** Which needs the findings speak to most and least. */
function spread({ studies, codebook }: Dataset): Text {
  if (studies.length === 0) return { en: 'No study is listed', zh: '没有列出研究' };
  const found = extremes(
    Object.entries(codebook.needs.items).map(([need, item]) => ({
      item,
      value: studies.filter((study) => study.need === need).length,
    })),
  );
  if (!found) return { en: 'Each need is studied as often as the others', zh: '各项需求的研究一样多' };
  const names = (some: typeof found.most, lang: Lang) =>
    list(
      some.map(({ item }) => lowered(item[lang])),
      lang,
    );
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(names(found.most, lang))} ${found.most.length === 1 ? 'is' : 'are'} studied most, ${names(found.least, lang)} least`
      : `研究最多的是${names(found.most, lang)}，最少的是${names(found.least, lang)}`,
  );
}

function effects(data: Dataset): Text {
  const [all, some] = [tried(data).length, read(tried(data)).length];
  if (all === 0) return { en: 'Nothing that was tried has been studied', zh: '没有研究考察过试行的做法' };
  return both((lang) => {
    if (lang === 'en')
      return some === 0
        ? `What was tried, and of ${smallNumber(all, lang)} ${all === 1 ? 'finding' : 'findings'} no single effect size`
        : `What was tried, and of ${smallNumber(all, lang)} ${all === 1 ? 'finding' : 'findings'} ${smallNumber(some, lang)} with a single effect size`;
    return some === 0
      ? `试过的做法：${all}个结果，没有一个读得到单一的效应量`
      : `试过的做法：${all}个结果，${some}个读得到单一的效应量`;
  });
}

/** What research says, counted. */
export const studiesFindings: Findings = {
  topic: 'studies',
  facts: (data) => ({
    findings: count(data.studies.length),
    studies: count(new Set(data.studies.map(({ citation }) => citation)).size),
    observed: count(observed(data).length),
    tried: count(tried(data).length),
    trials: count(tried(data).filter(({ design }) => design === 'randomised').length),
    ratios: count(data.studies.filter(({ effect }) => effect.metric === 'rr' && effect.value !== null).length),
  }),
  says: (data) => ({ spread: spread(data), effects: effects(data) }),
};
