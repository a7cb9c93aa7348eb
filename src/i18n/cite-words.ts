import type { Lang, Text } from './languages.ts';

/** Tag by which citations name the language of a page, as CSL and reference managers expect it. */
export const CITE_LANGUAGE: Readonly<Record<Lang, string>> = { en: 'en', zh: 'zh-CN' };

/** Who answers for everything that is cited here. */
export const AUTHOR: Text = { en: 'Shared Care contributors', zh: '共护贡献者' };
export const PUBLISHER: Text = { en: 'Shared Care', zh: '共护' };

export const REPORT_TITLE: Text = {
  en: 'Shared Care: Who cares for the children who stay behind, and do they do it together?',
  zh: '共护——谁在照护留守儿童：各做各的，还是携手同行？',
};
export const DATASET_TITLE: Text = {
  en: 'Shared Care: Programmes in the care of China’s rural left-behind children',
  zh: '共护：中国农村留守儿童关爱项目数据集',
};

const en = {
  figureTitle: (n: number, title: string) => `Figure ${n}: ${title}`,
  genre: { report: 'Report', chapter: 'Chapter', figure: 'Interactive figure', case: 'Record', dataset: 'Data set' },
  cite: {
    report: 'Cite this report',
    chapter: 'Cite this chapter',
    figure: 'Cite this figure',
    case: 'Cite this page',
    dataset: 'Cite the dataset',
  },
  styles: { apa: 'APA 7', chicago: 'Chicago 17, author-date', gb: 'GB/T 7714-2025' },
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  failed: 'The browser did not let the page copy. Select the text instead',
  files: 'For reference managers',
  sources: (n: number) => (n === 1 ? 'The source beneath it' : `The ${n} sources beneath it`),
  sourcesOfDefault: (n: number) =>
    n === 1 ? 'The source beneath its default view' : `The ${n} sources beneath its default view`,
  dated: 'The date is the one to which the sources were read, and the version is that of the data.',
  follows: 'The address follows the figure as you change it, here and in what you copy or download.',
};

const zh: typeof en = {
  figureTitle: (n, title) => `图${n} ${title}`,
  genre: { report: '报告', chapter: '章节', figure: '交互图', case: '条目', dataset: '数据集' },
  cite: {
    report: '引用本报告',
    chapter: '引用本章',
    figure: '引用本图',
    case: '引用本页',
    dataset: '引用本数据集',
  },
  styles: { apa: 'APA第7版', chicago: '芝加哥第17版（著者—出版年制）', gb: 'GB/T 7714—2025' },
  copy: '复制',
  copyOf: (what) => `复制：${what}`,
  copied: '已复制',
  failed: '浏览器不允许页面复制，请自行选取文字',
  files: '供文献管理软件使用',
  sources: (n) => `所依据的${n}份资料`,
  sourcesOfDefault: (n) => `默认视图所依据的${n}份资料`,
  dated: '日期为资料读至之日，版本为数据版本。',
  follows: '您改变图的视图时，网址随之改变；复制和下载的内容也一样。',
};

export type CiteWords = typeof en;
const WORDS: Record<Lang, CiteWords> = { en, zh };

/** What the site says where it is to be cited. */
export const citeWords = (lang: Lang): CiteWords => WORDS[lang];
