import { integer } from './format.ts';
import type { Lang } from './languages.ts';

const plural = (n: number, one: string, many: string) => `${integer(n, 'en')} ${n === 1 ? one : many}`;

/** How much a version of the data holds. */
interface Holdings {
  readonly cases: number;
  readonly phases: number;
  /** Those whose value is known. */
  readonly codes: number;
  readonly sources: number;
}

const en = {
  title: 'Versions and changes',
  nav: 'Changes',
  lead: 'What each version of the data added, which codes it changed and why, and which phases that moved on the map. All of it is computed from the versions themselves.',
  rule: 'The version rises with every change: its first number when a code changes, its second when records come or go, its third when words are mended.',
  only: 'There is one version so far, so there is nothing to compare it with yet.',
  version: (version: string) => `Version ${version}`,
  readUpTo: (day: string) => `Sources read up to ${day}. `,
  newest: 'newest',
  notFrozen: 'This version is not frozen yet.',
  since: (version: string) => `Compared with version ${version}:`,
  first: 'The first version. ',
  holds: ({ cases, phases, codes, sources }: Holdings) =>
    `It holds ${plural(cases, 'programme', 'programmes')} with ${plural(phases, 'phase', 'phases')}, ${integer(codes, 'en')} codes of which a value is known, and ${plural(sources, 'source', 'sources')}.`,
  frozen: 'This version as it was frozen, with its tables and figures',
  nothing: 'No record came or went, no code changed and no phase moved: words, notes or sources were mended.',
  casesAdded: (n: number) => `${plural(n, 'programme', 'programmes')} added`,
  casesRemoved: (n: number) => `${plural(n, 'programme', 'programmes')} taken out`,
  phasesAdded: (n: number) => `${plural(n, 'phase', 'phases')} added to programmes that were there`,
  phasesRemoved: (n: number) => `${plural(n, 'phase', 'phases')} taken out of programmes that stay`,
  sourcesAdded: (n: number) => `${plural(n, 'source', 'sources')} added`,
  sourcesRemoved: (n: number) => `${plural(n, 'source', 'sources')} taken out`,
  codes: (n: number) => `${plural(n, 'code', 'codes')} changed`,
  moved: (n: number) => `${plural(n, 'phase', 'phases')} moved on the map`,
  change: (what: string, was: string, now: string) => `${what}: ${was} → ${now}`,
  why: (reason: string) => ` Why: ${reason}`,
  noReason: ' No reason is recorded.',
  whole: 'the programme as a whole',
  takesPart: 'A social organisation takes part',
  yes: 'yes',
  no: 'no',
  place: (standing: string, initiation: string, integration: string) =>
    `${standing} (initiation ${initiation}, ties ${integration})`,
  corrections: 'Corrections',
  correctionsNote: 'What stood in a programme, what stands there now, and why, by the day of the correction.',
  noCorrections: 'Nothing has been corrected since the data were published.',
  site: 'Changes of the site itself, its texts, figures and code, stand in the file CHANGELOG.md of its repository.',
  feed: 'Follow the changes by feed (Atom)',
  feedTitle: 'Changes of the data',
  dispute: 'Dispute a code',
  correctionOf: (name: string) => `Correction: ${name}`,
  frozenTitle: (version: string) => `Data version ${version}`,
  frozenLead:
    'The tables and figures of this version as they were when it was frozen. None of these files will change; the hash of each stands beside it and in the manifest.',
  isNewest: 'This is the newest version.',
  newerExists: (version: string, day: string) =>
    `A newer version exists: ${version}, with sources read up to ${day}. Use it, unless you are checking what was said on the ground of this one.`,
  toNewest: 'To the newest data',
  toNewestFrozen: 'The newest version as it was frozen',
  whatChanged: 'What has changed since',
  tables: 'Tables and descriptions',
  figures: 'Figures',
  figure: 'Figure',
  file: 'File',
  bytes: 'Bytes',
  hash: 'SHA-256',
  formOf: (form: string, figure: string, language: string) => `${form.toUpperCase()} of “${figure}”, ${language}`,
  manifest: 'Manifest: the hash of every file',
  snapshot: 'Codes and places by which later versions are compared with this one',
  hashOf: 'Hash of all that the data say (SHA-256)',
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
export type ChangesWords = Widen<typeof en>;

const zh: ChangesWords = {
  title: '版本与变更',
  nav: '变更',
  lead: '每一版数据增加了什么，改了哪些编码、为什么改，哪些阶段因此在图上移动。以下内容均由各版数据比较得出。',
  rule: '数据一有改动，版本号就会提高：编码有变，升第一位；增删记录，升第二位；修订文字，升第三位。',
  only: '目前只有一个版本，还没有可以比较的对象。',
  version: (version) => `${version}版`,
  readUpTo: (day) => `资料读至${day}。`,
  newest: '最新',
  notFrozen: '这一版尚未固定存档。',
  since: (version) => `与${version}版相比：`,
  first: '第一个版本。',
  holds: ({ cases, phases, codes, sources }) =>
    `包括${cases}个项目、${phases}个阶段、${integer(codes, 'zh')}项有值的编码和${integer(sources, 'zh')}份资料。`,
  frozen: '这一版的存档，含各表和各图',
  nothing: '没有增删记录，没有编码变动，也没有阶段移动：只修订了文字、备注或资料信息。',
  casesAdded: (n) => `新增${n}个项目`,
  casesRemoved: (n) => `撤下${n}个项目`,
  phasesAdded: (n) => `原有项目新增${n}个阶段`,
  phasesRemoved: (n) => `保留的项目撤下${n}个阶段`,
  sourcesAdded: (n) => `新增${n}份资料`,
  sourcesRemoved: (n) => `撤下${n}份资料`,
  codes: (n) => `改动${n}项编码`,
  moved: (n) => `${n}个阶段在图上移动`,
  change: (what, was, now) => `${what}：${was} → ${now}`,
  why: (reason) => `原因：${reason}`,
  noReason: '没有记录原因。',
  whole: '整个项目',
  takesPart: '有社会组织参与',
  yes: '是',
  no: '否',
  place: (standing, initiation, integration) => `${standing}（发起${initiation}，联系${integration}）`,
  corrections: '更正',
  correctionsNote: '项目中原来写的是什么，现在写的是什么，为什么改；按更正日期排列。',
  noCorrections: '数据发布以来没有作过更正。',
  site: '网站本身的文字、图和代码有什么变更，见代码库中的CHANGELOG.md（英文）。',
  feed: '订阅变更（Atom）',
  feedTitle: '数据变更',
  dispute: '质疑一项编码',
  correctionOf: (name) => `更正：${name}`,
  frozenTitle: (version) => `数据${version}版`,
  frozenLead: '这里是这一版固定存档时的各表和各图。这些文件不再改动；每个文件的哈希值列在旁边，也写在清单文件中。',
  isNewest: '这是最新版本。',
  newerExists: (version, day) =>
    `已有更新的版本：${version}版，资料读至${day}。除非要核对依据这一版得出的说法，否则请用新版。`,
  toNewest: '查看最新数据',
  toNewestFrozen: '最新版本的存档',
  whatChanged: '此后有什么变更',
  tables: '各表与说明文件',
  figures: '各图',
  figure: '图',
  file: '文件',
  bytes: '字节',
  hash: 'SHA-256',
  formOf: (form, figure, language) => `${form.toUpperCase()}：“${figure}”，${language}`,
  manifest: '清单：全部文件的哈希值',
  snapshot: '供以后各版比较的编码与位置',
  hashOf: '数据全部内容的哈希值（SHA-256）',
};

/** The words of the pages on versions of the data and what they changed. */
export const changesWords: Readonly<Record<Lang, ChangesWords>> = { en, zh };
