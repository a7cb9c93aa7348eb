import type { Lang } from './languages.ts';

const en = {
  title: 'Reading offline',
  lead: 'Pages of this report that you open stay on this device. They can be read without a connection, and their figures can still be changed.',
  missing: 'The page at this address has not been read on this device, and this site can’t be reached just now.',
  again: 'Try again',
  here: 'On this device',
  nothing:
    'No page is listed here yet. The first one is kept a few seconds after it has been opened, unless the browser has no room for it, is asked to save data, or runs no scripts.',
  limitsTitle: 'What is kept and what is not',
  limits: [
    'Kept are pages, their figures, and the search once it has been used. What you set or answer on a page is not.',
    'Files to download, PDF editions among them, and frozen versions of the data are not kept. A figure in another site’s page keeps nothing.',
    'When this site changes, a page is shown wholly as it was or wholly as it is now, never as a mixture. What you have read is then fetched anew.',
    'Nobody is told what you read. To remove everything, clear the data of this site in the settings of your browser.',
  ],
};

export type OfflineWords = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : readonly string[];
};

const zh: OfflineWords = {
  title: '离线阅读',
  lead: '在本站打开过的页面会留在这台设备上，没有网络也能读，图也照样可以调整。',
  missing: '这个网址的页面还没有在这台设备上读过，而现在连不上本站。',
  again: '再试一次',
  here: '这台设备上的页面',
  nothing:
    '这里还没有列出任何页面。第一个页面在打开几秒之后才会保存；浏览器空间不足、设为节省流量或不运行脚本时，则不保存。',
  limitsTitle: '保存什么，不保存什么',
  limits: [
    '保存的是页面和其中的图，用过搜索之后，搜索也一并保存。您在页面上所作的设定和回答不会保存。',
    '供下载的文件（包括PDF版）和固定存档的数据版本不保存。图嵌入其他网站时，什么也不保存。',
    '本站更新时，每个页面要么完全是旧的，要么完全是新的，不会新旧混杂；您读过的页面届时会重新取回。',
    '您读过什么，不会告诉任何人。如要全部清除，请在浏览器设置中删除本站的数据。',
  ],
};

/** The words about reading without a network. */
export const offlineWords: Readonly<Record<Lang, OfflineWords>> = { en, zh };
