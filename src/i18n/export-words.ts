import type { Lang } from './languages.ts';

/** What stands on a figure that has left the site: where it comes from and what may be done with it. */
export interface ExportWords {
  /** The data that are drawn; the hash is cut short. */
  readonly data: (version: string, date: string, hash: string) => string;
  readonly licence: string;
  /** The forms in which a figure can be downloaded, before their names. */
  readonly download: string;
  /** Name of the dataset in the metadata. */
  readonly dataset: string;
}

export const exportWords: Record<Lang, ExportWords> = {
  en: {
    data: (version, date, hash) => `Data version ${version}, sources read ${date}, SHA-256 ${hash}…`,
    licence: 'Licence CC BY 4.0',
    download: 'Download this figure:',
    dataset: 'Shared Care: programmes in the care of China’s rural left-behind children',
  },
  zh: {
    data: (version, date, hash) => `数据版本${version}，来源读至${date}，SHA-256 ${hash}…`,
    licence: '许可协议CC BY 4.0',
    download: '下载本图：',
    dataset: '共护：中国农村留守儿童关爱项目数据集',
  },
};
