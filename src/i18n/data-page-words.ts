import type { Lang } from './languages.ts';

const en = {
  nav: 'Data',
  title: 'The dataset',
  facts: {
    cases: 'Programmes',
    phases: 'Phases',
    codes: 'Codes',
    sources: 'Sources',
    version: 'Version',
    date: 'Sources read up to',
    licence: 'Licence',
    hash: 'Hash of all that it says (SHA-256)',
  },
  hashNote:
    'Two copies with the same hash say the same, whatever their layout. The version rises with every change: its first number when a code changes, its second when records come or go, its third when words are mended.',
  licence: (name: string) => `${name} (CC BY 4.0)`,
  licenceNote: 'Use it for anything, and name where it comes from and which version you used.',
  corrections: 'What has been corrected',
  contents: 'On this page',
  cite: 'How to cite it',
  noDoi: 'It has no DOI; name the version instead.',
  citeNote:
    'Whoever cites a single code should also cite the source that carries it, which stands beside it in the table of codes.',
  files: 'The files',
  filesNote:
    'All of it in one workbook, or table by table. Sizes are those of the files themselves; their hashes stand in the data package.',
  groups: {
    whole: 'Everything at once',
    tables: 'Tables',
    sources: 'The sources',
    coding: 'Codebook and structure',
    descriptions: 'Descriptions for programs',
  },
  file: 'File',
  what: 'What it is',
  eachLine: (line: string) => `Each line: ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
  format: 'Format',
  bytes: 'Bytes',
  formats: {
    csv: 'CSV',
    xlsx: 'Excel',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'JSON',
    cff: 'CFF (YAML)',
  },
  csl: 'CSL-JSON',
  schema: 'JSON Schema',
  packageJson: 'Data Package',
  crate: 'JSON-LD',
  figures:
    'The values behind each figure can be downloaded on the figure’s own page. What a word of the codebook means, and how often each code was given:',
  codebook: 'the codebook',
  written: 'How the tables are written',
  writtenPoints: [
    'UTF-8 with a byte order mark, so that a spreadsheet shows Chinese; fields are quoted as in RFC 4180.',
    'A list is separated by semicolons. An empty cell is unknown or does not apply; in the table of codes, the column “kind” tells which.',
    'No cell begins a formula: a text that would has an apostrophe before it, which is to be taken away. In the workbook none is needed.',
    'Unknown is not absence. Where a source says or clearly implies that there is none, the code is 0; where the sources are silent, it is empty.',
    'Codes of one programme are not independent of each other. Let each programme weigh 1, shared by its phases.',
  ],
  dictionary: 'What the columns mean',
  dictionaryNote: 'The same stands in columns.csv, and in the workbook on a sheet of its own.',
  column: 'Column',
  type: 'What may stand in it',
  meaning: 'What it means',
  columnsOf: (n: number) => `${n} columns`,
  use: 'From the files to a number',
  useNote:
    'Each of these reads one file and finds the same number: the difference in professional capacity between integrated phases and the others, on a scale from 0 to 1. It is the first number of the verdict on capacity:',
  run: 'The tests of this site run it on the published files.',
  notRun: 'Not run by the tests of this site.',
  languages: { mjs: 'JavaScript', py: 'Python', R: 'R', do: 'Stata', xlsx: 'Excel' },
  languageNotes: {
    mjs: 'Node.js 20 or later, beside phases.csv.',
    py: 'Python 3 with its standard library, beside phases.csv.',
    R: 'R 4, beside phases.csv.',
    do: 'Stata 14 or later, beside phases.csv.',
    xlsx: 'In the workbook, on the sheet “phases”.',
  },
  excel: (from: string, to: string, last: number) =>
    `Put these into ${from} to ${to} of row 2 and fill them down to row ${last}:`,
  excelResult: 'Then into any free cell:',
  check: 'To check both verdicts',
  checkNote:
    'A script in the project’s repository, scripts/recompute.mjs, computes both verdicts with their intervals and p values from these files alone, with nothing of this site’s own code, and fails where they differ from the figures.',
  limits: 'What it cannot tell',
  limitsNote:
    'Documents are not practice, and silence is not absence: what programmes leave behind on paper is what was coded. There is no fieldwork in it and no child’s own voice.',
  methods: 'How programmes were found and coded',
};

type Widen<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : T extends (...args: infer A) => string
      ? (...args: A) => string
      : { readonly [K in keyof T]: Widen<T[K]> };
export type DataPageWords = Widen<typeof en>;

const zh: DataPageWords = {
  nav: '数据',
  title: '数据集',
  facts: {
    cases: '项目',
    phases: '阶段',
    codes: '编码',
    sources: '来源',
    version: '版本',
    date: '资料读至',
    licence: '许可',
    hash: '全部内容的哈希值（SHA-256）',
  },
  hashNote:
    '哈希值相同的两份数据，内容就相同，与排版无关。数据一有改动，版本号就会提高：编码有变，升第一位；增删记录，升第二位；修订文字，升第三位。',
  licence: (name) => `${name}（CC BY 4.0）`,
  licenceNote: '可用于任何用途，须注明出处和所用版本。',
  corrections: '已作的更正',
  contents: '本页内容',
  cite: '如何引用',
  noDoi: '本数据集没有DOI，引用时请写明版本。',
  citeNote: '引用单项编码时，也请引用支持它的来源；来源列在编码表中该项编码旁边。',
  files: '全部文件',
  filesNote: '可以下载一个工作簿，也可以逐表下载。字节数即文件的实际大小，各文件的哈希值见数据包描述文件。',
  groups: {
    whole: '全部数据',
    tables: '各表',
    sources: '资料来源',
    coding: '编码手册与结构规范',
    descriptions: '供程序读取的说明',
  },
  file: '文件',
  what: '内容',
  eachLine: (line) => `每行为${line}`,
  format: '格式',
  bytes: '字节',
  formats: { csv: 'CSV', xlsx: 'Excel', bib: 'BibTeX', ris: 'RIS', json: 'JSON', cff: 'CFF（YAML）' },
  csl: 'CSL-JSON',
  schema: 'JSON Schema',
  packageJson: 'Data Package',
  crate: 'JSON-LD',
  figures: '每幅图所用的数值，可在该图的页面下载。编码手册中各词的含义、各编码出现的次数，见：',
  codebook: '编码手册',
  written: '表格的写法',
  writtenPoints: [
    '采用UTF-8编码并带字节顺序标记，用电子表格软件打开，中文显示正常；引号用法依RFC 4180。',
    '列表以分号分隔。空单元格表示未知或不适用；编码表中由“kind”一列说明是哪一种。',
    '任何单元格都不会被当作公式：凡可能被误认的文本，前面加了一个撇号，使用时请去掉。工作簿中无须如此。',
    '未知不等于没有。资料说明或明显表示没有的，编码为0；资料没有提到的，留空。',
    '同一项目的各项编码并不独立。请让每个项目的总权重为1，由其各阶段分摊。',
  ],
  dictionary: '各列的含义',
  dictionaryNote: '同样的说明也在columns.csv中，并在工作簿中单列一页。',
  column: '列',
  type: '可填内容',
  meaning: '含义',
  columnsOf: (n) => `共${n}列`,
  use: '从文件到数字',
  useNote:
    '下面每段程序只读一个文件，得出同一个数：融合阶段与其他阶段的专业能力之差，尺度为0到1。这正是“专业能力”一项判断的首要数字：',
  run: '本站的测试会用已发布的文件运行这段程序。',
  notRun: '本站的测试没有运行这一段。',
  languages: { mjs: 'JavaScript', py: 'Python', R: 'R', do: 'Stata', xlsx: 'Excel' },
  languageNotes: {
    mjs: '需要Node.js 20以上，与phases.csv放在同一文件夹。',
    py: '需要Python 3，只用标准库，与phases.csv放在同一文件夹。',
    R: '需要R 4，与phases.csv放在同一文件夹。',
    do: '需要Stata 14以上，与phases.csv放在同一文件夹。',
    xlsx: '在工作簿的“phases”工作表中。',
  },
  excel: (from, to, last) => `在第2行的${from}至${to}列依次填入以下公式，并向下填充至第${last}行：`,
  excelResult: '再在任一空白单元格填入：',
  check: '核对两项判断',
  checkNote:
    '项目代码库中的scripts/recompute.mjs只用这些文件，不用本站的任何程序，重新算出两项判断及其区间和p值；与图中数字不符时即报错。',
  limits: '数据说明不了什么',
  limitsNote:
    '文献不等于实践，没有提到不等于没有：这里编码的，只是项目留在纸面上的东西。没有田野调查，也没有孩子自己的声音。',
  methods: '项目是怎样查找和编码的',
};

/** The words of the page on which the dataset is published. */
export const dataPageWords: Readonly<Record<Lang, DataPageWords>> = { en, zh };
