import type { Lang } from '../../i18n/languages.ts';

type AxisWords = Readonly<
  Record<
    | 'government'
    | 'jointly'
    | 'social'
    | 'governmentShort'
    | 'socialShort'
    | 'integrated'
    | 'notIntegrated'
    | 'railInitiation'
    | 'railIntegration',
    string
  >
>;

/** The words along the two axes of the map. */
export const axisWords: Record<Lang, AxisWords> = {
  en: {
    government: 'government alone',
    jointly: 'jointly',
    social: 'social organisation alone',
    governmentShort: 'government',
    socialShort: 'social org.',
    integrated: 'established ties',
    notIntegrated: 'no ties',
    railInitiation: 'initiation unknown',
    railIntegration: 'ties unknown',
  },
  zh: {
    government: '政府单独',
    jointly: '双方共同',
    social: '社会组织单独',
    governmentShort: '政府',
    socialShort: '社会组织',
    integrated: '联系已确立',
    notIntegrated: '没有联系',
    railInitiation: '发起情况不详',
    railIntegration: '联系情况不详',
  },
};
