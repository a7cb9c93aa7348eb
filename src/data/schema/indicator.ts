import { z } from 'zod';
import { says, show } from './says.ts';
import { Sources, Text } from './text.ts';

/** Kinds of body that may have decided an indicator, so that a reader can count it on the other side. */
export const VIA = ['mass_organisation', 'intergovernmental', 'company', 'university'] as const;
export type Via = (typeof VIA)[number];

export const CONFIDENCE = ['high', 'medium', 'low'] as const;
export const RULE_NO_PART = 'no social organisation takes part';

/** The points of one dimension's scale, lowest first, as the codebook lists them. */
export type Scale = readonly number[];

/** A code on a scale of the codebook. */
export const onScale = (scale: Scale) =>
  z
    .literal(
      [...scale],
      says((input) => `code ${show(input)} is off the scale`, `Use one of ${scale.join(', ')}, or null for unknown`),
    )
    .meta({ title: 'code on the scale' });

/** What marks the field that a file never holds. */
export const DERIVED = 'Derived from the shape, never written';

/** Adds the kind, by which the three shapes are told apart; so an error speaks of the shape that was meant. */
const withKind = (value: unknown, ctx: z.RefinementCtx): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { code, rule } = value as { code?: unknown; rule?: unknown };
  if ('kind' in value) {
    ctx.addIssue({ code: 'custom', path: ['kind'], message: 'field "kind" follows from the others\nRemove it' });
  }
  return { ...value, kind: rule !== undefined ? 'rule' : code === null ? 'unknown' : 'known' };
};

/** What is said where no map stands, since an indicator is the one record that may be left unknown. */
const noMap = {
  error: ({ code, input }: { readonly code?: string; readonly input?: unknown }): string | undefined => {
    if (code !== 'invalid_type') return undefined;
    const what = input === undefined ? 'the indicator is missing' : `${show(input)} stands where an indicator belongs`;
    return `${what}\nWrite its fields; unknown is {code: null, a: null, b: null}`;
  },
};

/** The three shapes of an indicator on a scale: unknown (`code: null`), zero by rule (`rule`), and known. */
export function indicatorShapes(scale: Scale) {
  const Code = onScale(scale);
  const Coder = Code.nullable();
  const a = Coder.describe('What the first coder gave under codebook 1.0; null = saw no evidence');
  const b = Coder.describe(
    'What the second coder gave under codebook 1.0, without sight of the first’s; null = saw no evidence',
  );
  const kind = <K extends string>(name: K) => z.literal(name).describe(DERIVED);
  const noCoder = z.null(says('a coder is named for a code that the rule decides', 'Write null'));
  return {
    unknown: z.strictObject({
      kind: kind('unknown'),
      code: z.null().describe('Null: the sources are silent. Silence is not absence'),
      a,
      b,
    }),
    rule: z.strictObject({
      kind: kind('rule'),
      code: z
        .literal(
          0,
          says((input) => `code ${show(input)} stands beside a rule that makes it 0`, 'Write 0'),
        )
        .describe('Zero by the codebook’s rule, not by observation'),
      a: noCoder.describe('Null: no coder is asked where the rule decides'),
      b: noCoder.describe('Null: no coder is asked where the rule decides'),
      rule: z.literal(RULE_NO_PART).describe('The rule that makes it zero'),
    }),
    known: z.strictObject({
      kind: kind('known'),
      code: Code.describe('The settled value, on the dimension’s scale'),
      a,
      b,
      confidence: z.enum(CONFIDENCE).describe('How firmly the sources carry the code'),
      source: Sources.describe('Ids of the sources that carry the code; at least one'),
      via: z
        .enum(VIA)
        .optional()
        .describe('The kind of body that decided it, where a reader might count it on the other side'),
      note: Text.describe('What the sources say that led to the code'),
    }),
  };
}

/** The schema of an indicator on a scale. */
export function indicatorSchema(scale: Scale) {
  const { unknown, rule, known } = indicatorShapes(scale);
  return z
    .preprocess(withKind, z.discriminatedUnion('kind', [unknown, rule, known], noMap))
    .meta({ title: 'indicator' });
}
export type Indicator = z.infer<ReturnType<typeof indicatorSchema>>;
export type KnownIndicator = Extract<Indicator, { kind: 'known' }>;

/** A code on a nominal or ordinal scale without sources of its own (relation, needs). */
export function codedBy<T extends z.ZodType>(value: T) {
  return z.strictObject({
    code: value.nullable().describe('The settled value; null = unknown'),
    a: value.nullable().describe('First coder; null = saw no evidence'),
    b: value.nullable().describe('Second coder; null = saw no evidence'),
  });
}
