import type { Lang } from './languages.ts';

const en = {
  title: 'The report for print',
  description:
    'All chapters of the report on one page, each figure in its default view, with one list of sources: made to be printed.',
  contents: 'Contents',
  figures: 'Figures',
  annex: 'Further figures',
  annexLead: 'These figures stand on the pages of the site about the methods and about other studies.',
  version: 'Data',
  licence: 'Licence',
  address: 'Address',
  cite: 'How to cite',
  limits: 'Limits',
  /** A figure’s number with its title. */
  figureTitle: (number: string, title: string) => `${number}. ${title}`,
  /** Whether number and title stand under the picture. */
  titleBeneath: false,
  more: 'Values, sources and other views: ',
  tables:
    'The figures stand here in their default view. The table of values of each, the sources of the values and all other views are at the address beneath it.',
  report: 'The report as a PDF',
  brief: 'The brief as a PDF',
  size: (pages: number, megabytes: string) => `${pages} pages, ${megabytes} MB`,
  onePage: 'The whole report on one page, for printing',
  /** Where in the document a source is cited. */
  onSheet: (page: number) => `p. ${page}`,
};

const zh: typeof en = {
  title: '报告印刷版',
  description: '报告各章合为一页，图均取默认视图，资料来源统一列于文末，便于打印。',
  contents: '目录',
  figures: '图目录',
  annex: '其他图',
  annexLead: '以下各图见于网站的“方法”与“相关研究”两页。',
  version: '数据',
  licence: '许可',
  address: '网址',
  cite: '引用格式',
  limits: '局限',
  figureTitle: (number, title) => `${number}\u3000${title}`,
  titleBeneath: true,
  more: '数据表、来源与其他视图见：',
  tables: '本文各图均取默认视图。每幅图的数据表、数值的来源与其他视图，见图下所列网址。',
  report: '报告PDF版',
  brief: '简报PDF版',
  size: (pages, megabytes) => `${pages}页，${megabytes} MB`,
  onePage: '报告全文合为一页，便于打印',
  onSheet: (page) => `第${page}页`,
};

/** Words of the editions on paper: the report in one document, and the ways to it. */
export const editionWords: Readonly<Record<Lang, typeof en>> = { en, zh };
