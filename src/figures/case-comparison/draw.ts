import { anyOf, list } from '../../i18n/format.ts';
import { CELLS } from '../../model/cells.ts';
import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { differed, entryFor, type Item } from '../shared/coded.ts';
import { elements } from '../shared/elements.ts';
import { groupName } from '../shared/groups.ts';
import { midSentence } from '../shared/mid-sentence.ts';
import { shortName } from '../shared/short-name.ts';
import { chosen, differences, ordered, withoutExemplar, type Difference } from './compare.ts';
import { frameFor } from './frame.ts';
import type { Column } from './heads.ts';
import { offersOf } from './offers.ts';
import type { ComparedPhase, ComparisonRow } from './rows.ts';
import { comparison } from './rows-drawn.ts';
import type { ComparisonState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words, type Counts } from './text.ts';

/** How many items of the widest difference a sentence names. */
const NAMED = 3;

/** Phases side by side, code by code: by default one of each model, chosen by rule. */
export function draw(rows: readonly ComparisonRow[], state: ComparisonState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const w = words[lang];
  const narrow = ctx.width < NARROW;
  const items = rows.filter((row): row is Item => row.kind === 'item');
  const all = rows.filter((row): row is ComparedPhase => row.kind === 'phase');
  const { columns: phases, rule, base } = chosen(all, state.phases);
  const empty = rule ? withoutExemplar(all) : [];
  const compared = differences(items, phases);
  const columns = columnsOf(phases, rule && !narrow);
  const f = frameFor(ctx.width, narrow, columns.length);
  const drawn = comparison(compared, columns, empty, state.order, f, ctx);
  const n = countsOf(compared, phases, lang);
  const emptyNames = empty.map((cell) => midSentence(groupName(cell, lang), lang));
  const offers = offersOf(base, all, state, lang);
  const parts = [
    ...(rule ? [w.chosenByRule(emptyNames.length === 0 ? '' : anyOf(emptyNames, lang))] : []),
    w.caption(n),
    ...(offers.some(({ label }) => label !== '') ? [w.offered] : []),
  ];
  return {
    plot: canvas(ctx.width, Math.ceil(drawn.height), [elements(drawn.elements, 'comparison')]),
    title: title[lang],
    takeaway: phases.length < 2 ? w.tooFew : w.takeaway(n, wholeOf(n.whole, lang)),
    caption: parts.join(lang === 'zh' ? '' : ' '),
    alt: w.alt(
      list(
        phases.map(({ name, label }) => w.named(shortName(name[lang]), label[lang])),
        lang,
      ),
      items.length,
    ),
    get table() {
      return tableOf(ordered(compared, state.order), phases, lang);
    },
    offers,
    get cites() {
      return [
        ...new Set(phases.flatMap(({ entries }) => Object.values(entries).flatMap(({ source }) => source))),
      ].sort();
    },
  };
}

/** A column for each phase; by rule also one for each model for which none can stand, in the order of the models. */
const columnsOf = (phases: readonly ComparedPhase[], withVacant: boolean): Column[] =>
  withVacant
    ? CELLS.map((cell) => {
        const phase = phases.find(({ exemplarOf }) => exemplarOf === cell);
        return phase ? { phase } : { cell };
      })
    : phases.map((phase) => ({ phase }));

function countsOf(compared: readonly Difference[], phases: readonly ComparedPhase[], lang: Ctx['lang']): Counts {
  const entries = phases.flatMap((phase) => compared.map(({ item }) => entryFor(phase.entries, item.key)));
  const known = compared.filter(({ range }) => range !== null);
  return {
    columns: phases.length,
    items: compared.length,
    differ: known.filter(({ range }) => range !== 0).length,
    same: known.filter(({ range }) => range === 0).length,
    open: compared.length - known.length,
    whole: known.filter(({ range }) => range === 1).map(({ item }) => midSentence(item.label[lang], lang)),
    codes: entries.length,
    unknown: entries.filter(({ code }) => code === null).length,
    differed: entries.filter(differed).length,
  };
}

/** The items that differ by the whole scale, the first few by name. */
function wholeOf(names: readonly string[], lang: Ctx['lang']): string {
  if (names.length <= NAMED + 1) return names.length === 0 ? '' : list(names, lang);
  return list([...names.slice(0, NAMED), words[lang].more(names.length - NAMED)], lang);
}
