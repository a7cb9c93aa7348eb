import { describe, expect, it } from 'vitest';
import { published, shownTexts } from './lib/live.ts';
import { MOVES, type Move } from './lib/moves.ts';
import { PHASES, PROGRAMMES, cell, codeFor, labelOf, listIn, type Phase } from './lib/records.ts';
import { counted, inARow, percentText, point } from './lib/words.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  integration: ['none', 'partial or ad hoc', 'established'],
  service: ['low', 'medium', 'high'],
};
const BEST = ['service.contact', 'service.professional'];
const JOINT = PHASES.filter(({ takesPart }) => takesPart);

const parts = (id: string) => id.split('.') as [string, string];
const codeAt = (phase: Phase, id: string) => codeFor(phase, ...parts(id)).code;
const nameIn = (id: string) => {
  const label = labelOf(...parts(id));
  return label.charAt(0).toLowerCase() + label.slice(1);
};

function sharesOf(id: string): string {
  const [dimension] = parts(id);
  const weight = ({ caseId }: Phase) => 1 / JOINT.filter((other) => other.caseId === caseId).length;
  const all = JOINT.reduce((sum, phase) => sum + weight(phase), 0);
  return [0, 1, 2, null]
    .map((code) => {
      const mine = JOINT.filter((phase) => codeAt(phase, id) === code);
      const name = code === null ? 'unknown' : `${point(dimension, code)} ${WORDS[dimension]![code]!}`;
      const share = mine.reduce((sum, phase) => sum + weight(phase), 0) / all;
      return `${name} ${percentText(share)} (${counted(mine.length, 'phase')})`;
    })
    .join('; ');
}

/** What a move says of a recommendation; null if none of its indicators rose. */
function judge({ from, to }: Move, moves: readonly string[]): { side: string; told: string } | null {
  const change = (id: string) => {
    const [before, after] = [codeAt(from, id), codeAt(to, id)];
    return before === null || after === null ? null : after - before;
  };
  const rose = moves.filter((id) => (change(id) ?? 0) > 0);
  if (rose.length === 0) return null;
  // What rose is no evidence for itself.
  const besides = BEST.filter((id) => rose.some((risen) => risen !== id));
  const improved = besides.filter((id) => (change(id) ?? 0) > 0);
  const told = `${to.from}, ${inARow(rose.map(nameIn))} rose`;
  if (improved.length > 0) return { side: 'For', told: `${told}, as did ${inARow(improved.map(nameIn))}` };
  return { side: besides.some((id) => change(id) === null) ? 'Open' : 'Against', told };
}

function servesWithout(phase: Phase, moves: readonly string[]): boolean {
  const known = moves.map((id) => codeAt(phase, id)).filter((code) => code !== null);
  return (
    phase.takesPart &&
    BEST.every((id) => codeAt(phase, id) === 2) &&
    known.length > 0 &&
    known.every((code) => code < 2)
  );
}

describe('the table of the recommendations', () => {
  it('follows from recommendations.csv, codes.csv and phases.csv: shares of codes, and cases for, against and open', () => {
    const lines = published('recommendations');
    const order = ['government', 'social_organisation'].flatMap((to) => lines.filter((line) => line['to'] === to));
    const derived = order.flatMap((line) => {
      const moves = listIn(line, 'moves');
      const start = [cell(line, 'label_en'), cell(line, 'to') === 'government' ? 'government' : 'social organisations'];
      const cases = ['For', 'Against', 'Open'].flatMap((side) => {
        const found = PROGRAMMES.flatMap(({ name, phases }, i) => {
          const told = MOVES[i]!.flatMap((move) => {
            const judged = judge(move, moves);
            return judged?.side === side ? [judged.told] : [];
          });
          const without = side === 'Against' ? phases.filter((phase) => servesWithout(phase, moves)) : [];
          const all = [
            ...told,
            ...without.map(({ label }) => `“${label}” has contact and capacity coded highest without`),
          ];
          return all.length > 0 ? [[...start, side, name, all.join('; ')]] : [];
        });
        return found.length > 0 ? found : [[...start, side, 'none found', '–']];
      });
      return [...moves.map((id) => [...start, 'indicator', labelOf(...parts(id)), sharesOf(id)]), ...cases];
    });
    expect(order).toHaveLength(lines.length);
    expect(shownTexts('recommendations', 'en')).toEqual(derived);
  });
});
