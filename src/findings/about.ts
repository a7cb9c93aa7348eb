import type { Dataset } from '../data/types.ts';
import { date } from '../i18n/format.ts';
import type { Text } from '../i18n/languages.ts';
import type { Findings } from './finding.ts';
import { both } from '../i18n/both.ts';

const yearOf = ({ date: iso }: Dataset) => iso.slice(0, 4);

/** How to cite the dataset, in the form of README.md. Its page has more styles. */
const citation = (data: Dataset): Text => ({
  en: `Shared Care contributors (${yearOf(data)}). Shared Care: Programmes in the care of China’s rural left-behind children (version ${data.version}) [Data set].`,
  zh: `共护贡献者. 共护：中国农村留守儿童关爱项目数据集[DS]. ${data.version}版. ${yearOf(data)}.`,
});

/** The thesis as its abstract is listed. */
const thesis = ({ thesis: { work } }: Dataset): Text =>
  both((lang) =>
    lang === 'en'
      ? `${work.author}, “${work.title}”, ${work.degree.toLowerCase().replace("'", '’')} in ${work.subject.toLowerCase()}, abstract posted ${date(work.posted, lang)} (${work.id})`
      : `${work.author}，${work.title}，摘要发布于${date(work.posted, lang)}（${work.id}）`,
  );

/** What the page about this site says of its data and of the thesis. */
export const aboutFindings: Findings = {
  topic: 'about',
  facts: () => ({}),
  says: (data) => ({
    citation: citation(data),
    thesis: thesis(data),
    version: both((lang) =>
      lang === 'en'
        ? `The data stand at version ${data.version}; sources were read up to ${date(data.date, lang)}.`
        : `数据现为${data.version}版，资料读至${date(data.date, lang)}。`,
    ),
  }),
};
