import type { Case, Dataset, Indicator, Phase } from '../../src/data/types.ts';
import type { Component } from '../../src/model/outcomes.ts';
import type { Specification } from '../../src/model/specification.ts';

/**
 * METHOD §6 written out a second time, phase by phase and without the model: no labels, no sums, no streams. Slow, and of use
 * only for comparison.
 */

interface Line {
  caseId: string;
  order: number;
  /** Share of the phase that counts as integrated. */
  in: number;
  breadth: number | null;
  contact: number | null;
  professional: number | null;
}

const TIES = ['agreement', 'governance', 'staffing', 'budget', 'information', 'policy'];
const NEEDS = ['growth', 'safety', 'education', 'emotional'];

const fill = (value: number | null, how: Specification['outcomeUnknowns']) =>
  value !== null ? value : how === 'left-out' ? null : how === 'low' ? 0 : 1;

function isOutside(of: Case, phase: Phase, spec: Specification): boolean {
  if (phase.takes_part) return false;
  if (spec.massOrganisations === 'government') return true;
  const entries = [
    ...Object.values(phase.initiation),
    ...Object.values(phase.integration),
    ...Object.values(phase.service),
  ];
  if (entries.some((entry) => 'via' in entry && entry.via === 'mass_organisation')) return false;
  if (of.phases.length > 1) return true;
  const working = of.organisations.filter(({ role }) => role.includes('implementer') || role.includes('funder'));
  return !working.some(({ kind }) => kind === 'mass_organisation');
}

function read(entry: Indicator, spec: Specification): number | null {
  return spec.coder === 'a' ? entry.a : spec.coder === 'b' ? entry.b : entry.code;
}

function tieOf(entry: Indicator, outside: boolean, spec: Specification): number | null {
  if (entry.kind === 'rule') return outside ? 0 : null;
  const byMass = entry.kind === 'known' && entry.via === 'mass_organisation';
  return byMass && spec.massOrganisations === 'social' ? null : read(entry, spec);
}

/** Share integrated; null if the phase isn't compared. */
function shareOf(of: Case, phase: Phase, spec: Specification): number | null {
  const outside = isOutside(of, phase, spec);
  if (outside) return spec.governmentAlone === 'in' ? 0 : null;
  const ties = TIES.map((name) => tieOf(phase.integration[name]!, outside, spec));
  const known = ties.filter((tie): tie is number => tie !== null);
  if (known.length < spec.minimumTies) return null;
  const used = { 'left-out': known, low: ties.map((tie) => tie ?? 0), high: ties.map((tie) => tie ?? 2) }[
    spec.predictorUnknowns
  ];
  if (used.length === 0) return null;
  const sum = used.reduce((x, y) => x + y, 0);
  if (sum > used.length) return 1;
  if (sum < used.length) return 0;
  return spec.onCut === 'half' ? 0.5 : null;
}

/** The phases that a specification compares. */
export function slowLines(dataset: Dataset, spec: Specification): Line[] {
  return dataset.cases.flatMap((of) => {
    const needs = NEEDS.map((need) => {
      const code = of.needs.codes[need]![spec.coder];
      return fill(code === null ? null : code > 0 ? 1 : 0, spec.outcomeUnknowns);
    });
    const breadth = needs.includes(null) ? null : needs.reduce<number>((x, y) => x + y!, 0) / 4;
    const lines = of.phases.flatMap((phase): Line[] => {
      const share = shareOf(of, phase, spec);
      if (share === null) return [];
      const service = (name: string) => {
        const code = read(phase.service[name]!, spec);
        return fill(code === null ? null : code / 2, spec.outcomeUnknowns);
      };
      const order = phase.from * 10000 + (phase.to ?? 9999);
      return [
        {
          caseId: of.id,
          order,
          in: share,
          breadth,
          contact: service('contact'),
          professional: service('professional'),
        },
      ];
    });
    if (spec.unit === 'all') return lines;
    const latest = Math.max(...lines.map(({ order }) => order));
    return lines.filter(({ order }) => order === latest).slice(-1);
  });
}

/** d_k by plain weighted means. */
export function slowComponent(lines: readonly Line[], component: Component): number | null {
  const known = lines.filter((line) => line[component] !== null);
  const weightOf = (line: Line) => 1 / known.filter(({ caseId }) => caseId === line.caseId).length;
  const mean = (part: (line: Line) => number) => {
    const weight = known.reduce((so, line) => so + weightOf(line) * part(line), 0);
    return weight === 0
      ? null
      : known.reduce((so, line) => so + weightOf(line) * part(line) * line[component]!, 0) / weight;
  };
  const [integrated, others] = [mean((line) => line.in), mean((line) => 1 - line.in)];
  return integrated === null || others === null ? null : integrated - others;
}

/** D of an outcome. */
export function slowDifference(lines: readonly Line[], outcome: 'adequacy' | 'capacity'): number | null {
  if (outcome === 'capacity') return slowComponent(lines, 'professional');
  const [breadth, contact] = [slowComponent(lines, 'breadth'), slowComponent(lines, 'contact')];
  return breadth === null || contact === null ? null : (breadth + contact) / 2;
}
