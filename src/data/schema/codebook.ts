import { z } from 'zod';
import { Id, Line, Text } from './text.ts';

export const DIMENSIONS = ['initiation', 'integration', 'service'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const scaleKeys = z.record(z.string().regex(/^-?\d+$/), Line);

const Indicator = z.strictObject({
  label: Text.describe('Short name of the indicator'),
  question: Line.optional().describe('The question that a coder answers'),
  anchors: scaleKeys.optional().describe('What a coder must find before giving each code'),
});

const Dimension = z.strictObject({
  label: Text.describe('Name of the dimension'),
  scale: scaleKeys.describe('The points of the scale and what each means'),
  indicators: z.record(Id, Indicator).describe('The indicators, in the order in which they are shown'),
});

const Labelled = z.strictObject({ label: Text, definition: Line.optional() });

export const Codebook = z.strictObject({
  version: z.string().describe('Version of the coding rules'),
  sides: z.strictObject({ government: Line, social: Line }).describe('Which bodies count on which side'),
  rules: z.array(Line).describe('Rules that hold for every code'),
  adjudication: z.record(z.string(), Line).optional().describe('Rules by which differing codes were settled'),
  dimensions: z.strictObject({ initiation: Dimension, integration: Dimension, service: Dimension }),
  needs: z.strictObject({ label: Text, scale: scaleKeys, items: z.record(Id, Text) }),
  relation: z.strictObject({ label: Text, rule: Line.optional(), values: z.record(Id, Labelled) }),
  evaluation: z.strictObject({ label: Text, values: z.record(z.string(), Text) }),
});
export type Codebook = z.infer<typeof Codebook>;

/** Points of a scale, lowest first. */
export const scaleOf = (scale: Readonly<Record<string, string>>): number[] =>
  Object.keys(scale)
    .map(Number)
    .sort((x, y) => x - y);
