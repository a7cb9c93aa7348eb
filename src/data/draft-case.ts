import { DIMENSIONS, type Codebook, type Dimension } from './schema/codebook.ts';
import { ORGANISATION_KINDS, ROLES, SETTINGS, STATUSES } from './schema/case.ts';
import { CONFIDENCE, RULE_NO_PART, VIA } from './schema/indicator.ts';

const UNKNOWN = '{code: null, a: null, b: null}';
const EMPTY_TEXT = '{en: "", zh: ""}';

function dimension(codebook: Codebook, name: Dimension): string {
  const { label, scale, indicators } = codebook.dimensions[name];
  const points = Object.entries(scale).sort(([x], [y]) => Number(x) - Number(y));
  const lines = Object.entries(indicators).flatMap(([id, { question, anchors }]) => {
    const hint =
      question ??
      (anchors
        ? Object.entries(anchors)
            .map(([code, anchor]) => `${code} ${anchor}`)
            .join('; ')
        : '');
    return [...(hint === '' ? [] : [`      # ${hint}`]), `      ${id}: ${UNKNOWN}`];
  });
  return [
    `    # ${label.en}: ${points.map(([code, meaning]) => `${code} ${meaning}`).join(', ')}`,
    `    ${name}:`,
    ...lines,
  ].join('\n');
}

/**
 * A new file for `data/cases/`, with every indicator of the codebook unknown and every text empty, so that the checks
 * name what is still to be filled in. Comments say what may stand where.
 */
export function draftCase(id: string, codebook: Codebook): string {
  const { needs, evaluation, relation } = codebook;
  return `# Draft. \`npm test\` names what is still to be filled in; data/README.md explains every field.
id: ${id}
name: ${EMPTY_TEXT}
status: unknown # ${STATUSES.join(', ')}
started: null # the year in which the programme began
summary: ${EMPTY_TEXT}
organisations:
  - name: ${EMPTY_TEXT}
    # ${ORGANISATION_KINDS.join(', ')}
    kind: ""
    role: [] # ${ROLES.join(', ')}
place:
  provinces: [] # codes of ISO 3166-2:CN such as CN-SC; empty = national
  setting: "" # ${SETTINGS.join(', ')}
needs:
${Object.entries(needs.items)
  .map(([need, label]) => `  ${need}: ${UNKNOWN} # ${label.en}`)
  .join('\n')}
  source: []
# Figures as sources state them: {year: 2020, unit: children, value: 100, cumulative: true, source: an-id}
reach: []
evaluation:
  code: none # ${Object.keys(evaluation.values).join(', ')}
  a: null
  b: null
  source: []
  note: ${EMPTY_TEXT}
phases:
  - id: first
    label: ${EMPTY_TEXT}
    from: null # the first year
    to: null # the last year; null = still running at the newest source
    takes_part: null # true if a social organisation does or pays for part of the work
    relation: ${UNKNOWN} # ${Object.keys(relation.values).join(', ')}
    summary: ${EMPTY_TEXT}
    # An indicator stays unknown, ${UNKNOWN}, until a source tells. Then it reads
    #   {code: 1, a: 1, b: 1, confidence: ${CONFIDENCE.join(' | ')}, source: [an-id], note: {en: "…", zh: "…"}}
    # with via: ${VIA.join(' | ')} where such a body decided it. Where takes_part is false, each tie reads
    #   {code: 0, a: null, b: null, rule: ${RULE_NO_PART}}
${DIMENSIONS.map((name) => dimension(codebook, name)).join('\n')}
`;
}
