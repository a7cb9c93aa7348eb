import { z } from 'zod';
import { CONFIDENCE } from './indicator.ts';
import { IndicatorRef } from './recommendation.ts';
import { Id, Line } from './text.ts';

export const SUPPORT = ['supported', 'partly', 'not supported'] as const;

/** The schema of one entry of `data/coding/audit.yaml`. */
export const AuditEntry = z.strictObject({
  case: Id.describe('Id of the case'),
  phase: Line.describe('The phase: its English label, a space, its first year, a hyphen and its last year, if any'),
  indicator: IndicatorRef.describe('The indicator'),
  code: z.int().nullable().describe('The code as it stood when it was drawn'),
  support: z.enum(SUPPORT).describe('Whether the sources carry it'),
  fit: Line.describe('Whether it fits the anchors'),
  comment: Line.describe('What the further reader found'),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The schema of `data/coding/audit.yaml`. */
export const AuditList = z.array(AuditEntry);

/** The schema of one entry of `data/coding/excluded.yaml`. */
export const Excluded = z.strictObject({
  id: Id.describe('Id under which the programme was coded'),
  reason: Line.describe('Why it was left out'),
});
export type Excluded = z.infer<typeof Excluded>;

/** The schema of `data/coding/excluded.yaml`. */
export const ExcludedList = z.array(Excluded);

const Code = z.int().nullable();
const asMap = (value: unknown): unknown => (typeof value === 'number' || value === null ? { code: value } : value);
const Settled = z
  .preprocess(
    asMap,
    z.strictObject({
      code: Code.optional().describe('The settled code; null = unknown'),
      confidence: z.enum(CONFIDENCE).optional().describe('The settled confidence'),
    }),
  )
  .meta({ title: 'code, or a map of code and confidence' });
const Dimension = z.record(Id, Settled.describe('What the editor settled for the indicator of that name'));
const PhaseDecisions = z.strictObject({
  relation: Id.nullable().optional().describe('The settled relation; null = unknown'),
  initiation: Dimension.optional().describe('Settled indicators of initiation'),
  integration: Dimension.optional().describe('Settled indicators of integration'),
  service: Dimension.optional().describe('Settled indicators of the service'),
});
const CaseDecisions = z
  .object({
    evaluation: Line.optional().describe('The settled grade of evaluation'),
    needs: z
      .record(Id, Code.describe('The settled code of the need of that name'))
      .optional()
      .describe('Settled needs'),
  })
  .catchall(PhaseDecisions.describe('What the editor settled in the phase of that id'));

/** One decision of the editor: the field that was settled (`integration.policy`, `relation`, `needs.safety`) and as what. */
export interface EditorDecision {
  readonly case: string;
  readonly phase: string | null;
  readonly field: string;
  readonly code?: string | number | null;
  readonly confidence?: (typeof CONFIDENCE)[number];
}

type Decisions = z.infer<typeof CaseDecisions>;

function flat(of: string, { evaluation, needs, ...phases }: Decisions): EditorDecision[] {
  const whole: EditorDecision[] = Object.entries(needs ?? {}).map(([need, code]) => ({
    case: of,
    phase: null,
    field: `needs.${need}`,
    code,
  }));
  if (evaluation !== undefined) whole.push({ case: of, phase: null, field: 'evaluation', code: evaluation });
  const inPhases = Object.entries(phases as Record<string, z.infer<typeof PhaseDecisions>>).flatMap(
    ([phase, { relation, ...dimensions }]) => {
      const at = { case: of, phase };
      const settled = Object.entries(dimensions).flatMap(([dimension, indicators]) =>
        Object.entries(indicators ?? {}).map(([id, { code, confidence }]): EditorDecision => ({
          ...at,
          field: `${dimension}.${id}`,
          ...(code === undefined ? {} : { code }),
          ...(confidence === undefined ? {} : { confidence }),
        })),
      );
      return relation === undefined ? settled : [...settled, { ...at, field: 'relation', code: relation }];
    },
  );
  return [...whole, ...inPhases];
}

/** The schema of `data/coding/editor.yaml`: case → phase → dimension → indicator, read as a list of decisions. */
export const EditorDecisions = z
  .record(Id, CaseDecisions.describe('What the editor settled in the case of that id'))
  .transform((cases): EditorDecision[] => Object.entries(cases).flatMap(([id, decisions]) => flat(id, decisions)));
