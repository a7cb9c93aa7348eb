import type { Citable, Name } from './citable.ts';
import { isPinyin } from './pinyin.ts';
import { scriptOf } from './script.ts';

const whole = ({ family = '', given = '', literal }: Name, gap: string): Name =>
  literal === undefined ? { family: [family, given].filter(Boolean).join(gap) } : { family: literal };

/**
 * The authors as a processor must get them. A name in Chinese characters is never cut into surname and initials, and
 * an institution among Chinese names is divided from them by the same mark; so both go in as one piece.
 * With `pinyin`, names in pinyin stay whole as well: GB/T 7714-2025, 7.1.1 (“名宜用全称”).
 */
export function namesFor(work: Citable, { pinyin = false } = {}): readonly Name[] | undefined {
  const { author = [] } = work;
  if (author.length === 0) return undefined;
  if (scriptOf(work) === 'han') return author.map((name) => whole(name, ''));
  // Persons and institutions in one list are divided alike; institutions alone stay what they are.
  const mixed = author.some(({ literal }) => literal === undefined);
  return author.map((name) =>
    (mixed && name.literal !== undefined) || (pinyin && isPinyin(name)) ? whole(name, ' ') : name,
  );
}
