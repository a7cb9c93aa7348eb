import { percent } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { casesOf, parted, shareIntegrated, type Read } from './table.ts';

const programmes = (n: number): string => `${smallNumber(n, 'en')} ${n === 1 ? 'programme' : 'programmes'}`;

/** Whether phases that began in 2016 or later are integrated more often than earlier ones. */
export function yearsSaid(read: Read): Record<string, Text> {
  const { having, lacking } = parted(read, 'T');
  const [late, early] = [shareIntegrated(having), shareIntegrated(lacking)];
  if (late === null || early === null)
    return {
      policies: { en: 'Early and late phases can’t be compared', zh: '早期与晚近的阶段无从比较' },
      years: { en: 'One of the two times has no phase in the table.', zh: '前后两个时期，有一个在表中没有阶段。' },
    };
  const more = Math.sign(Math.round((late - early) * 1e9));
  const heading: Record<number, Text> = {
    1: {
      en: 'Phases begun since 2016 are integrated more often, which dates a change and explains none',
      zh: '2016年以来开始的阶段更常融合，这只标出了变化的时间，解释不了变化',
    },
    0: {
      en: 'Phases begun since 2016 are integrated as often as earlier ones',
      zh: '2016年以来开始的阶段与更早的阶段，融合的比例相同',
    },
    [-1]: {
      en: 'Phases begun since 2016 are integrated less often than earlier ones',
      zh: '2016年以来开始的阶段，融合的反而比更早的少',
    },
  };
  const spanning = casesOf(having) + casesOf(lacking) - casesOf(read.entered);
  const told = both((lang) =>
    lang === 'en'
      ? `Of phases begun in 2016 or later ${percent(late)} are integrated (${programmes(casesOf(having))}), of earlier ones ${percent(early)} (${programmes(casesOf(lacking))}). ${capitalised(numberAlone(spanning, lang))} ${spanning === 1 ? 'has' : 'have'} phases of both times.`
      : `始于2016年或以后的阶段，${percent(late)}已融合（${casesOf(having)}个项目）；更早的为${percent(early)}（${casesOf(lacking)}个项目）。前后都有阶段的项目有${spanning}个。`,
  );
  return { policies: heading[more] as Text, years: told };
}
