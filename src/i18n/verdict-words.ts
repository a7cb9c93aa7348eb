import type { Lang } from './languages.ts';

/** The verdicts by the names that the model gives them. */
type Name = 'holds' | 'leans that way' | 'does not hold' | 'leans the other way' | 'reversed';

interface VerdictWords {
  /** As a clause about the dataset. */
  readonly clause: Readonly<Record<Name, string>>;
  /** For a table or a line of numbers. */
  readonly short: Readonly<Record<Name, string>>;
  /** In their place, where one group is empty. */
  readonly untested: string;
}

/** What is said of the claim, the same wherever it is said. */
export const verdictWords: Readonly<Record<Lang, VerdictWords>> = {
  en: {
    clause: {
      holds: 'in this dataset the claim holds',
      'leans that way': 'this dataset leans the claim’s way',
      'does not hold': 'in this dataset the claim does not hold',
      'leans the other way': 'this dataset leans the other way',
      reversed: 'in this dataset the claim is reversed',
    },
    short: {
      holds: 'the claim holds',
      'leans that way': 'leans the claim’s way',
      'does not hold': 'the claim does not hold',
      'leans the other way': 'leans the other way',
      reversed: 'the claim is reversed',
    },
    untested: 'nothing to compare',
  },
  zh: {
    clause: {
      holds: '论断在本数据集中成立',
      'leans that way': '本数据集偏向论断',
      'does not hold': '论断在本数据集中不成立',
      'leans the other way': '本数据集偏向论断的反面',
      reversed: '本数据集的结果与论断相反',
    },
    short: {
      holds: '论断成立',
      'leans that way': '偏向论断',
      'does not hold': '论断不成立',
      'leans the other way': '偏向论断的反面',
      reversed: '与论断相反',
    },
    untested: '无从比较',
  },
};
