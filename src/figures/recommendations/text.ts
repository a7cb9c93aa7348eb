import type { Lang, Text } from '../../i18n/languages.ts';
import { english } from './text-en.ts';
import { chinese } from './text-zh.ts';
import type { Words } from './words.ts';

export const title: Text = {
  en: 'How far off is each recommendation, and which cases speak for it?',
  zh: '离论文的每项建议还有多远，哪些项目可为佐证？',
};

export const howTo: Text = {
  en: 'Beside each recommendation of the thesis stand the indicators that it would raise; which these are is this project’s reading. A bar is all phases in which a social organisation takes part. Its dark part, from the left, is the share at the highest code, with the figure beside it; then come the lower codes; the dashed part at the end is the share about which the sources are silent. Each stroke at the right is a case: for, where an indicator rose from one phase to the next and contact or professional capacity rose too; against, where it rose and neither did, or where a phase has contact and capacity coded highest without; open, where that can’t be told. A stroke leads to the case.',
  zh: '论文的每项建议旁列出它要提升的指标；指标由本项目解读而定。每根条代表有社会组织参与的全部阶段：左起深色的一段是最高一档所占比例，数字写在旁边；其次为较低的各档；末端的虚线段是资料未提及的部分。右侧每一笔代表一个项目。“佐证”指某项指标在前后两阶段之间上升，陪伴的连续性或专业能力也随之上升；“反例”指指标上升而两者都没有上升，或某阶段未达此项要求，而陪伴与专业能力编码均为最高；“未决”指无从判断。点击一笔可到该项目。',
};

export const words: Record<Lang, Words> = { en: english, zh: chinese };
