import type { Lang, Text } from '../../i18n/languages.ts';
import { list } from '../../i18n/format.ts';
import type { Side } from '../../model/choices.ts';
import type { Behind, FounderGroup, FounderKind } from '../../model/founders.ts';
import { plural } from '../shared/plural.ts';
import type { Counts, GroupCounts, Place } from './counts.ts';

export const title: Text = {
  en: 'Who founds the founders, and does it show on the map?',
  zh: '发起者又由谁发起，图上看得出来吗？',
};

export const howTo: Text = {
  en: 'Each house is a social organisation among the initiators of a programme: filled if government or a mass organisation founded it, or if no source tells who did and an office supervises it; hollow if somebody else founded it; dashed if the list of founders has no answer. Each small map has the axes of the large one: across who began, from government at the left to a social organisation at the right; upwards the ties between the two. A programme is called government-organised if all its initiating social organisations are founded in the first way, mixed if some are. That an organisation was founded by government says nothing of the worth of its work.',
  zh: '每座小屋代表某个项目发起者中的一个社会组织：实心表示由政府或群团组织发起成立，或虽无资料说明由谁发起、却有业务主管单位；空心表示由其他人或机构发起成立；虚线表示发起者名单未载。四张小图的坐标与大图相同：横向为由谁发起，左为政府，右为社会组织；纵向为双方的联系。发起项目的社会组织若全属第一类，称为官办社会组织发起；若只有一部分属第一类，称为共同发起。一个组织由政府发起成立，与其工作的价值无关。',
};

interface Words {
  readonly strip: string;
  readonly behind: Readonly<Record<Behind, string>>;
  readonly founders: Readonly<Record<FounderKind, string>>;
  readonly groups: Readonly<Record<FounderGroup, string>>;
  readonly size: (n: GroupCounts) => string;
  readonly places: Readonly<Record<Place, (n: number) => string>>;
  readonly axes: string;
  readonly doubted: string;
  readonly kind: (label: string, count: number) => string;
  readonly house: (name: string, founder: string, programme: string) => string;
  readonly supervised: (office: string) => string;
  readonly mark: (name: string, phase: string, years: string, standing: string) => string;
  readonly takeaway: (n: Counts, side: Side) => string;
  readonly caption: (n: Counts, lang: Lang, side: Side) => string;
  readonly alt: (n: Counts) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'name' | 'group' | 'founder' | 'initiation' | 'integration' | 'place', string>>;
}

const of = (n: GroupCounts, plus = '') => `${n.places.above} of ${n.placed}${plus}`;

