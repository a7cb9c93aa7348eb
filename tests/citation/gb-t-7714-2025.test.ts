import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/citation/citable.ts';
import { reference } from '../../src/citation/reference.ts';

// The expected entries are examples printed in GB/T 7714-2025, under the number given with each. Their marks follow
// clause 6.2: in Chinese entries full-width ，：（） and half-width . [ ] / -, in Western ones half-width marks and spaces.
type Example = readonly [clause: string, entry: string, work: Omit<Citable, 'id'>];

const on = (...parts: number[]) => ({ 'date-parts': [parts] });
const zh = (...names: string[]) => names.map((name) => ({ family: name.slice(0, 1), given: name.slice(1) }));
const bodies = (...names: string[]) => names.map((literal) => ({ literal }));
const en = (...names: [string, string][]) => names.map(([family, given]) => ({ family, given }));

const EXAMPLES: readonly Example[] = [
  [
    '8.5.3 [1], a newspaper: date and page number',
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
    {
      type: 'article-newspaper',
      language: 'zh',
      title: '数字革命与竞争国际化',
      author: zh('丁文详'),
      'container-title': '中国青年报',
      issued: on(2000, 11, 20),
      page: '15',
    },
  ],
  [
    'B.4 [6], a newspaper online: no day of reading, which 2025 keeps for pages, datasets and preprints',
    '陈缵真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.',
    {
      type: 'article-newspaper',
      language: 'zh',
      title: '探索微观世界的无穷奥秘（科技大观）',
      author: zh('陈缵真'),
      'container-title': '人民日报',
      issued: on(2022, 8, 16),
      accessed: on(2026, 11, 23),
      page: '17',
      URL: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm',
    },
  ],
  [
    'B.4 [1], a journal without volumes: the issue follows the year',
    '杨洪升. 四库馆私家抄校书考略[J]. 文献，2013（1）：56-75.',
    {
      type: 'article-journal',
      language: 'zh',
      title: '四库馆私家抄校书考略',
      author: zh('杨洪升'),
      'container-title': '文献',
      issued: on(2013),
      issue: '1',
      page: '56-75',
    },
  ],
  [
    'B.4 [3] and 7.1.2, four authors: the first three, then a comma and 等',
    '于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.',
    {
      type: 'article-journal',
      language: 'zh',
      title: '互联网药品可信交易环境中主体资质审核备案模式',
      author: zh('于潇', '刘义', '柴跃廷', '汪鸿'),
      'container-title': '清华大学学报（自然科学版）',
      issued: on(2012),
      volume: '52',
      issue: '11',
      page: '1518-1523',
    },
  ],
  [
    'B.4 [8], an article online first: the full date in place of volume and issue',
    '张群，程志宝，石志飞. 惯性增强动力吸振器-浮置板轨道低频减振性能研究[J/OL]. 铁道学报，2024-05-09. http://kns.cnki.net/kcms/detail/11.2104.u.20240507.1737.002.html.',
    {
      type: 'article-journal',
      language: 'zh',
      title: '惯性增强动力吸振器-浮置板轨道低频减振性能研究',
      author: zh('张群', '程志宝', '石志飞'),
      'container-title': '铁道学报',
      issued: on(2024, 5, 9),
      URL: 'http://kns.cnki.net/kcms/detail/11.2104.u.20240507.1737.002.html',
    },
  ],
  [
    'B.4 [18] and 7.1.1, Western names: no capitals throughout, initials without full stops, et al.; address, then DOI',
    'Myburg A A, Grattapaglia D, Tuskan G A, et al. The genome of Eucalyptus grandis[J/OL]. Nature, 2014, 510: 356-362. https://www.nature.com/articles/nature13308.pdf. DOI:10.1038/nature13308.',
    {
      type: 'article-journal',
      language: 'en',
      title: 'The genome of Eucalyptus grandis',
      author: en(['Myburg', 'Alexander A.'], ['Grattapaglia', 'Dario'], ['Tuskan', 'Gerald A.'], ['Hellsten', 'Uffe']),
      'container-title': 'Nature',
      issued: on(2014, 6, 11),
      volume: '510',
      page: '356-362',
      URL: 'https://www.nature.com/articles/nature13308.pdf',
      DOI: '10.1038/nature13308',
    },
  ],
  [
    'B.4 [16], 7.1.1 and 7.9.1: the hyphen of a double name stays; a DOI that the address holds is not written twice',
    'Park J-R, Tosaka Y. Metadata quality control in digital repositories and collections: criteria, semantics, and mechanisms[J/OL]. Cataloging & Classification Quarterly, 2010, 48 (8): 696-715. https://www.tandfonline.com/doi/full/10.1080/01639374.2010.508711.',
    {
      type: 'article-journal',
      language: 'en',
      title: 'Metadata quality control in digital repositories and collections: criteria, semantics, and mechanisms',
      author: en(['Park', 'Jung-Ran'], ['Tosaka', 'Yuji']),
      'container-title': 'Cataloging & Classification Quarterly',
      issued: on(2010),
      volume: '48',
      issue: '8',
      page: '696-715',
      URL: 'https://www.tandfonline.com/doi/full/10.1080/01639374.2010.508711',
      DOI: '10.1080/01639374.2010.508711',
    },
  ],
  [
    'B.4 [12] and 7.1.1: Chinese names in pinyin are written in full',
    'Wang Liping, Wang Fuxin, Liu Hong. Research progress on simulation methods of drop diameter distribution in supercooled large drop icing conditions[J]. Acta Aeronautica et Astronautica Sinica, 2024, 45 (S1): 730570.',
    {
      type: 'article-journal',
      language: 'en',
      title:
        'Research progress on simulation methods of drop diameter distribution in supercooled large drop icing conditions',
      author: en(['Wang', 'Liping'], ['Wang', 'Fuxin'], ['Liu', 'Hong']),
      'container-title': 'Acta Aeronautica et Astronautica Sinica',
      issued: on(2024),
      volume: '45',
      issue: 'S1',
      page: '730570',
    },
  ],
  [
    'B.5 [1], a conference: // before its name',
    '李妍，王莹. 医疗机构保洁人员“二前五后”手卫生干预效果研究[C]//中华预防医学会医院感染控制分会第31次全国医院感染学术年会，2022：2.',
    {
      type: 'paper-conference',
      language: 'zh',
      title: '医疗机构保洁人员“二前五后”手卫生干预效果研究',
      author: zh('李妍', '王莹'),
      'container-title': '中华预防医学会医院感染控制分会第31次全国医院感染学术年会',
      issued: on(2022),
      page: '2',
    },
  ],
  [
    'B.5 [4], proceedings in the form of a book',
    '肖希明，石庆功，刘奕. 民国图书馆学教育的社会贡献[C]//纪念北京大学图书馆学教育100周年研讨会论文集. 北京：北京大学信息管理系，2024：134-147.',
    {
      type: 'paper-conference',
      language: 'zh',
      title: '民国图书馆学教育的社会贡献',
      author: zh('肖希明', '石庆功', '刘奕'),
      'container-title': '纪念北京大学图书馆学教育100周年研讨会论文集',
      'publisher-place': '北京',
      publisher: '北京大学信息管理系',
      issued: on(2024),
      page: '134-147',
    },
  ],
  [
    'B.6 [6], a thesis online',
    'Christou A. Improving knowledge graph understanding with contextual views[D/OL]. Ohio: Wright State University, 2024: 18. http://rave.ohiolink.edu/etdc/view?acc_num=wright1715878159408301.',
    {
      type: 'thesis',
      language: 'en',
      title: 'Improving knowledge graph understanding with contextual views',
      author: en(['Christou', 'Antrea']),
      'publisher-place': 'Ohio',
      publisher: 'Wright State University',
      issued: on(2024),
      page: '18',
      URL: 'http://rave.ohiolink.edu/etdc/view?acc_num=wright1715878159408301',
    },
  ],
  [
    'B.7 [3], a report of institutions: its date is a full one',
    '中国信息通信研究院，中国电信股份有限公司研究院，中国移动通信研究院，等. 电信业发展白皮书：2023：新时代高质量发展探索[R/OL]. 2023-12-28. http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf.',
    {
      type: 'report',
      language: 'zh',
      title: '电信业发展白皮书：2023：新时代高质量发展探索',
      author: bodies('中国信息通信研究院', '中国电信股份有限公司研究院', '中国移动通信研究院', '中国联通研究院'),
      issued: on(2023, 12, 28),
      URL: 'http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf',
    },
  ],
  [
    'B.7 [5], a report with a number, published as a book',
    'U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing materials: PB 91-194001[R]. U.S. Department of Commerce National Information Service, 1990: 25.',
    {
      type: 'report',
      language: 'en',
      title: 'Guidelines for handling excavated acid-producing materials',
      author: bodies('U.S. Department of Transportation Federal Highway Administration'),
      number: 'PB 91-194001',
      publisher: 'U.S. Department of Commerce National Information Service',
      issued: on(1990),
      page: '25',
    },
  ],
  [
    'B.8 [1], a standard: number before name',
    'GB/T 3792—2021 信息与文献 资源描述[S].',
    { type: 'standard', language: 'zh', title: '信息与文献 资源描述', number: 'GB/T 3792—2021', issued: on(2021) },
  ],
  [
    '8.11.3.2 [3] and 7.1.3, a page without author: it begins with its title; published, read',
    '许振超：“好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
    {
      type: 'webpage',
      language: 'zh',
      title: '许振超：“好好干，当一个好工人”',
      issued: on(2025, 2, 17),
      accessed: on(2025, 6, 22),
      URL: 'http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
    },
  ],
  [
    'B.10 [4], an undated page',
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.',
    {
      type: 'webpage',
      language: 'zh',
      title: '馆际互借与文献传递服务',
      author: bodies('高等教育文献保障系统'),
      accessed: on(2025, 6, 21),
      URL: 'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc',
    },
  ],
  [
    'B.10 [11], a Western page',
    'António M, Pepper L. Histórias de Portugal: livros caídos[EB/OL]. (2019-07-13) [2025-01-02]. https://arquivo.pt/wayback/20190905210731/.',
    {
      type: 'webpage',
      language: 'pt',
      title: 'Histórias de Portugal: livros caídos',
      author: en(['António', 'M.'], ['Pepper', 'L.']),
      issued: on(2019, 7, 13),
      accessed: on(2025, 1, 2),
      URL: 'https://arquivo.pt/wayback/20190905210731/',
    },
  ],
  [
    '8.14.3 [1], a dataset: version, platform (published) [read]',
    '周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类科学数据[DS/OL]. V1.0. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.',
    {
      type: 'dataset',
      language: 'zh',
      title: '天宫二号遥感图像自然景物分类科学数据',
      author: zh('周壮', '李盛阳', '吴薇', '刘康'),
      version: 'V1.0',
      publisher: '国家基础学科公共科学数据中心',
      issued: on(2023, 9, 10),
      accessed: on(2025, 7, 15),
      URL: 'https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf',
    },
  ],
  [
    '8.15.2 [3], a preprint',
    'Jenkins S D, Ruostekoski J. Controlled manipulation of light by cooperative response of atoms in an optical lattice[PP/OL]. V2. arXiv (2012-03-18) [2020-06-24]. https://doi.org/10.48550/arXiv.1112.6136.',
    {
      type: 'article',
      language: 'en',
      title: 'Controlled manipulation of light by cooperative response of atoms in an optical lattice',
      author: en(['Jenkins', 'Stewart D.'], ['Ruostekoski', 'Janne']),
      version: 'V2',
      publisher: 'arXiv',
      issued: on(2012, 3, 18),
      accessed: on(2020, 6, 24),
      URL: 'https://doi.org/10.48550/arXiv.1112.6136',
      DOI: '10.48550/arXiv.1112.6136',
    },
  ],
];

describe('references by GB/T 7714-2025', () => {
  it.each(EXAMPLES)('follow %s', (_clause, entry, work) => {
    expect(reference({ id: 'example', ...work }, 'zh').text).toBe(entry);
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
