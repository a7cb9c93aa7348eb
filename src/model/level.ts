import type { Organisation } from '../data/types.ts';

const NATIONAL = /^(中国|中华|全国|国务院|共青团中央|中共中央)/;

/** A ministry, alone or named first of several. */
const MINISTRY = /^(民政|教育|财政|公安|司法|农业|农业农村|卫生|文化|文化和旅游|人力资源(和)?社会保障)部/;

/** A province, region or municipality with nothing of a lower level named after it. */
const PROVINCIAL =
  /(?:[\u4e00-\u9fff]{2,3}省|自治区|(?:北京|天津|上海|重庆)市)(?![\u4e00-\u9fff]*(?:[市县区旗乡镇村]|自治州|地区))/;

/**
 * Whether an organisation is national or provincial, by its Chinese name: the dataset has no level of its own. Foreign and
 * intergovernmental bodies are neither.
 */
export function isNationalOrProvincial({ name }: Pick<Organisation, 'name'>): boolean {
  return NATIONAL.test(name.zh) || MINISTRY.test(name.zh) || PROVINCIAL.test(name.zh);
}
