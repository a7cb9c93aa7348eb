import { strings } from '../../i18n/strings.ts';
import type { Lang } from '../../i18n/languages.ts';
import { BEHIND, FOUNDER_KINDS, type Behind, type FounderKind } from '../../model/founders.ts';
import type { Ctx } from '../figure.ts';
import type { El } from '../shared/elements.ts';
import { pack } from '../shared/field.ts';
import { INK } from '../shared/ink.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Counts } from './counts.ts';
import { house } from './house.ts';
import type { OrganisationRow } from './rows.ts';
import { words } from './text.ts';

const GAP = 22;
/** Whose hand it is that founds in this way. */
const HAND: Readonly<Record<FounderKind, Behind>> = {
  government: 'state',
  mass_organisation: 'state',
  supervised: 'state',
  company: 'others',
  person: 'others',
  university: 'others',
  international: 'others',
  social_organisation: 'others',
  unknown: 'untold',
  unlisted: 'untold',
};

/** Who founded an organisation, in words, with the office that supervises it. */
export function founderWords({ founder, supervisedBy }: OrganisationRow, lang: Lang): string {
  const w = words[lang];
  const told = founder === 'supervised' ? strings(lang).founders.unknown : w.founders[founder];
  return supervisedBy === null ? told : told + strings(lang).punctuation.semicolon + w.supervised(supervisedBy[lang]);
}

/** How far an organisation or a phase stands forward. */
export type Tone = (row: { readonly caseId: string; readonly group: OrganisationRow['group'] }) => string;

/** The organisations that initiate, by who founded them; in one column or in three. */
export function strip(
  rows: readonly OrganisationRow[],
  n: Counts,
  tone: Tone,
  at: { readonly width: number; readonly columns: 1 | 3; readonly r: number },
  ctx: Ctx,
): { elements: El[]; height: number } {
  const w = words[ctx.lang];
  const title = wrap(w.strip, 14.5, at.width);
  const elements: El[] = [write(0, 10, title, { size: 14, bold: true, className: 'corner' })];
  const first = 14 + title.length * 18;
  const width = (at.width - GAP * (at.columns - 1)) / at.columns;
  let y = first;
  let lowest = first;
  BEHIND.forEach((who, i) => {
    const x = at.columns === 3 ? i * (width + GAP) : 0;
    if (at.columns === 3) y = first;
    const head = wrap(w.kind(w.behind[who], n.behind[who]), 13.5, width);
    elements.push(write(x, y + 8, head, { size: 13, bold: true }));
    y += head.length * 16 + 6;
    for (const kind of FOUNDER_KINDS.filter((one) => HAND[one] === who)) {
      const mine = rows.filter(({ founder }) => founder === kind);
      if (mine.length === 0) continue;
      const label = wrap(w.kind(w.founders[kind], mine.length), 12, width);
      const { spots, height } = pack(mine.length, x, y + label.length * 15, width, 2 * at.r + 5);
      elements.push(
        write(x, y + 6, label, { fill: INK.muted }),
        ...mine.map((row, k) => {
          const said = w.house(row.name[ctx.lang], founderWords(row, ctx.lang), row.caseName[ctx.lang]);
          const spot = spots[k] ?? { x, y };
          return linked(ctx.href(`cases/${row.caseId}`), said, `phase ${tone(row)}`, house(spot, at.r, who));
        }),
      );
      y += label.length * 15 + height + 8;
    }
    y += 10;
    lowest = Math.max(lowest, y);
  });
  return { elements, height: lowest };
}
