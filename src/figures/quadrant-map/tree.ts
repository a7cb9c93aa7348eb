import { percent, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS } from '../../model/cells.ts';
import { distanceOf } from '../../model/nearest-phases.ts';
import { nodeOf, type TreeNode } from '../shared/tree.ts';
import { inWords } from './in-words.ts';
import type { MapRow } from './rows.ts';
import { keyOf, standings, type Standing } from './select.ts';
import type { MapState } from './state.ts';
import { treeWords } from './tree-words.ts';

const NEIGHBOURS = 2;
const GROUPS = [...CELLS, 'undecided', 'no-position', 'outside'] as const;
type Group = (typeof GROUPS)[number];

/** A phase stands under its most likely model, be that settled or not; its words say how sure that is. */
function groupOf({ certainty, likeliest }: Standing): Group {
  if (certainty === 'outside' || certainty === 'no-position') return certainty;
  return likeliest ?? 'undecided';
}

/**
 * The map as a tree to be walked by keyboard and heard: model › programme › phase › indicator. Only what is selected is
 * in it, in the order of the dataset.
 */
export function tree(rows: readonly MapRow[], state: MapState, lang: Lang): TreeNode[] {
  const shown = standings(rows, state).filter(({ matches }) => matches);
  return GROUPS.flatMap((group) => {
    const members = shown.filter((row) => groupOf(row) === group);
    return members.length > 0 ? [groupNode(group, members, shown, lang)] : [];
  });
}

function groupNode(group: Group, members: readonly Standing[], shown: readonly Standing[], lang: Lang): TreeNode {
  const t = strings(lang);
  const w = treeWords[lang];
  const name =
    group === 'undecided'
      ? w.undecided
      : group in t.cells
        ? t.cells[group as keyof typeof t.cells]
        : t.certainty[group as 'outside'];
  const ids = [...new Set(members.map(({ caseId }) => caseId))];
  return nodeOf(
    group,
    w.group(name, ids.length, members.length),
    ids.map((id) => {
      const mine = members.filter(({ caseId }) => caseId === id);
      const children = mine.map((row) => phaseNode(row, shown, lang));
      return nodeOf(`${group}/${id}`, w.programme(mine[0]?.name[lang] ?? id, mine.length), children);
    }),
  );
}

function phaseNode(row: Standing, shown: readonly Standing[], lang: Lang): TreeNode {
  const t = strings(lang);
  const w = treeWords[lang];
  const share = row.likeliest && row.share !== null ? w.share(t.cells[row.likeliest], percent(row.share)) : '';
  const near = nearest(row, shown).map(
    ({ name, label }) => `${name[lang]}${t.punctuation.open}${label[lang]}${t.punctuation.close}`,
  );
  const words = [inWords(row, lang), share, near.length > 0 ? w.near(near.join(t.punctuation.listComma)) : ''];
  const children = (['initiation', 'integration'] as const).flatMap((dimension) =>
    row.codes[dimension].entries.map((entry, i) => {
      const write = (code: number | null) =>
        code === null
          ? t.common.unknown
          : `${dimension === 'initiation' ? signed(code) : code} ${(t.scale[dimension] as Record<string, string>)[String(code)] ?? ''}`;
      const label = row.indicators[dimension][i]?.[lang] ?? '';
      return nodeOf(
        `${row.caseId}/${row.phaseId}/${dimension}/${i}`,
        w.indicator(label, write(entry.code), write(entry.a), write(entry.b)),
        [],
        keyOf(row),
      );
    }),
  );
  return nodeOf(`phase/${keyOf(row)}`, words.filter(Boolean).join(lang === 'en' ? ' ' : ''), children, keyOf(row));
}

/** The phases of other programmes that stand closest on the two scores, each in units of its scale's length. */
function nearest(row: Standing, shown: readonly Standing[]): Standing[] {
  const { initiation, integration } = row;
  if (initiation.value === null || integration.value === null) return [];
  const distance = (other: Standing) =>
    other.initiation.value === null || other.integration.value === null
      ? Infinity
      : distanceOf(
          other.initiation.value - (initiation.value ?? 0),
          other.integration.value - (integration.value ?? 0),
        );
  return shown
    .filter((other) => other.caseId !== row.caseId && distance(other) < Infinity)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEIGHBOURS);
}
