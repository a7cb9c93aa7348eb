import { dataset } from '../data/dataset.ts';
import { DIMENSIONS } from '../data/schema/codebook.ts';
import type { Lang } from '../i18n/languages.ts';
import { signed } from '../i18n/format.ts';
import { questions } from '../i18n/questions.ts';
import { strings } from '../i18n/strings.ts';

/** One code that may be given. */
export interface Point {
  readonly code: string;
  readonly written: string;
  /** In the codebook’s English; null where its name alone says it. */
  readonly original: string | null;
  /** In the page’s own language. */
  readonly own: string;
}
export interface Item {
  /** Its anchor on the page, and its name in the model: `integration.budget`. */
  readonly id: string;
  readonly label: string;
  /** The question in the codebook’s English. */
  readonly question: string | null;
  /** The question in this site’s words. */
  readonly asked: string | null;
  readonly points: readonly Point[];
  readonly unit: 'phases' | 'cases';
}
export interface Group {
  readonly id: string;
  readonly label: string;
  /** The anchors of the points are what a source must say; names and definitions are not. */
  readonly kind: 'anchors' | 'scale' | 'definitions' | 'grades';
  readonly items: readonly Item[];
}

const inOrder = (scale: Readonly<Record<string, string>>) =>
  Object.entries(scale).sort(([x], [y]) => Number(x) - Number(y));

function dimensionGroup(id: (typeof DIMENSIONS)[number], lang: Lang): Group {
  const { label, scale, indicators } = dataset().codebook.dimensions[id];
  const names = strings(lang).scale[id] as Readonly<Record<string, string>>;
  const items = Object.entries(indicators).map(([name, one]): Item => {
    const asked = questions[lang][name];
    const points = inOrder(one.anchors ?? scale).map(([code, original]): Point => {
      const own = asked?.answers[code] ?? names[code] ?? code;
      return { code, written: id === 'initiation' ? signed(Number(code)) : code, original, own };
    });
    const question = one.question ?? null;
    return {
      id: `${id}.${name}`,
      label: one.label[lang],
      question,
      asked: asked?.question ?? null,
      points,
      unit: 'phases',
    };
  });
  return { id, label: label[lang], kind: items.some(({ question }) => question !== null) ? 'scale' : 'anchors', items };
}

function needsGroup(lang: Lang): Group {
  const { label, scale, items } = dataset().codebook.needs;
  const names = strings(lang).scale.needs as Readonly<Record<string, string>>;
  const points = inOrder(scale).map(([code, original]) => ({
    code,
    written: code,
    original,
    own: names[code] ?? code,
  }));
  return {
    id: 'needs',
    label: label[lang],
    kind: 'scale',
    items: Object.entries(items).map(([name, text]) => ({
      id: `needs.${name}`,
      label: text[lang],
      question: null,
      asked: null,
      points,
      unit: 'cases',
    })),
  };
}

/** A thing of which one value is given: its values are the points of a single item. */
function valuesGroup(
  id: 'relation' | 'evaluation',
  label: string,
  points: readonly Point[],
  question: string | null,
): Group {
  const unit = id === 'relation' ? 'phases' : 'cases';
  const kind = id === 'relation' ? 'definitions' : 'grades';
  return { id, label, kind, items: [{ id, label, question, asked: null, points, unit }] };
}

/** Everything that the codebook has coded, group by group, in the order in which it is shown. */
export function codebookItems(lang: Lang): Group[] {
  const { relation, evaluation } = dataset().codebook;
  const relations = Object.entries(relation.values).map(([code, { label, definition }]): Point => {
    return { code, written: label[lang], original: definition ?? null, own: label[lang] };
  });
  const grades = Object.entries(evaluation.values).map(([code, text]): Point => {
    return { code, written: text[lang], original: null, own: text[lang] };
  });
  return [
    ...DIMENSIONS.map((id) => dimensionGroup(id, lang)),
    needsGroup(lang),
    valuesGroup('relation', relation.label[lang], relations, relation.rule ?? null),
    valuesGroup('evaluation', evaluation.label[lang], grades, null),
  ];
}
