import { z } from 'zod';
import { says, show } from './says.ts';
import { Id, Line, Text } from './text.ts';

export const DIMENSIONS = ['initiation', 'integration', 'service'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const Point = z.string().regex(
  /^-?\d+$/,
  says((input) => `${show(input)} is no point of a scale`, 'Write a whole number'),
);
const scale = (of: string) => z.record(Point, Line.describe(`What the point means (${of})`));

/** A name that code and data use: lower-case letters, digits, hyphens and underscores. */
const Key = z.string().regex(
  /^[a-z][a-z0-9_-]*$/,
  says((input) => `${show(input)} is no key`, 'Use lower-case letters, digits, _ and -'),
);

const Indicator = z.strictObject({
  label: Text.describe('Short name of the indicator'),
  question: Line.optional().describe('The question that a coder answers'),
  anchors: scale('anchor').optional().describe('What a coder must find before giving each code'),
});

/** One dimension of the codebook. */
export const CodebookDimension = z.strictObject({
  label: Text.describe('Name of the dimension'),
  scale: scale('scale').describe('The points of the scale and what each means'),
  indicators: z
    .record(Id, Indicator.describe('The indicator of that name'))
    .describe('The indicators, in the order in which they are shown'),
});
const Dimension = CodebookDimension.meta({ title: 'dimension' });

const Labelled = z.strictObject({
  label: Text.describe('Name of the relation'),
  definition: Line.optional().describe('When a coder gives it'),
});

/** The schema of `data/codebook.yaml` and of `data/coding/codebook-1.0.yaml`. */
export const Codebook = z.strictObject({
  version: Line.describe('Version of the coding rules'),
  sides: z
    .strictObject({
      government: Line.describe('What counts on the side of government'),
      social: Line.describe('What counts on the side of social organisations'),
    })
    .describe('Which bodies count on which side'),
  rules: z.array(Line).describe('Rules that hold for every code'),
  adjudication: z
    .record(Key, Line.describe('The rule for the indicator or field of that name'))
    .optional()
    .describe('Rules by which differing codes were settled'),
  dimensions: z
    .strictObject({
      initiation: Dimension.describe('Who initiates'),
      integration: Dimension.describe('Institutional ties'),
      service: Dimension.describe('The service'),
    })
    .describe('The three dimensions'),
  needs: z
    .strictObject({
      label: Text.describe('Name of the group'),
      scale: scale('scale').describe('The points of the scale and what each means'),
      items: z
        .record(Id, Text.describe('Name of the need'))
        .describe('The needs, in the order in which they are shown'),
    })
    .describe('Needs that a service names'),
  relation: z
    .strictObject({
      label: Text.describe('Name of the group'),
      rule: Line.optional().describe('The rule for coding it'),
      values: z.record(Id, Labelled.describe('A relation')).describe('The relations'),
    })
    .describe('Relation of government and social organisation'),
  evaluation: z
    .strictObject({
      label: Text.describe('Name of the group'),
      values: z.record(Key, Text.describe('Name of the grade')).describe('The grades, weakest first'),
    })
    .describe('Strength of the evidence of effect'),
});
export type Codebook = z.infer<typeof Codebook>;

/** Points of a scale, lowest first. */
export const scaleOf = (scale: Readonly<Record<string, string>>): number[] =>
  Object.keys(scale)
    .map(Number)
    .sort((x, y) => x - y);
