import { aSourceReadInAReprintHasNoAddress } from './a-source-read-in-a-reprint-has-no-address.ts';
import type { Check } from './check.ts';
import { everyAuditedCaseIsInTheDatasetOrExcluded } from './every-audited-case-is-in-the-dataset-or-excluded.ts';
import { everyCitedSourceExists } from './every-cited-source-exists.ts';
import { everyClaimOfAnEvaluationHasASource } from './every-claim-of-an-evaluation-has-a-source.ts';
import { everyCorrectionIsOfACase } from './every-correction-is-of-a-case.ts';
import { everyIdIsUnique } from './every-id-is-unique.ts';
import { everyIdMatchesItsFileName } from './every-id-matches-its-file-name.ts';
import { everyNamedIndicatorExists } from './every-named-indicator-exists.ts';
import { everyOrganiserTakesPartInACase } from './every-organiser-takes-part-in-a-case.ts';
import { everyPhaseRunsForwardInTime } from './every-phase-runs-forward-in-time.ts';
import { everyRecordOfCodingNamesAPhaseOfItsCase } from './every-record-of-coding-names-a-phase-of-its-case.ts';
import { everyRecordedCodeIsOneOfTheCodebook } from './every-recorded-code-is-one-of-the-codebook.ts';
import { everyRowOfASeriesHasADefinition } from './every-row-of-a-series-has-a-definition.ts';
import { everySourceIsCited } from './every-source-is-cited.ts';
import { everyTextIsWrittenInItsLanguage } from './every-text-is-written-in-its-language.ts';
import { everyTheorySpeaksToAKnownModelOrRelation } from './every-theory-speaks-to-a-known-model-or-relation.ts';
import { noAsciiPunctuationStandsBetweenChineseCharacters } from './no-ascii-punctuation-stands-between-chinese-characters.ts';
import { noPartIsTakenExactlyWhereAllTiesAreZeroByRule } from './no-part-is-taken-exactly-where-all-ties-are-zero-by-rule.ts';
import { noTextIsTheSameInBothLanguages } from './no-text-is-the-same-in-both-languages.ts';
import { thesisAndStudiesNameKnownNeedsAndDimensions } from './thesis-and-studies-name-known-needs-and-dimensions.ts';

/** Rules of the dataset: what breaks one stops the build. */
export const checks: readonly Check[] = [
  everyIdMatchesItsFileName,
  everyIdIsUnique,
  everyCitedSourceExists,
  aSourceReadInAReprintHasNoAddress,
  noPartIsTakenExactlyWhereAllTiesAreZeroByRule,
  everyPhaseRunsForwardInTime,
  everyClaimOfAnEvaluationHasASource,
  noTextIsTheSameInBothLanguages,
  everyTextIsWrittenInItsLanguage,
  noAsciiPunctuationStandsBetweenChineseCharacters,
  everyNamedIndicatorExists,
  everyTheorySpeaksToAKnownModelOrRelation,
  thesisAndStudiesNameKnownNeedsAndDimensions,
  everyRowOfASeriesHasADefinition,
  everyCorrectionIsOfACase,
  everyRecordOfCodingNamesAPhaseOfItsCase,
  everyRecordedCodeIsOneOfTheCodebook,
];

/** Rules whose breach is only pointed out: a case may be added or taken out with no other edit. */
export const warningChecks: readonly Check[] = [
  everySourceIsCited,
  everyOrganiserTakesPartInACase,
  everyAuditedCaseIsInTheDatasetOrExcluded,
];
