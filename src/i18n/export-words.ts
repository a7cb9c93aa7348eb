import { DATASET_TITLE } from './cite-words.ts';
import type { Lang } from './languages.ts';

/** What stands on a figure that has left the site: where it comes from and what may be done with it. */
export interface ExportWords {
  readonly licence: string;
  /** Before the forms in which a figure can be downloaded: as it always is, in its default view, and as it stands now. */
  readonly download: Readonly<Record<'only' | 'default' | 'now', string>>;
  /** What the CSV file of the specification curve holds. */
  readonly everyWay: string;
  /** Name of the dataset in the metadata. */
  readonly dataset: string;
}

export const exportWords: Record<Lang, ExportWords> = {
  en: {
    licence: 'Licence CC BY 4.0',
    download: {
      only: 'Download this figure:',
      default: 'Download this figure in its default view:',
      now: 'Download this figure as it stands now:',
    },
    everyWay: 'every specification',
    dataset: DATASET_TITLE.en,
  },
  zh: {
    licence: '许可协议CC BY 4.0',
    download: { only: '下载本图：', default: '下载本图的默认视图：', now: '下载本图的当前视图：' },
    everyWay: '全部算法',
    dataset: DATASET_TITLE.zh,
  },
};
