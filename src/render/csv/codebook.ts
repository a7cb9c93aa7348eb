import type { Dataset } from '../../data/types.ts';
import { LANGS, type Text } from '../../i18n/languages.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import { dataFile, type DataFile } from './data-file.ts';

interface Line {
  readonly group: string;
  readonly id: string;
  readonly label: Text;
  /** What is asked, or when it is given. */
  readonly rule: string | null;
  readonly scale: readonly string[];
}

const points = (scale: Readonly<Record<string, string>>): string[] =>
  Object.entries(scale)
    .sort(([x], [y]) => Number(x) - Number(y))
    .map(([code, meaning]) => `${code}: ${meaning}`);

const linesOf = ({ dimensions, needs, relation, evaluation }: Dataset['codebook']): Line[] => [
  ...DIMENSIONS.flatMap((group) =>
    Object.entries(dimensions[group].indicators).map(([id, { label, question, anchors }]): Line => {
      return { group, id, label, rule: question ?? null, scale: points(anchors ?? dimensions[group].scale) };
    }),
  ),
  ...Object.entries(needs.items).map(([id, label]): Line => {
    return { group: 'needs', id, label, rule: null, scale: points(needs.scale) };
  }),
  ...Object.entries(relation.values).map(([id, { label, definition }]): Line => {
    return { group: 'relation', id, label, rule: definition ?? null, scale: [] };
  }),
  ...Object.entries(evaluation.values).map(([id, label]): Line => {
    return { group: 'evaluation', id, label, rule: null, scale: [] };
  }),
];

/** The indicators, needs, relations and grades, in the order in which they are shown. */
export const codebookFile = ({ codebook }: Dataset): DataFile =>
  dataFile<Line>(
    'codebook',
    'An indicator, a need, a relation or a grade of evaluation',
    [
      {
        name: 'group',
        type: 'initiation, integration, service, needs, relation or evaluation',
        meaning: 'Indicators of the three dimensions, needs, values of the relation, grades of evaluation',
        of: ({ group }) => group,
      },
      { name: 'id', type: 'id', meaning: 'By this id the other files name it', of: ({ id }) => id },
      ...LANGS.map((lang) => ({
        name: `label_${lang}`,
        type: 'text',
        meaning: `Short name (${lang === 'en' ? 'in English' : 'in Chinese'})`,
        of: ({ label }: Line) => label[lang],
      })),
      {
        name: 'rule',
        type: 'text, may be empty',
        meaning: 'The question that a coder answers, or when the relation is given',
        of: ({ rule }) => rule,
      },
      {
        name: 'scale',
        type: 'text, may be empty',
        meaning: 'What each code means, separated by bars',
        of: ({ scale }) => (scale.length > 0 ? scale.join(' | ') : null),
      },
    ],
    linesOf(codebook),
  );
