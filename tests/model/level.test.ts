import { describe, expect, it } from 'vitest';
import { isNationalOrProvincial } from '../../src/model/level.ts';

const called = (zh: string) => isNationalOrProvincial({ name: { en: 'x', zh } });

describe('an organisation is national or provincial', () => {
  it.each([
    '中国发展研究基金会',
    '中华慈善总会',
    '全国妇联',
    '国务院妇女儿童工作委员会',
    '共青团中央',
    '中共中央宣传部',
    '民政部',
    '教育部、财政部',
    '财政部和民政部',
  ])('by a national name: %s', (zh) => {
    expect(called(zh)).toBe(true);
  });

  it.each([
    '安徽省人民政府',
    '共青团四川省委',
    '黑龙江省民政厅',
    '广西壮族自治区民政厅',
    '重庆市光彩事业促进会',
    '北京市慈善协会',
    '上海市民政局',
    '天津市妇联',
  ])('by the name of a province, region or municipality: %s', (zh) => {
    expect(called(zh)).toBe(true);
  });

  it.each([
    '广州市海珠区蓝信封留守儿童关爱中心',
    '四川省宜宾市妇联',
    '湖南省凤凰县教育局',
    '贵州省黔东南自治州教育局',
    '上海市浦东新区民政局',
    '武定县正心社会工作服务中心',
    '北京上学路上公益促进中心',
    '深圳壹基金公益基金会',
    '联合国儿童基金会驻华办事处',
    '互满爱人与人（中国）',
    '俱乐部',
    '某村与民政部合办的中心',
    '四川乡村部落中心',
  ])('and not by one of a lower level, of a foreign body, or with a like syllable: %s', (zh) => {
    expect(called(zh)).toBe(false);
  });
});
