import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/citation/citable.ts';
import { citeInline } from '../../src/citation/cite-inline.ts';
import { labels } from '../../src/citation/labels.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { sources } from './library.ts';

const work = (fields: Partial<Citable>): Citable => ({
  id: 'work',
  type: 'article-newspaper',
  language: 'en',
  title: 'A title',
  issued: { 'date-parts': [[2018, 5, 3]] },
  ...fields,
});
const zh = (...names: string[]) => names.map((name) => ({ family: name.slice(0, 1), given: name.slice(1) }));
const en = (...names: string[]) => names.map((family) => ({ family, given: 'Mary' }));

describe('the label of a work', () => {
  it('names the newspaper where no author is named', () => {
    expect(citeInline(work({ 'container-title': 'China Daily' }), 'en')).toBe('China Daily 2018');
    expect(citeInline(work({ 'container-title': '中国日报', language: 'zh' }), 'zh')).toBe('中国日报，2018');
  });

  it('says that there is no date, in the language of the text', () => {
    const undated = { issued: undefined, 'container-title': 'China Daily' };
    expect(citeInline(work(undated), 'en')).toBe('China Daily n.d.');
    expect(citeInline(work(undated), 'zh')).toBe('China Daily，无日期');
    expect(citeInline(work({ ...undated, language: 'zh' }), 'en')).toBe('China Daily n.d.');
  });

  it('in English names two authors, and the first of three (APA 7, 8.17)', () => {
    expect(citeInline(work({ author: en('Hu') }), 'en')).toBe('Hu 2018');
    expect(citeInline(work({ author: en('Hu', 'Zhang') }), 'en')).toBe('Hu & Zhang 2018');
    expect(citeInline(work({ author: en('Hu', 'Zhang', 'Li') }), 'en')).toBe('Hu et al. 2018');
  });

  it('in Chinese names the first of several authors, a Chinese one in full (GB/T 7714-2025, 9.3.1.2)', () => {
    expect(citeInline(work({ author: en('Falout', 'Elwood') }), 'zh')).toBe('Falout et al.，2018');
    expect(citeInline(work({ author: zh('邱均平'), language: 'zh' }), 'zh')).toBe('邱均平，2018');
    expect(citeInline(work({ author: zh('邱均平', '王名'), language: 'zh' }), 'zh')).toBe('邱均平 等，2018');
  });

  it('cuts Chinese authors to 等 also in English', () => {
    expect(citeInline(work({ author: zh('王名', '张雪'), language: 'zh' }), 'en')).toBe('王名 & 张雪 2018');
    expect(citeInline(work({ author: zh('王名', '张雪', '李四', '陈五'), language: 'zh' }), 'en')).toBe('王名 等 2018');
  });

  it('takes the first words of the title where nobody is named, in the language of the text', () => {
    const notice = work({
      language: 'zh',
      title: '关于实施“广东兜底民生服务社会工作双百工程”的通知',
      'title-short': 'Notice on the Double Hundred Project',
    });
    expect(citeInline(notice, 'zh')).toBe('“关于实施‘广东兜底民生服务社会工…’”，2018');
    expect(citeInline(notice, 'en')).toBe('“Notice on the Double Hundred Project” 2018');
    expect(
      citeInline(work({ title: 'A home visiting programme substantially improves the skills of children' }), 'en'),
    ).toBe('“A home visiting programme substantially improves…” 2018');
  });

  it('leaves out what a description says of itself', () => {
    expect(citeInline(work({ title: '[民办社会工作机构；节录未显示标题]', language: 'zh' }), 'zh')).toBe(
      '“民办社会工作机构”，2018',
    );
  });

  it.each(LANGS)('is short, and never a question mark (%s)', (lang) => {
    const all = sources.map((source) => citeInline(source, lang));
    expect(all.filter((label) => label.length > 90 || /^\W*\?|^\s*$/.test(label))).toEqual([]);
  });
});

describe('labels of works that are cited together', () => {
  const day = (id: string, ...date: number[]) =>
    work({ id, 'container-title': 'China Daily', title: id, issued: { 'date-parts': [date] } });

  it('get letters where they would read alike, by date (APA 7, 8.19; GB/T 7714-2025, 9.3.1.3)', () => {
    const made = labels([day('b', 2018, 9, 1), day('a', 2018, 2, 1), day('c', 2019, 1, 1)], 'en');
    expect(Object.fromEntries(made)).toEqual({ a: 'China Daily 2018a', b: 'China Daily 2018b', c: 'China Daily 2019' });
  });

  it('set the letter apart from words', () => {
    const undated = [work({ id: 'x', issued: undefined }), work({ id: 'y', issued: undefined })];
    expect([...labels(undated, 'en').values()]).toEqual(['“A title” n.d.-a', '“A title” n.d.-b']);
    expect([...labels(undated, 'zh').values()]).toEqual(['“A title”，无日期-a', '“A title”，无日期-b']);
  });

  it.each(LANGS)('are all different, for all sources at once (%s)', (lang) => {
    const made = labels(sources, lang);
    expect(made.size).toBe(sources.length);
    expect(new Set(made.values()).size).toBe(sources.length);
  });
});
