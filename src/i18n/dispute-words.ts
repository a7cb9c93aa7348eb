import type { Lang } from './languages.ts';

/** Which code is disputed, as a correction names it; empty where the reader is to fill it in. */
export interface Disputed {
  readonly programme: string;
  readonly phase: string;
  readonly indicator: string;
  readonly code: string;
  /** Ids of the sources that carry it. */
  readonly sources: readonly string[];
  /** Address of the code. */
  readonly address: string;
}

const en = {
  title: 'Dispute a code',
  lead: 'If a source says otherwise than a code, please say so. A correction needs three things: which code, what it should be, and a public source that carries it.',
  link: 'Dispute',
  linkOf: (name: string) => `Dispute: ${name}`,
  how: 'How to go about it',
  steps: [
    'Each code on the page of a programme has a link “Dispute”. It leads here and names the code in the text below.',
    'Say what the code should be, and name a source that others can find: title, publisher, date and address.',
    'An unknown code is disputed in the same way: a source can make it known.',
    'What matters is what a document says. Please name no child and nobody’s private life.',
  ],
  text: 'The correction, prepared',
  about: 'It is about this code:',
  noScript: 'JavaScript is off, so the text is not filled in. Here is the template: please name the code by hand.',
  copy: 'Copy the text',
  copied: 'Copied',
  failed: 'The browser did not let the page copy. Select the text instead.',
  open: 'Open it as a draft issue',
  openNote: (host: string) =>
    `The draft opens at ${host}, where you can change it. Nothing is sent before you send it there, and you need an account.`,
  nowhere:
    'This copy of the site names no place for corrections, and nothing is sent from here. Copy the text and give it to whoever publishes this copy.',
  then: 'What comes of it',
  thenText:
    'A correction that holds changes the data: it is listed with its reason, and the version rises. A code that stands after all keeps its note and its sources.',
  changes: 'Versions and changes',
  codebook: 'What a source must say for each code',
  issueTitle: (what: string) => (what === '' ? 'Correction of a code' : `Correction: ${what}`),
  fields: {
    programme: 'Programme',
    phase: 'Phase',
    indicator: 'Indicator',
    code: 'Present code',
    sources: 'Present sources',
    address: 'Address',
    should: 'What the code should be, and why',
    source: 'Source that carries it (title, publisher, date, address)',
  },
};

type Widen<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Widen<T[K]> };
export type DisputeWords = Widen<typeof en>;

const zh: DisputeWords = {
  title: '质疑一项编码',
  lead: '如果资料所写与某项编码不符，请告诉我们。一条更正需要三样：哪一项编码，应当是什么，哪份公开资料可以支持。',
  link: '质疑',
  linkOf: (name) => `质疑：${name}`,
  how: '怎样提出',
  steps: [
    '项目页面上每项编码旁都有“质疑”链接，点开即到本页，下面的文字会写明是哪一项。',
    '请写明编码应当是什么，并举出别人也能找到的资料：标题、发布者、日期和网址。',
    '编码未知的，也可以同样提出：有了资料，就不再未知。',
    '只看文件怎么写。请不要写出任何孩子的姓名，也不要涉及他人的私事。',
  ],
  text: '已备好的更正',
  about: '涉及的编码：',
  noScript: 'JavaScript未启用，下面的文字没有自动填写。这是模板，请自行写明是哪一项编码。',
  copy: '复制文字',
  copied: '已复制',
  failed: '浏览器不允许页面复制，请自行选取文字。',
  open: '以议题草稿打开',
  openNote: (host) => `草稿会在${host}打开，可以修改。在那里提交之前，不会发送任何内容；提交需要该网站的账号。`,
  nowhere: '这份网站副本没有写明更正寄往何处，这里也不会发送任何内容。请复制文字，交给这份副本的发布者。',
  then: '之后会怎样',
  thenText: '更正成立的，数据随之修改：连同原因一并列出，版本号提高。核对后仍然成立的编码，保留原有的说明和来源。',
  changes: '版本与变更',
  codebook: '各项编码要求资料写到什么程度',
  issueTitle: (what) => (what === '' ? '编码更正' : `更正：${what}`),
  fields: {
    programme: '项目',
    phase: '阶段',
    indicator: '指标',
    code: '现有编码',
    sources: '现有来源',
    address: '网址',
    should: '编码应当是什么，为什么',
    source: '支持更正的资料（标题、发布者、日期、网址）',
  },
};

/** The words of the page on which a code is disputed. */
export const disputeWords: Readonly<Record<Lang, DisputeWords>> = { en, zh };
