import type { Dataset, Dimension } from '../../data/types.ts';
import { changesWords } from '../../i18n/changes-words.ts';
import { decimal, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import type { CaseSnapshot, CodeValue, Place } from '../../model/snapshot.ts';
import type { ChangedCode, MovedPhase, PhaseIn, VersionChanges } from '../../model/version-changes.ts';
import { whyChanged } from '../../model/why-changed.ts';

/** One thing that a version changed: `page` is where it stands now, without language; null where it stands no more. */
export interface SaidItem {
  readonly name: string;
  readonly page: string | null;
  readonly text: string;
}

export interface SaidGroup {
  readonly title: string;
  readonly items: readonly SaidItem[];
}

/** What is needed beside the changes to put them into words: what stands now, and why codes were changed. */
export interface Context {
  readonly data: Dataset;
  readonly lang: Lang;
}

/** Address of a programme or of something on its page; null where the dataset has it no more. */
function pageOf(caseId: string, phaseId: string | null, anchor: string | null, { data }: Context): string | null {
  const phases = data.cases.find(({ id }) => id === caseId)?.phases;
  if (!phases || (phaseId !== null && !phases.some(({ id }) => id === phaseId))) return null;
  return anchor === null ? `cases/${caseId}` : `cases/${caseId}#${anchor}`;
}

const nameOfPhase = ({ of, phase }: PhaseIn, lang: Lang) => `${of.name[lang]} · ${phase.label[lang]}`;

/** Dimension and name of a code: `integration.budget`; the first is empty for what belongs to none. */
const parted = (code: string): [string, string] => {
  const dot = code.indexOf('.');
  return [code.slice(0, Math.max(dot, 0)), code.slice(dot + 1)];
};

const isDimension = (name: string): name is Dimension => (DIMENSIONS as readonly string[]).includes(name);

/** Name of a code in the present codebook; its id where the codebook has given it up. */
function labelOf(code: string, { data: { codebook }, lang }: Context): string {
  if (code === 'takes_part') return changesWords[lang].takesPart;
  if (code === 'relation' || code === 'evaluation') return codebook[code].label[lang];
  const [dimension, name] = parted(code);
  const label = isDimension(dimension)
    ? codebook.dimensions[dimension].indicators[name]?.label
    : codebook.needs.items[name];
  return label?.[lang] ?? code;
}

/** A value as the page of a programme writes it. */
function valueOf(code: string, value: CodeValue, { data: { codebook }, lang }: Context): string {
  const t = strings(lang);
  if (value === null) return t.common.unknown;
  if (typeof value === 'boolean') return value ? changesWords[lang].yes : changesWords[lang].no;
  if (typeof value === 'string')
    return (codebook.relation.values[value]?.label ?? codebook.evaluation.values[value])?.[lang] ?? value;
  const [dimension] = parted(code);
  const scale = t.scale[dimension as keyof typeof t.scale] as Readonly<Record<string, string>> | undefined;
  const written = dimension === 'initiation' ? signed(value) : String(value);
  return [written, scale?.[String(value)] ?? ''].join(' ').trim();
}

function placed({ initiation, integration, certainty, cell }: Place, lang: Lang): string {
  const t = strings(lang);
  const grade = t.certainty[certainty];
  const standing = cell === null ? grade : `${t.cells[cell]}${lang === 'zh' ? '，' : ', '}${grade.toLowerCase()}`;
  return changesWords[lang].place(
    standing,
    initiation === null ? t.common.unknown : signed(initiation, 2),
    integration === null ? t.common.unknown : decimal(integration, 2),
  );
}

function codeItem(change: ChangedCode, context: Context): SaidItem {
  const { lang } = context;
  const t = changesWords[lang];
  const { of, phase, code } = change;
  const anchor = phase && (code.includes('.') ? `${phase.id}.${code}` : phase.id);
  const said = t.change(labelOf(code, context), valueOf(code, change.was, context), valueOf(code, change.now, context));
  const why = whyChanged(change, context.data.corrections).map(({ reason }) => reason[lang]);
  const stop = strings(lang).punctuation.stop.trim();
  return {
    name: phase ? nameOfPhase({ of, phase }, lang) : of.name[lang],
    page: pageOf(of.id, phase?.id ?? null, anchor, context),
    text: `${said}${stop}${why.length > 0 ? t.why(why.join(' ')) : t.noReason}`,
  };
}

const phaseItem = (one: PhaseIn, context: Context): SaidItem => ({
  name: nameOfPhase(one, context.lang),
  page: pageOf(one.of.id, one.phase.id, one.phase.id, context),
  text: '',
});

const caseItem = ({ id, name }: CaseSnapshot, context: Context): SaidItem => ({
  name: name[context.lang],
  page: pageOf(id, null, null, context),
  text: '',
});

const sourceItem = (id: string, { data }: Context): SaidItem => ({
  name: id,
  page: data.sourceById.has(id) ? `sources#source-${id}` : null,
  text: '',
});

const moveItem = (move: MovedPhase, context: Context): SaidItem => ({
  ...phaseItem(move, context),
  text: `${placed(move.was, context.lang)} → ${placed(move.now, context.lang)}`,
});

/** What a version changed, in words; groups without an item are left out. */
export function changesSaid(changes: VersionChanges, context: Context): SaidGroup[] {
  const t = changesWords[context.lang];
  const { cases, phases, sources, codes, moved } = changes;
  const group = <T>(
    title: (n: number) => string,
    items: readonly T[],
    say: (item: T, context: Context) => SaidItem,
  ) => ({
    title: title(items.length),
    items: items.map((item) => say(item, context)),
  });
  return [
    group(t.casesAdded, cases.added, caseItem),
    group(t.casesRemoved, cases.removed, caseItem),
    group(t.phasesAdded, phases.added, phaseItem),
    group(t.phasesRemoved, phases.removed, phaseItem),
    group(t.codes, codes, codeItem),
    group(t.moved, moved, moveItem),
    group(t.sourcesAdded, sources.added, sourceItem),
    group(t.sourcesRemoved, sources.removed, sourceItem),
  ].filter(({ items }) => items.length > 0);
}
