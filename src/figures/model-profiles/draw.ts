import { list } from '../../i18n/format.ts';
import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import type { Item } from '../shared/coded.ts';
import { elements } from '../shared/elements.ts';
import { drawnGroups, groupName } from '../shared/groups.ts';
import { textWidth } from '../shared/text-width.ts';
import { bars, knownOf } from './bars.ts';
import { distribution, membersOf, type Distribution } from './distribution.ts';
import { countsOf, findingOfBars, findingOfOne } from './findings.ts';
import { frameFor } from './frame.ts';
import { marks } from './marks.ts';
import type { ProfilePhase, ProfileRow } from './rows.ts';
import type { ProfileState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';

/** What each model looks like: bars of codes for many indicators, or one indicator phase by phase. */
export function draw(rows: readonly ProfileRow[], state: ProfileState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const w = words[lang];
  const all = rows.filter((row): row is Item => row.kind === 'item');
  const phases = rows.filter((row): row is ProfilePhase => row.kind === 'phase');
  const one = all.find(({ id }) => id === state.indicator);
  const items = one ? [one] : all.filter(({ group }) => state.dimension === 'all' || group === state.dimension);
  const groups = drawnGroups(state.by).map((group) => ({ group, members: membersOf(phases, group, state.by) }));
  const distributions = groups.flatMap(({ group, members }) => items.map((item) => distribution(members, group, item)));
  const f = frameFor(ctx.width, ctx.width < NARROW, drawnGroups(state.by), aside(distributions));
  const columns = f.columns.map((column, i) => ({ ...column, members: groups[i]?.members ?? [] }));
  const drawn = one ? marks(one, columns, f, ctx) : bars(items, columns, f, lang);
  const counts = countsOf(phases, items, state.by, lang);
  const names = list(
    groups.map(({ group }) => groupName(group, lang)),
    lang,
  );
  const certain = state.by === 'certain';
  return {
    plot: canvas(ctx.width, Math.ceil(drawn.height), [elements(drawn.elements, 'profiles')]),
    title: title[lang],
    takeaway: one ? findingOfOne(distributions, one, lang) : findingOfBars(phases, items, state, lang),
    caption: `${w.caption(counts, certain)}${lang === 'zh' ? '' : ' '}${one ? w.captionMarks : w.captionBars}`,
    alt: one ? w.altMarks(one.label[lang], names) : w.alt(items.length, names, certain),
    get table() {
      return tableOf(items, columns, lang);
    },
    get cites() {
      return sourcesOf(distributions);
    },
  };
}

/** Room for the counts beside the bars. */
const aside = (distributions: readonly Distribution[]): number =>
  Math.max(0, ...distributions.map((of) => textWidth(knownOf(of), 12))) + 10;

const sourcesOf = (distributions: readonly Distribution[]): string[] => {
  const entries = distributions.flatMap(({ levels }) => levels.flatMap(({ members }) => members));
  return [...new Set(entries.flatMap(({ entry }) => entry.source))].sort();
};
