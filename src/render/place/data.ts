import { createHash } from 'node:crypto';
import { draftCase } from '../../data/draft-case.ts';
import type { Dataset } from '../../data/types.ts';
import { changeWords } from '../../figures/shared/change-words.ts';
import { changesOf } from '../../figures/shared/changes.ts';
import { glyphOf } from '../../figures/shared/glyph-of.ts';
import type { Glyph } from '../../figures/shared/glyph.ts';
import { shortName } from '../../figures/shared/short-name.ts';
import type { Lang } from '../../i18n/languages.ts';
import { questions, type Asked } from '../../i18n/questions.ts';
import { strings } from '../../i18n/strings.ts';
import type { Question } from '../../model/answered.ts';
import { DIMENSIONS, scaleOf } from '../../model/dimensions.ts';
import type { SpottedPhase } from '../../model/nearest-phases.ts';
import { positions } from '../../model/position.ts';
import { transitions } from '../../model/transitions.ts';
import { DRAFT_ID } from './draft-id.ts';

/** How a phase came from another, or went over into one. */
export interface PlaceMove {
  readonly way: 'from' | 'to';
  readonly year: number;
  /** Name of the other phase. */
  readonly label: string;
  readonly glyph: Glyph;
  /** The codes that changed, in words; empty where none did. */
  readonly changes: string;
}

/** A documented phase that has a place. */
export interface PlacePhase extends SpottedPhase {
  readonly name: string;
  readonly label: string;
  readonly years: string;
  readonly glyph: Glyph;
  readonly moves: readonly PlaceMove[];
}

/** All that the browser needs to place a programme, in one language. Survives JSON. */
export interface PlaceData {
  readonly questions: readonly Question[];
  readonly asked: Readonly<Record<string, Asked>>;
  /** What the codebook calls each indicator. */
  readonly labels: Readonly<Record<string, string>>;
  readonly phases: readonly PlacePhase[];
  readonly recommendations: readonly {
    readonly to: 'government' | 'social_organisation';
    readonly label: string;
    readonly text: string;
    readonly moves: readonly string[];
  }[];
  /** The empty draft of a case file. */
  readonly draft: string;
  readonly version: string;
  readonly date: string;
}

function phasesOf(data: Dataset, lang: Lang): PlacePhase[] {
  const all = transitions(data).map((transition) => ({
    ...transition,
    changes: changeWords(changesOf(transition, data.codebook).changes, lang),
  }));
  const { years } = strings(lang).common;
  return positions(data)
    .filter(({ certainty }) => certainty !== 'outside' && certainty !== 'no-position')
    .map((position) => {
      const { caseId, phaseId, phase, initiation, integration } = position;
      const own = all.filter((move) => move.caseId === caseId);
      const move = (way: 'from' | 'to') =>
        own
          .filter((one) => (way === 'from' ? one.to : one.from).phaseId === phaseId)
          .map((one): PlaceMove => {
            const other = way === 'from' ? one.from : one.to;
            return { way, year: one.year, label: other.phase.label[lang], glyph: glyphOf(other), changes: one.changes };
          });
      return {
        key: `${caseId}#${phaseId}`,
        name: shortName(position.case.name[lang]),
        label: phase.label[lang],
        years: years(phase.from, phase.to),
        initiation: initiation.value,
        integration: integration.value,
        known: initiation.known + integration.known,
        glyph: glyphOf(position),
        moves: [...move('from'), ...move('to')],
      };
    });
}

const kept = new WeakMap<Dataset, Map<Lang, PlaceData>>();

/** What the page knows, from the dataset; computed once a build. */
export function placeData(data: Dataset, lang: Lang): PlaceData {
  const mine = kept.get(data) ?? new Map<Lang, PlaceData>();
  kept.set(data, mine);
  const made = mine.get(lang) ?? make(data, lang);
  mine.set(lang, made);
  return made;
}

function make(data: Dataset, lang: Lang): PlaceData {
  const { codebook, recommendations, version, date } = data;
  const indicators = DIMENSIONS.flatMap((dimension) =>
    Object.entries(codebook.dimensions[dimension].indicators).map(([key, { label }]) => ({ dimension, key, label })),
  );
  return {
    questions: indicators.map(({ dimension, key }) => ({ key, dimension, scale: scaleOf(codebook, dimension) })),
    asked: questions[lang],
    labels: Object.fromEntries(indicators.map(({ key, label }) => [key, label[lang]])),
    phases: phasesOf(data, lang),
    recommendations: recommendations.map(({ to, label, text, moves }) => ({
      to,
      label: label[lang],
      text: text[lang],
      moves,
    })),
    draft: draftCase(DRAFT_ID, codebook),
    version,
    date,
  };
}

export const placeJson = (data: Dataset, lang: Lang): string => JSON.stringify(placeData(data, lang));

/** Where it stands, named by its content so that it may be kept for ever. */
export function placePath(data: Dataset, lang: Lang): string {
  const hash = createHash('sha256').update(placeJson(data, lang)).digest('hex').slice(0, 10);
  return `rows/place/${lang}.${hash}.json`;
}