export const words: Record<Lang, Words> = {
  en: {
    strip: 'Who founded the social organisations that initiate',
    behind: {
      state: 'Government or a mass organisation',
      others: 'Somebody else',
      untold: 'Founder not recorded',
    },
    founders: {
      government: 'founded by government',
      mass_organisation: 'founded by a mass organisation',
      supervised: 'founder not told, supervised by an office',
      company: 'founded by a company',
      person: 'founded by a person',
      university: 'founded by a university',
      international: 'founded abroad',
      social_organisation: 'founded by a social organisation',
      unknown: 'looked for and not found',
      unlisted: 'not on the list of founders',
    },
    groups: {
      'government-organised': 'Government-organised',
      mixed: 'Mixed: government-organised and other',
      other: 'Other social organisations',
      none: 'No social organisation among the initiators',
    },
    size: (n) => `${plural(n.cases, 'programme', 'programmes')}, ${plural(n.phases, 'phase', 'phases')}`,
    places: {
      above: (n) => `${n} integrated`,
      on: (n) => `${n} on the line`,
      below: (n) => `${n} not integrated`,
      outside: (n) => `${n} government alone`,
      unplaced: (n) => `${n} without a position`,
    },
    axes: 'Across: who began, from government (left) to social organisation (right). Upwards: ties, from none to established.',
    doubted: 'open between the sides',
    kind: (label, count) => `${label}: ${count}`,
    house: (name, founder, programme) => `${name} (${founder}), among the initiators of ${programme}.`,
    supervised: (office) => `supervised by ${office}`,
    mark: (name, phase, years, standing) => `${name}, ${phase}, ${years}: ${standing}.`,
    takeaway: (n, side) => {
      const { groups, behind, initiators } = n;
      if (initiators === 0) return 'No social organisation is among the initiators of any programme.';
      const first = `Of ${plural(initiators, 'social organisation', 'social organisations')} that initiate, government or a mass organisation stands behind ${behind.state} and somebody else behind ${behind.others}${behind.untold > 0 ? `; for the other ${behind.untold} the list of founders has no answer` : ''}.`;
      const [organised, other] = [groups['government-organised'], groups.other];
      const second =
        organised.cases === 0
          ? 'No programme is government-organised throughout.'
          : organised.placed === 0
            ? `No phase of the ${plural(organised.cases, 'government-organised programme', 'government-organised programmes')} has a position${side === 'government' ? ' once their side is left open' : ''}.`
            : `Of the phases with a position, ${of(organised)} lie above the line of integration in the government-organised programmes, ${of(other)} in those that other social organisations began.`;
      return `${first} ${second}`;
    },
    caption: (n, lang, side) =>
      [
        `A social organisation is drawn once for each programme that it initiates (${n.initiators} houses, ${plural(n.list.distinct, 'organisation', 'organisations')}); companies, universities and intergovernmental bodies are none in this sense.`,
        `Not on the list of founders: ${n.unlisted}, of which ${n.selfNamed} ${n.selfNamed === 1 ? 'has' : 'have'} a founder in ${n.selfNamed === 1 ? 'its' : 'their'} own name. Of the list’s ${plural(n.list.entries, 'entry', 'entries')} ${n.list.others} initiate nothing here and aren’t drawn.`,
        ...(n.list.twice.length > 0
          ? [
              `The list has ${list(
                n.list.twice.map((name) => name.en),
                lang,
              )} under two names; each counts once here, by the name that its programme gives.`,
            ]
          : []),
        `With ${plural(n.groups['government-organised'].cases, 'government-organised programme', 'government-organised programmes')} on record the maps describe; they can’t tell what a founder makes of a programme. Phases stand at their point scores; those without a position (${Object.values(n.groups).reduce((sum, { places }) => sum + places.unplaced, 0)}) stand on the rails, and ${Object.values(n.groups).reduce((sum, { places }) => sum + places.outside, 0)} of government alone are crosses.`,
        side === 'government'
          ? `Here a code that puts the beginning on the side of a government-organised organisation is read as open between the two sides; ${plural(n.losing, 'phase loses its position', 'phases lose their position')} by it.`
          : `Read as open between the two sides, such organisations’ codes would cost ${plural(n.losing, 'phase its position', 'phases their position')}.`,
      ].join(' '),
    alt: (n) =>
      `At one side houses for ${n.initiators} initiating social organisations, by who founded them: government or a mass organisation ${n.behind.state}, somebody else ${n.behind.others}, not recorded ${n.behind.untold}. At the other four small maps of phases: government-organised (${of(n.groups['government-organised'])} with a position above the line of integration), mixed (${of(n.groups.mixed)}), other social organisations (${of(n.groups.other)}), none among the initiators (${of(n.groups.none)}). The table below lists every organisation and every phase.`,
    tableCaption:
      'First the four groups, then every social organisation among the initiators with its founder, then every phase; in brackets the lowest and highest score that unknown and disputed codes allow.',
    columns: {
      name: 'Group, organisation or phase',
      group: 'Group',
      founder: 'Founder',
      initiation: 'Initiation, −2 to +2',
      integration: 'Integration, 0 to 2',
      place: 'Place',
    },
  },
  zh: {
    strip: '发起项目的社会组织由谁成立',
    behind: { state: '政府或群团组织', others: '其他人或机构', untold: '名单未载' },
    founders: {
      government: '由政府发起成立',
      mass_organisation: '由群团组织发起成立',
      supervised: '发起者不详，有主管单位',
      company: '由企业发起成立',
      person: '由个人发起成立',
      university: '由高校发起成立',
      international: '由境外机构发起成立',
      social_organisation: '由社会组织发起成立',
      unknown: '查过，未见记载',
      unlisted: '未列入发起者名单',
    },
    groups: {
      'government-organised': '官办社会组织发起',
      mixed: '官办与其他社会组织共同发起',
      other: '其他社会组织发起',
      none: '发起者中没有社会组织',
    },
    size: (n) => `${n.cases}个项目，${n.phases}个阶段`,
    places: {
      above: (n) => `已融合${n}`,
      on: (n) => `在界线上${n}`,
      below: (n) => `未融合${n}`,
      outside: (n) => `政府独自行事${n}`,
      unplaced: (n) => `无法定位${n}`,
    },
    axes: '横向：由谁发起，左为政府，右为社会组织；纵向：双方的联系，由没有到已确立。',
    doubted: '两方皆有可能',
    kind: (label, count) => `${label}：${count}`,
    house: (name, founder, programme) => `${name}（${founder}），${programme}的发起者之一。`,
    supervised: (office) => `主管单位：${office}`,
    mark: (name, phase, years, standing) => `${name}，${phase}，${years}：${standing}。`,
    takeaway: (n, side) => {
      const { groups, behind, initiators } = n;
      if (initiators === 0) return '没有一个项目的发起者中有社会组织。';
      const first = `发起项目的${initiators}个社会组织中，由政府或群团组织成立的${behind.state}个，由其他人或机构成立的${behind.others}个${behind.untold > 0 ? `，名单未载由谁成立的${behind.untold}个` : ''}。`;
      const [organised, other] = [groups['government-organised'], groups.other];
      const second =
        organised.cases === 0
          ? '没有一个项目全由官办社会组织发起。'
          : organised.placed === 0
            ? `官办社会组织发起的${organised.cases}个项目${side === 'government' ? '按两方皆有可能计算时，' : ''}，没有一个阶段能够定位。`
            : `能够定位的阶段中，官办社会组织发起的项目有${organised.places.above}个在融合界线以上（共${organised.placed}个），其他社会组织发起的项目有${other.places.above}个（共${other.placed}个）。`;
      return first + second;
    },
    caption: (n, lang, side) =>
      [
        `一个社会组织每发起一个项目就画一次（${n.initiators}座小屋，${n.list.distinct}个组织）；企业、高校和政府间组织不在此列。`,
        `其中${n.unlisted}个未列入发起者名单（有${n.selfNamed}个在自己的名称中注明了创办人）。名单共有${n.list.entries}条，有${n.list.others}条在这里没有发起项目，未画出。`,
        ...(n.list.twice.length > 0
          ? [
              `${list(
                n.list.twice.map((name) => name.zh),
                lang,
              )}在名单中以两个名称各列一条，这里按项目所用的名称只计一次。`,
            ]
          : []),
        `官办社会组织发起的项目只有${n.groups['government-organised'].cases}个，小图只描述记录在案的情形，说明不了由谁成立会带来什么。各阶段画在已知编码的得分处；无法定位的（${Object.values(n.groups).reduce((sum, { places }) => sum + places.unplaced, 0)}个）列于边栏，政府独自行事的${Object.values(n.groups).reduce((sum, { places }) => sum + places.outside, 0)}个画作叉号。`,
        side === 'government'
          ? `这里，凡把发起归于官办社会组织的编码，都视为两方皆有可能，${n.losing}个阶段因此无法定位。`
          : `若把归于官办社会组织的发起编码视为两方皆有可能，会有${n.losing}个阶段无法定位。`,
      ].join(''),
    alt: (n) =>
      `一侧的小屋代表${n.initiators}个发起项目的社会组织，按由谁成立排列：政府或群团组织${n.behind.state}个，其他人或机构${n.behind.others}个，名单未载${n.behind.untold}个。另一侧是四张阶段小图，融合界线以上的阶段与能够定位的阶段之比：官办社会组织发起${n.groups['government-organised'].places.above}/${n.groups['government-organised'].placed}，共同发起${n.groups.mixed.places.above}/${n.groups.mixed.placed}，其他社会组织发起${n.groups.other.places.above}/${n.groups.other.placed}，发起者中没有社会组织${n.groups.none.places.above}/${n.groups.none.placed}。下表列出全部组织与阶段。`,
    tableCaption:
      '先列四组，再列发起者中的每个社会组织及其由谁成立，最后列每个阶段；括号内为未知和有分歧的编码所容许的最低分与最高分。',
    columns: {
      name: '组别、组织或阶段',
      group: '组别',
      founder: '由谁成立',
      initiation: '发起（−2至+2）',
      integration: '融合（0至2）',
      place: '位置',
    },
  },
};
