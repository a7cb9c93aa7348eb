import type { Dimension } from '../data/types.ts';
import type { PhaseCodes } from './placement.ts';
import type { CodedAxis, CodedEntry } from './values.ts';

/** A question that the codebook asks of a phase. */
export interface Question {
  /** Name of the indicator; no two dimensions share one. */
  readonly key: string;
  readonly dimension: Dimension;
  /** The codes that can be given, lowest first. */
  readonly scale: readonly number[];
}

/** A code for each question that is answered; those that are not, or whose code is null, are unknown. */
export type Answers = Readonly<Record<string, number | null>>;

const UNKNOWN: CodedEntry = { kind: 'unknown', code: null, a: null, b: null };
const BY_RULE: CodedEntry = { kind: 'rule', code: 0, a: null, b: null };

/**
 * The codes of a programme by its own account: one reader's, so that nothing is disputed. Where no social organisation
 * takes part, every tie is zero by the codebook's rule, whatever was answered.
 */
export function answered(questions: readonly Question[], answers: Answers, takesPart: boolean): PhaseCodes {
  const axis = (dimension: 'initiation' | 'integration'): CodedAxis => {
    const own = questions.filter((question) => question.dimension === dimension);
    return {
      scale: own[0]?.scale ?? [],
      entries: own.map(({ key }): CodedEntry => {
        if (dimension === 'integration' && !takesPart) return BY_RULE;
        const code = answers[key] ?? null;
        return code === null ? UNKNOWN : { kind: 'known', code, a: code, b: code };
      }),
    };
  };
  return {
    takesPart,
    governmentOrganised: false,
    massOrganisation: false,
    initiation: axis('initiation'),
    integration: axis('integration'),
  };
}
