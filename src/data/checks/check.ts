import type { Documents } from '../documents.ts';
import type { Part } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../types.ts';

/** A rule across files or fields that no schema can say. Its file is named as the sentence that it makes true. */
export interface Check {
  /** The sentence. */
  readonly rule: string;
  /** Parts without which the rule can’t be judged. */
  readonly needs: readonly Part[];
  /**
   * What breaks the rule. The dataset holds the records that are sound; `documents` holds what all files say, so that a
   * rule on texts and citations also speaks of a record that has other faults.
   */
  readonly check: (dataset: Dataset, documents: Documents) => Problem[];
}
