import { decimal, list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { countWords } from '../shared/count-words.ts';
import type { Picture, Programmes } from './select.ts';
import { PROVINCES, type Province } from './tiles.ts';

export const title: Text = {
  en: 'Where do the children live, and where do the programmes work?',
  zh: '留守儿童在哪里，项目又在哪里？',
};

export const howTo: Text = {
  en: 'Each tile is a province-level division, roughly where it lies and all of one size, so that a small province is as visible as a large one. A tile is filled up to its figure, measured against the largest one; a dashed edge with an arrow means that the source says only “more than”. An empty dashed tile means that no figure was found, not that there are no children. One picture shows one definition. In the second grid each dot is a programme of the dataset and leads to its page; a programme that runs in several provinces stands in each. On narrow screens English tiles carry the two letters of ISO 3166-2:CN.',
  zh: '每格为一个省级行政区，位置大致对应，大小一致，便于看清面积较小的省份。格内填充高度为该省数值与图中最大值之比；上缘为虚线并带箭头，表示来源只说“超过”。虚线空格表示未找到数值，不表示没有留守儿童。一幅图只用一种口径。第二幅图中每个圆点为数据集中的一个项目，可点开其页面；在多个省份运行的项目，在各省均计入。',
};

export interface Counts {
  /** The definition drawn; null where only programmes are. */
  readonly picture: Picture | null;
  /** Null where only children are drawn. */
  readonly programmes: Programmes | null;
}

interface Words {
  readonly key: Readonly<Record<'stated' | 'more' | 'none', string>>;
  readonly columns: Readonly<Record<'province' | 'what' | 'year' | 'value' | 'proof', string>>;
  readonly childrenHead: (first: number, last: number, share: boolean) => string;
  readonly programmesHead: (all: number) => string;
  readonly programmesNote: string;
  readonly nationwide: (k: number) => string;
  readonly figure: (province: string, definition: string, year: number, figure: string) => string;
  readonly noFigure: (province: string) => string;
  readonly count: (province: string, k: number) => string;
  readonly programme: (name: string, started: number) => string;
  readonly what: (measure: string, definition: string) => string;
  readonly ownProgramme: string;
  readonly began: string;
  readonly takeaway: (n: Counts) => string;
  readonly caption: (n: Counts) => string;
  readonly alt: (n: Counts) => string;
  readonly tableCaption: string;
}

const named = (provinces: readonly Province[], lang: Lang) =>
  list(
    provinces.map((code) => strings(lang).provinces[code]),
    lang,
  );
const bounds = ({ counts }: Picture) => [...counts.values()].filter(({ precision }) => precision === 'more').length;
const highest = ({ counts }: Picture) => [...counts].toSorted(([, a], [, b]) => b.value - a.value)[0];

/** The provinces with the most programmes, how many they have, and how many provinces have any. */
function busiest({ by }: Programmes) {
  const most = Math.max(0, ...[...by.values()].map(({ length }) => length));
  return {
    most,
    provinces: [...by].flatMap(([province, mine]) => (most > 0 && mine.length === most ? [province] : [])),
    reached: [...by.values()].filter(({ length }) => length > 0).length,
  };
}

/** Programmes with a known place, and those of them in at least one of some provinces. */
function within({ all }: Programmes, provinces: readonly Province[]) {
  const placed = all.filter((one) => one.provinces.length > 0);
  return {
    placed: placed.length,
    inside: placed.filter((one) => one.provinces.some((code) => provinces.includes(code))).length,
  };
}

export const words: Record<Lang, Words> = {
  en: {
    key: { stated: 'figure, against the largest', more: 'more than this', none: 'no figure found' },
    columns: { province: 'Province', what: 'What', year: 'Year', value: 'Figure', proof: 'Source or programme' },
    childrenHead: (first, last, share) =>
      `${share ? 'Share of all left-behind children' : 'Left-behind children'}, ${first === last ? first : `${first}–${last}`}`,
    programmesHead: (all) => `The ${all} programmes of the dataset`,
    programmesNote: 'One dot a programme; those in several provinces stand in each.',
    nationwide: (k) => `${k} work nationwide:`,
    figure: (province, definition, year, figure) => `${province}, ${year}: ${figure}; ${definition}`,
    noFigure: (province) => `${province}: no figure found`,
    count: (province, k) => `${province}: ${k === 0 ? 'no programme' : strings('en').common.cases(k)} in the dataset`,
    programme: (name, started) => `${name}, since ${started}`,
    what: (measure, definition) => `Children, ${measure}; ${definition}`,
    ownProgramme: 'Programme of the dataset',
    began: 'began',
    takeaway: ({ picture, programmes }) => {
      const said: string[] = [];
      if (picture?.together) {
        const { provinces, percent, year } = picture.together;
        said.push(
          `In ${year} ${named(provinces, 'en')} held ${decimal(percent, 1)}% of all children counted by this definition`,
        );
      } else if (picture) {
        const [province, count] = highest(picture) ?? [];
        said.push(
          `By this definition figures were found for only ${picture.counts.size} of ${PROVINCES.length} provinces${province && count ? `, the highest for ${strings('en').provinces[province]} (${countWords(count, 'en')})` : ''}`,
        );
      }
      if (picture?.together && programmes) {
        const { inside, placed } = within(programmes, picture.together.provinces);
        said.push(`${inside} of the ${placed} programmes with a known province work in at least one of them`);
      } else if (programmes) {
        const { most, provinces, reached } = busiest(programmes);
        said.push(
          most === 0
            ? 'No programme of the dataset names a province'
            : `The programmes reach ${reached} of ${PROVINCES.length} provinces, most often ${named(provinces, 'en')} (${most})`,
        );
      }
      return `${said.join('; ')}.`;
    },
    caption: ({ picture, programmes }) => {
      const parts = [
        ...(picture
          ? [
              `${picture.row.label.en}. Figures were found for ${picture.counts.size} of ${PROVINCES.length} province-level divisions${bounds(picture) > 0 ? `, ${bounds(picture)} of them only as “more than”` : ''}; for ${PROVINCES.length - picture.counts.size} none was found. Other definitions are other pictures; the table has all.`,
            ]
          : []),
        ...(programmes
          ? [
              `${programmes.all.length} programmes, ${programmes.nationwide.length} of them nationwide. They were chosen because they are documented, so their places say where documents were found, not where help is most needed.`,
            ]
          : []),
      ];
      return parts.join(' ');
    },
    alt: ({ picture, programmes }) =>
      [
        ...(picture
          ? [
              `Tile grid of provinces with the children counted, by the definition “${picture.row.label.en}”: ${[...picture.counts].map(([code, count]) => `${strings('en').provinces[code]} ${countWords(count, 'en')}`).join(', ')}; no figure for the others.`,
            ]
          : []),
        ...(programmes
          ? [
              `Tile grid of provinces with the programmes of the dataset: ${[...programmes.by].flatMap(([code, { length }]) => (length > 0 ? [`${strings('en').provinces[code]} ${length}`] : [])).join(', ')}; ${programmes.nationwide.length} nationwide.`,
            ]
          : []),
      ].join(' '),
    tableCaption: 'Figures of provinces by every definition, and the programmes of the dataset in each province.',
  },
  zh: {
    key: { stated: '数值与最大值之比', more: '超过此数', none: '未找到数值' },
    columns: { province: '省份', what: '内容', year: '年份', value: '数值', proof: '来源或项目' },
    childrenHead: (first, last, share) =>
      `${share ? '占全国留守儿童的比例' : '留守儿童'}，${first === last ? first : `${first}—${last}`}年`,
    programmesHead: (all) => `数据集中的${all}个项目`,
    programmesNote: '一点为一个项目；跨省项目在各省均计入。',
    nationwide: (k) => `全国性项目${k}个：`,
    figure: (province, definition, year, figure) => `${province}，${year}年：${figure}；${definition}`,
    noFigure: (province) => `${province}：未找到数值`,
    count: (province, k) => `${province}：数据集中${k === 0 ? '没有项目' : `有${k}个项目`}`,
    programme: (name, started) => `${name}，${started}年起`,
    what: (measure, definition) => `留守儿童，${measure}；${definition}`,
    ownProgramme: '数据集中的项目',
    began: '开始',
    takeaway: ({ picture, programmes }) => {
      const said: string[] = [];
      if (picture?.together) {
        const { provinces, percent, year } = picture.together;
        said.push(`按这一口径，${year}年${named(provinces, 'zh')}合计占全部留守儿童的${decimal(percent, 1)}%`);
      } else if (picture) {
        const [province, count] = highest(picture) ?? [];
        said.push(
          `按这一口径，${PROVINCES.length}个省级行政区中只找到${picture.counts.size}个的数值${province && count ? `，最高为${strings('zh').provinces[province]}（${countWords(count, 'zh')}）` : ''}`,
        );
      }
      if (picture?.together && programmes) {
        const { inside, placed } = within(programmes, picture.together.provinces);
        said.push(`省份可知的${placed}个项目中，有${inside}个在其中至少一省开展`);
      } else if (programmes) {
        const { most, provinces, reached } = busiest(programmes);
        said.push(
          most === 0
            ? '数据集中没有写明省份的项目'
            : `项目分布于${PROVINCES.length}个省级行政区中的${reached}个，最多的是${named(provinces, 'zh')}（${most}个）`,
        );
      }
      return `${said.join('；')}。`;
    },
    caption: ({ picture, programmes }) => {
      const parts = [
        ...(picture
          ? [
              `${picture.row.label.zh}。${PROVINCES.length}个省级行政区中找到${picture.counts.size}个的数值${bounds(picture) > 0 ? `，其中${bounds(picture)}个来源只说“超过”` : ''}；其余${PROVINCES.length - picture.counts.size}个未找到。其他口径另作一图，全部数值见数据表。`,
            ]
          : []),
        ...(programmes
          ? [
              `共${programmes.all.length}个项目，其中全国性项目${programmes.nationwide.length}个。项目因有文献记载而入选，其分布反映的是哪里找得到文献，而不是哪里最需要帮助。`,
            ]
          : []),
      ];
      return parts.join('');
    },
    alt: ({ picture, programmes }) =>
      [
        ...(picture
          ? [
              `省份格图，按“${picture.row.label.zh}”口径显示留守儿童：${[...picture.counts].map(([code, count]) => `${strings('zh').provinces[code]}${countWords(count, 'zh')}`).join('，')}；其余未找到数值。`,
            ]
          : []),
        ...(programmes
          ? [
              `省份格图，显示数据集中的项目：${[...programmes.by].flatMap(([code, { length }]) => (length > 0 ? [`${strings('zh').provinces[code]}${length}个`] : [])).join('，')}；全国性项目${programmes.nationwide.length}个。`,
            ]
          : []),
      ].join(''),
    tableCaption: '各种口径的分省数值，以及数据集中各省的项目。',
  },
};
