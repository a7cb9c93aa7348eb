import type { Ctx } from '../figure.ts';
import type { Spot } from '../shared/dodge.ts';
import type { El } from '../shared/elements.ts';
import { linked } from '../shared/spoken.ts';
import { arrow, twin } from './arrows.ts';
import { hasEvidence, wayOf } from './counts.ts';
import type { Kind } from './kind.ts';
import type { TrajectoryRow } from './rows.ts';
import { say } from './say.ts';

export type Tone = 'plain' | 'forward' | 'back';

/** Where the phases of a programme are drawn, by phase id. */
export type Spots = ReadonlyMap<string, Spot>;

/** The lines of one programme, beneath its marks: twins first, then its moves. Where room is short, quiet ones step back. */
export function lines(row: TrajectoryRow, spots: Spots, r: number, tone: Tone, tight: boolean, ctx: Ctx): El[] {
  const link = (id: string, text: string, kind: Kind | 'twins', parts: readonly El[]) => {
    const shown = tight && tone === 'plain' && (kind === 'twins' || wayOf(kind) === null) ? 'quiet' : tone;
    return linked(`${ctx.href(`cases/${row.caseId}`)}#${id}`, text, `trajectory ${shown}`, ...parts);
  };
  const between = <T>(from: string, to: string, make: (a: Spot, b: Spot) => T[]): T[] => {
    const [a, b] = [spots.get(from), spots.get(to)];
    return a && b ? make(a, b) : [];
  };
  return [
    ...row.twins.flatMap((pair) =>
      between(...pair, (a, b) => {
        const parts = twin(a, b, r);
        return parts.length > 0 ? [link(pair[1], say.twins(row, pair, ctx.lang), 'twins', parts)] : [];
      }),
    ),
    ...row.moves.flatMap((move) =>
      between(move.from, move.to, (a, b) => [
        link(move.to, say.move(row, move, ctx.lang), move.kind, arrow(a, b, r, move.kind, hasEvidence(move))),
      ]),
    ),
  ];
}
