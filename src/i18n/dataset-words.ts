import { AUTHOR, DATASET_TITLE } from './cite-words.ts';
import type { Text } from './languages.ts';

/** What the dataset is called and how it is described, wherever it is published. */
export const datasetWords = {
  title: DATASET_TITLE,
  description: {
    en: 'Programmes in which social organisations and government care for China’s rural left-behind children, phase by phase: who initiated them, how closely the two sides are tied, and what the service is. Coded from public documents by two machine-assisted coders, the second without sight of the first’s codes, from a paraphrase of the same sources; each code carries its source, and an unknown stays visible as one. With national counts, policies, studies, the codebook and the records of coding.',
    zh: '社会组织与政府为农村留守儿童提供关爱服务的项目，分阶段记录由谁发起、双方联系如何、服务怎样。依据公开文献，由两位机器辅助编码员编码，第二位不看前者的编码，只读同一批资料的转述；每项编码都注明来源，未知的如实记为未知。另收全国性统计、政策、研究、编码手册和编码记录。',
  },
  creator: AUTHOR,
  citeMessage: {
    en: 'If you use this dataset, please cite it as below and name the version that you used.',
    zh: '使用本数据集，请按以下方式引用，并注明所用版本。',
  },
  licence: { en: 'Creative Commons Attribution 4.0 International', zh: '知识共享署名4.0国际许可协议' },
  licenceTerms: {
    en: 'Use it for anything, and name where it comes from.',
    zh: '可用于任何用途，须注明出处。',
  },
  place: { en: 'China', zh: '中国' },
  thesis: {
    en: 'The thesis whose typology the dataset puts to the test; known to this project through its abstract alone. No programme of the dataset is presented as one of its cases.',
    zh: '数据集所检验的类型学出自这篇论文；本项目只读过其摘要。数据集中的项目均不是论文的案例。',
  },
} as const satisfies Record<string, Text>;

/** Words under which the dataset is found, by language. */
export const datasetKeywords = {
  en: ['left-behind children', 'social organisations', 'rural China', 'child welfare', 'government–NGO relations'],
  zh: ['留守儿童', '社会组织', '中国农村', '儿童福利', '政社关系'],
} as const;

/** What each published file is that is no table. */
export const fileWords = {
  bibtex: { en: 'All sources, for LaTeX and reference managers', zh: '全部来源，供LaTeX和文献管理软件使用' },
  ris: { en: 'All sources, for reference managers', zh: '全部来源，供文献管理软件使用' },
  csl: {
    en: 'All sources as the dataset holds them, with who speaks in each and what of it was read',
    zh: '全部来源的原始记录，含发声者类型与读到的部分',
  },
  codebook: {
    en: 'The codebook in full: sides, rules, adjudication, indicators with their anchors',
    zh: '编码手册全文：双方界定、规则、裁定办法、各项指标与标准（英文）',
  },
  codebook10: { en: 'The codebook as both coders used it', zh: '两位编码员当时所用的编码手册（英文）' },
  schema: {
    en: 'What a case file may hold, for validators and editors',
    zh: '项目文件的结构规范，供校验程序和编辑器使用',
  },
  workbook: {
    en: 'All tables in one workbook, a sheet each, with what every column means',
    zh: '全部表格合为一个工作簿，每表一页，附各列说明',
  },
  datapackage: {
    en: 'Every file with its size, hash and fields, for programs (Frictionless Data Package 2)',
    zh: '各文件的大小、哈希值与字段，供程序读取（Frictionless Data Package 2）',
  },
  crate: {
    en: 'The dataset as a research object, for repositories (RO-Crate 1.2)',
    zh: '以研究对象形式描述的数据集，供数据仓储使用（RO-Crate 1.2）',
  },
  cff: { en: 'How to cite the dataset, for programs', zh: '引用信息，供程序读取' },
} as const satisfies Record<string, Text>;
