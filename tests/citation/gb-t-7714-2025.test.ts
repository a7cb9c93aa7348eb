import { describe, expect, it } from 'vitest';
import { reference } from '../../src/citation/reference.ts';
import { examples } from './examples.ts';

const on = (...parts: number[]) => ({ 'date-parts': [parts] });
const bodies = (...names: string[]) => names.map((literal) => ({ literal }));

describe('references by GB/T 7714-2025', () => {
  it.each(examples('gb-t-7714-2025'))('follow $rule', ({ entry, work }) => {
    expect(reference(work, 'zh').text).toBe(entry);
  });

  it('put a description in brackets (7.2.1), and never “佚名” for a missing author (7.1.3)', () => {
    const described = {
      id: 'd',
      type: 'webpage',
      language: 'zh',
      title: '《昨日之歌》图书封面',
      custom: { title_note: 'no headline' },
    };
    expect(reference(described, 'zh').text).toBe('[《昨日之歌》图书封面][EB].');
  });

  it('name the site of a page where 8.14 names the platform, and give a reprint neither carrier nor day of reading', () => {
    const page = {
      id: 'p',
      type: 'webpage',
      language: 'zh',
      title: '启动',
      'container-title': '公益中国网',
      issued: on(2021, 5, 19),
      accessed: on(2026, 11, 23),
    };
    expect(reference({ ...page, URL: 'http://a.cn/1' }, 'zh').text).toBe(
      '启动[EB/OL]. 公益中国网（2021-05-19）[2026-11-23]. http://a.cn/1.',
    );
    expect(reference({ ...page, custom: { access: 'read in a reprint' } }, 'zh').text).toBe(
      '启动[EB]. 公益中国网（2021-05-19）.',
    );
  });

  it('give the number of a public document as other title information (8.8.3), and mark it Z or EB/OL (A.1)', () => {
    const notice = {
      id: 'n',
      type: 'legislation',
      language: 'zh',
      title: '关于服务的通知',
      author: bodies('民政部'),
      number: '民函〔2022〕41号',
      issued: on(2022, 6, 29),
    };
    expect(reference(notice, 'zh').text).toBe('民政部. 关于服务的通知：民函〔2022〕41号[Z]. 2022-06-29.');
    expect(reference({ ...notice, accessed: on(2026, 11, 23), URL: 'http://a.cn/2' }, 'zh').text).toBe(
      '民政部. 关于服务的通知：民函〔2022〕41号[EB/OL]. （2022-06-29）[2026-11-23]. http://a.cn/2.',
    );
  });
});
