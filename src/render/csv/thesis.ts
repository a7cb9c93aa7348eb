import type { Dataset, Thesis } from '../../data/types.ts';
import { dataFile, type DataFile } from './data-file.ts';

interface Part {
  readonly kind: 'question' | 'model' | 'claim';
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly initiation: string;
  readonly integration: string;
}

const text = (name: keyof Part, meaning: string) => ({ name, type: 'text', meaning, of: (part: Part) => part[name] });

const partsOf = ({ dimensions, models, claims }: Thesis): Part[] => [
  ...dimensions.map(({ id, en, zh }): Part => ({ kind: 'question', id, en, zh, initiation: '', integration: '' })),
  ...models.map(({ id, en, zh, initiation, integration }): Part => {
    return { kind: 'model', id, en, zh, initiation, integration };
  }),
  ...claims.map(({ id, en, zh }): Part => ({ kind: 'claim', id, en, zh, initiation: '', integration: '' })),
];

/** What the thesis says by its abstract; the cells of the models are this project's reading. */
export const thesisFile = ({ thesis }: Dataset): DataFile =>
  dataFile(
    'thesis',
    'A question, a model or a claim of the thesis, as its abstract tells it',
    [
      text('kind', 'Question, model or claim'),
      text('id', 'Its id'),
      text('en', 'In English, in this project’s words'),
      text('zh', 'In Chinese, in this project’s words'),
      text('initiation', 'Of a model: the side that initiates, by this project’s reading'),
      text('integration', 'Of a model: low or high, by this project’s reading'),
    ],
    partsOf(thesis),
  );
