import type { Lang } from './languages.ts';

/** The ways in which a figure is taken along, in the order of their bar. */
export const SHARE_PARTS = ['link', 'embed', 'picture', 'data', 'cite'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** Words of the bar beneath each figure and of the dialog that it opens. */
export interface ShareWords {
  /** What the bar is called. */
  readonly bar: string;
  readonly parts: Readonly<Record<SharePart, string>>;
  /** Which state the dialog speaks of. */
  readonly now: string;
  readonly default: string;
  readonly close: string;
  readonly copy: string;
  readonly copyOf: (what: string) => string;
  readonly copied: string;
  readonly failed: string;
  readonly address: string;
  readonly short: string;
  /** The nearest view that has a short address, and in what it differs. */
  readonly near: (title: string, what: readonly string[]) => string;
  readonly nearDefault: (what: readonly string[]) => string;
  /** A parameter without a handle. */
  readonly setting: string;
  readonly send: string;
  readonly code: string;
  readonly scan: string;
  /** Picture with the code in it, and why. */
  readonly card: string;
  readonly cardNote: string;
  readonly making: string;
  readonly noFile: string;
  readonly embedCode: string;
  readonly embedNote: string;
  readonly preview: string;
  readonly how: string;
  readonly files: Readonly<Record<'svg' | 'png' | 'csv' | 'json', string>>;
  readonly dataset: string;
  readonly loading: string;
  readonly onPage: string;
}

const en: ShareWords = {
  bar: 'Take this figure along',
  parts: { link: 'Link', embed: 'Embed', picture: 'Picture', data: 'Data', cite: 'Cite' },
  now: 'As it stands on screen now',
  default: 'In its default view',
  close: 'Close',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied',
  failed: 'The browser did not let the page copy. The text is selected: copy it by hand',
  address: 'Address of this view',
  short: 'Short address of this view',
  near: (title, what) => `The nearest view with a short address is “${title}”. It differs in: ${what.join(', ')}.`,
  nearDefault: (what) => `The nearest short address is that of the default view. It differs in: ${what.join(', ')}.`,
  setting: 'another setting',
  send: 'Send with an app',
  code: 'QR code of this view',
  scan: 'Scan it to open this view on a phone.',
  card: 'Save a picture with code and address',
  cardNote: 'For WeChat and wherever a link shows no preview: the figure as it stands, with its code and its address.',
  making: 'Making the file…',
  noFile: 'The file could not be made. Try again once you are online',
  embedCode: 'Code for your page',
  embedNote:
    'The first line lets the frame grow to the height of the figure. You can leave it out: the frame then scrolls.',
  preview: 'Preview',
  how: 'How embedding works',
  files: {
    svg: 'SVG, for print and for editing',
    png: 'PNG, for slides and messages',
    csv: 'CSV, the values drawn',
    json: 'JSON, values with definitions and sources',
  },
  dataset: 'The whole dataset',
  loading: 'Loading…',
  onPage: 'Citation on the page of this figure',
};

const zh: ShareWords = {
  bar: '带走本图',
  parts: { link: '链接', embed: '嵌入', picture: '图片', data: '数据', cite: '引用' },
  now: '当前屏幕上的视图',
  default: '默认视图',
  close: '关闭',
  copy: '复制',
  copyOf: (what) => `复制：${what}`,
  copied: '已复制',
  failed: '浏览器不允许页面复制。文字已选中，请手动复制',
  address: '本视图的网址',
  short: '本视图的短网址',
  near: (title, what) => `最接近的、有短网址的视图是“${title}”，与当前视图的不同在于：${what.join('、')}。`,
  nearDefault: (what) => `最接近的短网址是默认视图的网址，与当前视图的不同在于：${what.join('、')}。`,
  setting: '其他设置',
  send: '用其他应用分享',
  code: '本视图的二维码',
  scan: '用手机扫码，即可打开本视图。',
  card: '保存带二维码和网址的图片',
  cardNote: '微信等处的链接不显示预览，可直接发送这张图片：图为当前视图，附二维码和网址。',
  making: '正在生成文件……',
  noFile: '文件未能生成，请联网后重试',
  embedCode: '嵌入网页的代码',
  embedNote: '第一行让框架随图的高度伸缩；也可略去，框架内则出现滚动条。',
  preview: '预览',
  how: '嵌入说明',
  files: {
    svg: 'SVG，适合印刷和编辑',
    png: 'PNG，适合幻灯片和消息',
    csv: 'CSV，图中的数值',
    json: 'JSON，数值、定义及来源',
  },
  dataset: '完整数据集',
  loading: '正在载入……',
  onPage: '本图页面上的引用格式',
};

export const shareWords: Readonly<Record<Lang, ShareWords>> = { en, zh };
