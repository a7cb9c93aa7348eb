import { z } from 'zod';
import { says, show } from './says.ts';
import { Id, Text } from './text.ts';

export const ADDRESSEES = ['government', 'social_organisation'] as const;

/** An indicator named with its dimension, such as `integration.budget`. */
export const IndicatorRef = z
  .string()
  .regex(
    /^[a-z]+\.[a-z0-9-]+$/,
    says((input) => `${show(input)} names no indicator`, 'Write dimension.indicator, such as integration.budget'),
  )
  .meta({ title: 'dimension.indicator' });

/** The schema of one entry of `data/recommendations.yaml`. */
export const Recommendation = z.strictObject({
  id: Id.describe('Id of the recommendation'),
  to: z.enum(ADDRESSEES).describe('Whom it addresses'),
  label: Text.describe('Short name'),
  text: Text.describe('The recommendation, in this project’s words'),
  moves: z
    .array(IndicatorRef)
    .min(1, says('no indicator is named', 'Add the indicators that the recommendation would raise'))
    .describe('The indicators that it would raise if it were followed; this project’s reading'),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** The schema of `data/recommendations.yaml`. */
export const RecommendationList = z.array(Recommendation);
