import type { Codebook, Dataset } from '../../data/types.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS, type Cell } from '../../model/cells.ts';
import { DEFAULT_CHOICES } from '../../model/choices.ts';
import { exemplars } from '../../model/exemplars.ts';
import type { Position } from '../../model/position.ts';
import { against } from '../../model/score.ts';
import { both } from '../../i18n/both.ts';
import { capitalised } from '../shared/capitalised.ts';
import { firstSentence } from '../shared/first-sentence.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';

const STEPS = [2, 1, 0] as const;
const STEP_WORDS: Record<Lang, Record<(typeof STEPS)[number] | 'silent', string>> = {
  en: { 2: 'established', 1: 'partial', 0: 'said to be absent', silent: 'not told of' },
  zh: { 2: '已确立', 1: '部分', 0: '写明没有', silent: '未见记载' },
};

/** The ties of a phase by how far they go: `established: agreement; partial: …; not told of: …`. */
function tiesTold({ phase }: Position, { dimensions }: Codebook, lang: Lang): string {
  const label = (id: string) => lowered(dimensions.integration.indicators[id]?.label[lang] ?? id);
  const entries = Object.entries(phase.integration);
  const { colon, listComma, semicolon } = strings(lang).punctuation;
  // Labels have an "and" of their own, so commas alone part them.
  const group = (word: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${word}${colon}${ids.map(label).join(listComma)}`];
  const words = STEP_WORDS[lang];
  return [
    ...STEPS.flatMap((step) =>
      group(
        words[step],
        entries.flatMap(([id, tie]) => (tie.code === step ? [id] : [])),
      ),
    ),
    ...group(
      words.silent,
      entries.flatMap(([id, tie]) => (tie.code === null ? [id] : [])),
    ),
  ].join(semicolon);
}

/** A score that lies on the line between two cells is no clear answer, and is said to be none. */
function onLine({ initiation, integration }: Position, lang: Lang): string {
  const { cutInitiation, cutIntegration } = DEFAULT_CHOICES;
  const sides = against(cutInitiation, initiation.sum, initiation.known) === 0;
  const rows = against(cutIntegration, integration.sum, integration.known) === 0;
  if (!sides && !rows) return '';
  return lang === 'en'
    ? ` Its known codes put it exactly on the line between ${sides ? 'the two sides' : 'the two rows'}; what decides is where the codes that are unknown or disputed can still take it.`
    : `已知编码使它恰好落在${sides ? '左右两方' : '上下两行'}的分界线上，归在这一格，是因为未知或有分歧的编码多把它带向这一边。`;
}

/** What the programme is and what the phase was, in the words of the data. */
const told = ({ case: of, phase }: Position): Text =>
  both((lang) => [firstSentence(of.summary[lang], lang), phase.summary[lang]].join(lang === 'en' ? ' ' : ''));

/** What puts a phase in its corner. */
const place = (at: Position, codebook: Codebook): Text =>
  both((lang) => {
    const { certainty, initiation } = at;
    const grade = strings(lang).certainty[certainty];
    return lang === 'en'
      ? `Its place here is ${lowered(grade)}, with ${smallNumber(initiation.known, lang)} of ${smallNumber(initiation.of, lang)} codes known on who began. Ties ${tiesTold(at, codebook, lang)}.${onLine(at, lang)}`
      : `归入此格的把握：${grade}；关于由谁发起，${initiation.of}项编码已知${initiation.known}项。各项联系中，${tiesTold(at, codebook, lang)}。${onLine(at, lang)}`;
  });

/** What is said of a model that no phase can stand for. */
function empty(cell: Cell, at: readonly Position[]): Text {
  const near = at.filter(({ likeliest }) => likeliest === cell).length;
  return both((lang) => {
    const sure = TRAITS[cell].integrated
      ? ''
      : lang === 'en'
        ? ' To be sure of this corner one needs sources that say which ties are absent, and sources seldom do.'
        : '要确认一个阶段在这一格，须有资料写明哪些联系不存在，而资料很少这样写。';
    return lang === 'en'
      ? `No phase stands here that is settled or likely, and ${near === 0 ? 'none' : numberAlone(near, lang)} of the contested ones ${near === 1 ? 'leans' : 'lean'} this way more than any other.${sure}`
      : `没有一个阶段确定或较可能属于这一模式；存疑的阶段中，最可能在这一格的${near === 0 ? '也没有' : `有${near}个`}。${sure}`;
  });
}

/** How many of the four corners have a phase that can stand for them. */
function corners(filled: number): Text {
  if (filled === 0)
    return { en: 'No corner has a phase that can stand for it', zh: '四格之中，没有一格找得到可作代表的阶段' };
  if (filled === CELLS.length)
    return { en: 'Each corner has a phase that can stand for it', zh: '四格之中，每一格都有可作代表的阶段' };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(filled, lang))} of the four corners ${filled === 1 ? 'has' : 'have'} a phase that can stand for ${filled === 1 ? 'it' : 'them'}`
      : `四格之中，有${filled}格找得到可作代表的阶段`,
  );
}

/** For each model what the data say of the phase that stands for it and of its place, and how many models have one. */
export function exemplarSaid({ codebook }: Pick<Dataset, 'codebook'>, at: readonly Position[]): Record<string, Text> {
  const chosen = exemplars(at);
  return {
    ...Object.fromEntries(
      CELLS.flatMap((cell) => {
        const phase = chosen[cell];
        if (!phase) return [[`exemplar-${cell}`, empty(cell, at)]];
        return [
          [`exemplar-${cell}`, told(phase)],
          [`place-${cell}`, place(phase, codebook)],
        ];
      }),
    ),
    corners: corners(CELLS.filter((cell) => chosen[cell] !== null).length),
  };
}
