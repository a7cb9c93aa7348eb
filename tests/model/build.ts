import type { Case, Organisation, Phase } from '../../src/data/schema/case.ts';
import type { Codebook } from '../../src/data/schema/codebook.ts';
import type { Indicator, Via } from '../../src/data/schema/indicator.ts';
import type { Dataset, Founder, Organiser } from '../../src/data/types.ts';

const text = (words: string) => ({ en: words, zh: words });

const asIndicators = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { label: text(name) }]));

const INDICATORS = {
  initiation: ['problem', 'plan', 'target', 'funding'],
  integration: ['agreement', 'governance', 'staffing', 'budget', 'information', 'policy'],
  service: ['contact', 'professional', 'autonomy'],
} as const;
const NEEDS = ['growth', 'safety', 'education', 'emotional'];
const TIES = { 0: 'none', 1: 'partial', 2: 'established' };

/** The indicators of the real codebook with its scales, and nothing that the model doesn't read. */
export const codebook: Codebook = {
  version: 'test',
  sides: { government: 'government', social: 'social' },
  rules: [],
  dimensions: {
    initiation: {
      label: text('initiation'),
      scale: { '-2': 'government', '-1': 'mainly government', 0: 'jointly', 1: 'mainly social', 2: 'social' },
      indicators: asIndicators(INDICATORS.initiation),
    },
    integration: { label: text('integration'), scale: TIES, indicators: asIndicators(INDICATORS.integration) },
    service: { label: text('service'), scale: TIES, indicators: asIndicators(INDICATORS.service) },
  },
  needs: { label: text('needs'), scale: TIES, items: Object.fromEntries(NEEDS.map((need) => [need, text(need)])) },
  relation: {
    label: text('relation'),
    values: { separation: { label: text('s') }, cooperation: { label: text('c') } },
  },
  evaluation: { label: text('evaluation'), values: { none: text('none'), monitoring: text('monitoring') } },
};

/** A known indicator: the settled code, and the coders' where they differ from it. */
export function known(
  code: number,
  { a = code, b = code, via, source = ['s'] }: Partial<Coders> & { via?: Via; source?: string[] } = {},
): Indicator {
  const entry = { kind: 'known', code, a, b, confidence: 'high', source, note: text('note') } as const;
  return via ? { ...entry, via } : entry;
}
interface Coders {
  a: number | null;
  b: number | null;
}

/** An unknown indicator, with what a single coder may have seen. */
export const unknown = ({ a = null, b = null }: Partial<Coders> = {}): Indicator => ({
  kind: 'unknown',
  code: null,
  a,
  b,
});

/** Zero by the codebook's rule. */
export const rule = (): Indicator => ({
  kind: 'rule',
  code: 0,
  a: null,
  b: null,
  rule: 'no social organisation takes part',
});

/** A code, null for unknown, or an indicator. */
export type Short = number | null | Indicator;
const long = (short: Short): Indicator =>
  short === null ? unknown() : typeof short === 'number' ? known(short) : short;

const dimension = (names: readonly string[], codes: readonly Short[]) =>
  Object.fromEntries(names.map((name, i) => [name, long(codes[i] ?? null)]));

export interface PhaseParts extends Partial<Pick<Phase, 'id' | 'from' | 'to' | 'takes_part' | 'relation'>> {
  /** Codes in the order of the codebook; what is left out is unknown. */
  initiation?: readonly Short[];
  integration?: readonly Short[];
  service?: readonly Short[];
}

export const phase = ({ initiation = [], integration = [], service = [], ...rest }: PhaseParts = {}): Phase => ({
  id: 'phase',
  label: text('phase'),
  from: 2010,
  to: null,
  takes_part: true,
  relation: { code: null, a: null, b: null },
  summary: text('summary'),
  initiation: dimension(INDICATORS.initiation, initiation),
  integration: dimension(INDICATORS.integration, integration),
  service: dimension(INDICATORS.service, service),
  ...rest,
});

/** An organisation, named by its English name. */
export const organisation = (
  name: string,
  kind: Organisation['kind'],
  ...role: Organisation['role']
): Organisation => ({ name: text(name), kind, role: role.length > 0 ? role : ['initiator'] });

export interface CaseParts extends Partial<Omit<Case, 'phases' | 'needs'>> {
  phases?: readonly PhaseParts[];
  /** Codes of the needs in the order of the codebook, or settled code and both coders'. */
  needs?: readonly (number | null | { code: number | null; a: number | null; b: number | null })[];
  needsSource?: string[];
}

export function aCase({ phases = [{}], needs = [], needsSource = ['s'], ...rest }: CaseParts = {}): Case {
  const coded = (need: NonNullable<CaseParts['needs']>[number] = null) =>
    typeof need === 'object' && need !== null ? need : { code: need, a: need, b: need };
  return {
    id: 'case',
    name: text('case'),
    status: 'ongoing',
    started: 2010,
    summary: text('summary'),
    organisations: [organisation('Social', 'social_service_org')],
    place: { provinces: [], setting: 'village' },
    needs: { source: needsSource, codes: Object.fromEntries(NEEDS.map((name, i) => [name, coded(needs[i])])) },
    reach: [],
    evaluation: { code: 'none', a: 'none', b: 'none', source: [], note: text('note') },
    phases: phases.map(phase),
    ...rest,
  };
}

/** Who founded an organisation, and the office that supervises it. */
export const organiser = (name: string, founded_by: Founder | null, supervisor: string | null = null): Organiser => ({
  name: text(name),
  founded_by,
  supervised_by: supervisor === null ? null : text(supervisor),
  note: text('note'),
  source: ['s'],
});

/** A dataset of these cases and nothing else. */
export const dataset = (cases: readonly Case[], more: Partial<Dataset> = {}): Dataset =>
  ({ codebook, cases: [...cases], organisers: [], sources: [], sourceById: new Map(), ...more }) as unknown as Dataset;
