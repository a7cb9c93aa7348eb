import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements } from '../shared/elements.ts';
import { countsOf } from './counts.ts';
import { frameFor } from './frame.ts';
import { list } from './list.ts';
import type { AgreementRow, AuditRow, GroundRow, ItemRow } from './rows.ts';
import { sentences } from './sentences.ts';
import { shown, type AgreementState } from './state.ts';
import { tableOf } from './table.ts';
import { title } from './text.ts';

/** How far the coders agree, item by item. */
export function draw(rows: readonly AgreementRow[], state: AgreementState, { lang, width }: Ctx): Drawing {
  const items = rows.filter((row): row is ItemRow => row.kind === 'item');
  const audit = rows.find((row): row is AuditRow => row.kind === 'audit') ?? null;
  const ground = rows.find((row): row is GroundRow => row.kind === 'ground') ?? null;
  const drawn = list(items, frameFor(width, width < NARROW, items, shown(state)), lang);
  const n = countsOf(items, audit, ground);
  const say = sentences[lang];
  return {
    plot: canvas(width, Math.ceil(drawn.height), [elements(drawn.elements, 'agreement')]),
    title: title[lang],
    takeaway: say.takeaway(n, state.show),
    caption: say.caption(n, state.show),
    alt: say.alt(n, state.show),
    get table() {
      return tableOf(items, lang);
    },
    cites: ground?.sources ?? [],
  };
}
