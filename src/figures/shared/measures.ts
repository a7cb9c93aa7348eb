import type { Lang, Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';

/** Measures of the series whose words don't follow from a pattern. */
const WORDS: Readonly<Record<string, Text>> = {
  total: { en: 'total', zh: '总数' },
  'total, lower bound': { en: 'total, lower bound', zh: '总数（下限）' },
  'total, urban and rural': { en: 'total, urban and rural', zh: '城乡合计' },
  'living alone': { en: 'living alone', zh: '独自生活' },
  'share with both parents away': { en: 'share with both parents away', zh: '父母双方均外出者所占比例' },
  'share living with grandparents only': { en: 'share living with grandparents only', zh: '仅与祖父母同住者所占比例' },
  'share with grandparents': { en: 'share with grandparents', zh: '由祖父母照料者所占比例' },
  'share of boys': { en: 'share of boys', zh: '男童所占比例' },
  'share of national total': { en: 'share of the national total', zh: '占全国总数的比例' },
  'share not yet at school': { en: 'share not yet at school', zh: '未入学者所占比例' },
  'share in compulsory education': { en: 'share in compulsory education', zh: '义务教育阶段所占比例' },
  'with grandparents': { en: 'with grandparents', zh: '由祖父母或外祖父母照料' },
  'with relatives or friends': { en: 'with relatives or friends', zh: '由亲友照料' },
  'one parent at home without ability to act as guardian': {
    en: 'one parent at home, unable to act as guardian',
    zh: '一方在家但无监护能力',
  },
  'without a guardian': { en: 'without a guardian', zh: '无人监护' },
  'eastern provinces': { en: 'eastern provinces', zh: '东部省份' },
  'central provinces': { en: 'central provinces', zh: '中部省份' },
  'western provinces': { en: 'western provinces', zh: '西部省份' },
  'placed under guardianship, cumulative': { en: 'placed under guardianship, cumulative', zh: '累计落实监护' },
  'ill or with a disability': { en: 'ill or with a disability', zh: '患病或残疾' },
  'primary school': { en: 'primary school', zh: '小学' },
  'junior secondary school': { en: 'junior secondary school', zh: '初中' },
  associations: { en: 'associations', zh: '社会团体' },
  foundations: { en: 'foundations', zh: '基金会' },
  'private non-enterprise units': { en: 'private non-enterprise units', zh: '民办非企业单位' },
  'private non-enterprise units in social services': {
    en: 'private non-enterprise units in social services',
    zh: '社会服务类民办非企业单位',
  },
  'in the field of social services': {
    en: 'social organisations in the field of social services',
    zh: '社会服务领域的社会组织',
  },
  'in the field of education': { en: 'social organisations in the field of education', zh: '教育领域的社会组织' },
  "children's supervisors": { en: 'children’s supervisors', zh: '儿童督导员' },
  "children's directors": { en: 'children’s directors', zh: '儿童主任' },
  "children's supervisors and directors together": {
    en: 'children’s supervisors and directors together',
    zh: '儿童督导员与儿童主任合计',
  },
  'social work posts': { en: 'social work posts', zh: '社会工作岗位' },
  'social workers in stations': { en: 'social workers in stations', zh: '驻站社工' },
  'agencies working in stations': { en: 'agencies working in stations', zh: '进驻的社工机构' },
  'money put into stations': { en: 'money put into stations', zh: '社工站投入资金' },
  'share of townships and sub-districts covered': {
    en: 'share of townships and sub-districts covered',
    zh: '乡镇（街道）覆盖率',
  },
  'money, yearly': { en: 'money, yearly', zh: '年度资金' },
  'money, cumulative from 2012': { en: 'money, cumulative from 2012', zh: '2012年起累计资金' },
  'projects, cumulative from 2012': { en: 'projects, cumulative from 2012', zh: '2012年起累计项目' },
  'projects approved in the year': { en: 'projects approved in the year', zh: '当年立项数' },
  'money over five years': { en: 'money over five years', zh: '五年资金' },
  'money in the 14th five-year plan': { en: 'money in the 14th five-year plan', zh: '“十四五”期间资金' },
  'money for purchased services, cumulative from 2010': {
    en: 'money for purchased services, cumulative from 2010',
    zh: '2010年起累计购买服务资金',
  },
};

const AGE = /^(share )?age (\d+)-(\d+)$/;
const PROVINCE = /\b[A-Z]{2}\b/g;

/** What of the counted is meant, in words. A measure without words in the list is told as the file names it. */
export function measureWords(measure: string, lang: Lang): string {
  const age = AGE.exec(measure);
  if (age) return AGES[lang](age[1] !== undefined, `${age[2]}`, `${age[3]}`);
  const together = provincesOf(measure);
  if (together.length > 1) return TOGETHER[lang](/^share/.test(measure), together);
  return WORDS[measure]?.[lang] ?? measure;
}

const AGES: Record<Lang, (share: boolean, from: string, to: string) => string> = {
  en: (share, from, to) => `${share ? 'share aged' : 'aged'} ${from}–${to}`,
  zh: (share, from, to) => `${from}—${to}岁${share ? '所占比例' : ''}`,
};

/** The provinces that a measure sums, as codes of ISO 3166-2:CN. */
export function provincesOf(measure: string): (keyof ReturnType<typeof strings>['provinces'])[] {
  if (!measure.endsWith(' together')) return [];
  const known = strings('en').provinces;
  return (measure.match(PROVINCE) ?? [])
    .map((code) => `CN-${code}`)
    .filter((code): code is keyof typeof known => code in known);
}

const TOGETHER: Record<Lang, (share: boolean, codes: ReturnType<typeof provincesOf>) => string> = {
  en: (share, codes) => `${share ? 'share of ' : ''}${namesOf(codes, 'en').join(', ')} together`,
  zh: (share, codes) => `${namesOf(codes, 'zh').join('、')}合计${share ? '所占比例' : ''}`,
};
const namesOf = (codes: ReturnType<typeof provincesOf>, lang: Lang) =>
  codes.map((code) => strings(lang).provinces[code]);
