import type { Lang, Text } from '../../i18n/languages.ts';
import type { Level } from './cells.ts';

export const title: Text = {
  en: 'Which needs does each model speak to, and where are the gaps?',
  zh: '各模式回应了哪些需求，空白在哪里？',
};

export const howTo: Text = {
  en: 'A row is a model, a column a need, each mark a programme. A large mark: the service names the need as a core aim. A small one: among others. A dot: it says that it does not serve it. A dashed ring: the sources do not say. A line beneath a mark: the two coders differed. A programme whose phases belong to several rows stands in each of them. An empty row is a gap in what is documented and coded, not proof that nobody works this way.',
  zh: '一行为一种模式，一列为一项需求，每个标记为一个项目。大标记表示该需求是服务的核心目标，小标记表示有所涉及，圆点表示资料称未涉及，虚线圈表示资料未提及。标记下的细线表示两位编码员不一致。各阶段分属几行的项目，在这几行中都出现。某行空白，只说明现有资料和编码中没有，并不证明无人这样做。',
};

/** What the sentences of the figure count. */
export interface Counts {
  readonly cases: number;
  /** Programmes that stand in more than one row. */
  readonly repeated: number;
  /** Codes of programmes × needs. */
  readonly codes: number;
  readonly unknown: number;
  readonly differed: number;
}

/** Lowest and highest alpha over the needs, as they are written; null where none is defined. */
export interface Alphas {
  readonly values: readonly [string, string] | null;
  readonly seen: readonly [string, string] | null;
  /** Whether every alpha on values lies below the 0.667 that is usually asked for tentative conclusions. */
  readonly poor: boolean;
}

interface Words {
  readonly levels: Readonly<Record<Level, string>>;
  readonly differed: string;
  readonly noProgramme: string;
  readonly noCore: string;
  readonly counts: (parts: readonly (readonly [Level, number])[]) => string;
  readonly mark: (name: string, need: string, code: string) => string;
  readonly silent: (needs: string, unknown: number, cases: number) => string;
  readonly empty: (models: string) => string;
  readonly gap: (model: string, cases: number, needs: string) => string;
  readonly noGap: string;
  readonly nothing: string;
  readonly caption: (n: Counts, coder: string | null) => string;
  readonly agreement: (alphas: Alphas) => string;
  readonly alt: (groups: string, needs: string) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'name' | 'rows', string>>;
  readonly programmes: (count: number) => string;
}

const span = ([low, high]: readonly [string, string], to: string) => (low === high ? low : `${low}${to}${high}`);

export const words: Record<Lang, Words> = {
  en: {
    levels: { core: 'core aim', some: 'among others', none: 'not served', unknown: 'sources silent' },
    differed: 'the coders differed',
    noProgramme: 'No programme can be given to this model: nothing can be said of its needs.',
    noCore: 'nobody’s core aim',
    counts: (parts) =>
      parts
        .map(
          ([level, n]) => ({ core: `${n} core`, some: `${n} some`, none: `${n} none`, unknown: `${n} silent` })[level],
        )
        .join(', '),
    mark: (name, need, code) => `${name}: ${need}, ${code}.`,
    silent: (needs, unknown, cases) =>
      `The sources are most often silent on ${needs} (${unknown} of ${cases} programmes).`,
    empty: (models) => `No programme can be given to ${models}.`,
    gap: (model, cases, needs) =>
      cases === 1
        ? `The one programme of ${model} makes no core aim of ${needs}.`
        : `None of the ${cases} programmes of ${model} makes a core aim of ${needs}.`,
    noGap: 'In every model that has a programme, each need is somebody’s core aim.',
    nothing: 'No programme can be given to any model.',
    caption: (n, coder) =>
      `${n.cases} programmes${coder === null ? '' : `, as ${coder} coded them`}. Needs are coded once a programme, not phase by phase; ${n.repeated} ${n.repeated === 1 ? 'programme stands' : 'programmes stand'} in more than one row. ${n.unknown} of ${n.codes} codes are unknown and drawn as rings; on ${n.differed} the coders differed. A need that the sources don’t name may be served all the same.`,
    agreement: ({ values, seen, poor }) =>
      values === null
        ? 'How far the coders agree on needs cannot be said.'
        : `${poor ? 'The coders agree poorly on needs' : 'The coders’ agreement on needs'}: Krippendorff’s alpha ${span(values, ' to ')} on the value${seen === null ? '' : `, ${span(seen, ' to ')} on whether the need is named at all`}.`,
    alt: (groups, needs) =>
      `A grid of programmes: in rows ${groups}; in columns ${needs}. Large marks are core aims, small ones are served among others, dashed rings are not named by the sources. The table below lists every programme.`,
    tableCaption:
      'First each row of the figure in numbers, then every programme; in brackets what coders A and B gave where they differed (– = saw no evidence).',
    columns: { name: 'Programme', rows: 'Row' },
    programmes: (count) => `programmes: ${count}`,
  },
  zh: {
    levels: { core: '核心目标', some: '有所涉及', none: '未涉及', unknown: '资料未提及' },
    differed: '编码员不一致',
    noProgramme: '没有可归入此模式的项目，其需求无从谈起。',
    noCore: '无一以此为核心',
    counts: (parts) =>
      parts
        .map(([level, n]) => `${{ core: '核心', some: '涉及', none: '未涉及', unknown: '未提及' }[level]}${n}`)
        .join('，'),
    mark: (name, need, code) => `${name}：${need}，${code}。`,
    silent: (needs, unknown, cases) => `资料最常略去不提的是${needs}（${cases}个项目中有${unknown}个未提及）。`,
    empty: (models) => `没有项目可归入${models}。`,
    gap: (model, cases, needs) => `${model}的${cases}个项目，无一以${needs}为核心目标。`,
    noGap: '凡有项目的模式，每项需求都有项目以之为核心目标。',
    nothing: '没有项目可归入任何一种模式。',
    caption: (n, coder) =>
      `共${n.cases}个项目${coder === null ? '' : `（按${coder}的编码）`}。需求按项目而非按阶段编码；${n.repeated}个项目出现在不止一行。${n.codes}项编码中有${n.unknown}项未知，以虚线圈表示；${n.differed}项两位编码员不一致。资料未提及的需求，服务中也可能有所回应。`,
    agreement: ({ values, seen, poor }) =>
      values === null
        ? '两位编码员在需求上的一致程度无从判断。'
        : `两位编码员在需求上${poor ? '一致程度较低' : '的一致程度'}：取值的克里彭多夫α系数为${span(values, '至')}${seen === null ? '' : `，是否提及的α系数为${span(seen, '至')}`}。`,
    alt: (groups, needs) =>
      `项目方阵：各行为${groups}；各列为${needs}。大标记为核心目标，小标记为有所涉及，虚线圈为资料未提及。下表列出全部项目。`,
    tableCaption: '先列图中各行的数目，再列每个项目；两位编码员不一致时，括号内为甲、乙各自的编码（–表示未见证据）。',
    columns: { name: '项目', rows: '所在行' },
    programmes: (count) => `项目数${count}`,
  },
};
