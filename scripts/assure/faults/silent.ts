import { below } from '../../../src/model/random.ts';
import type { FaultClass, Site } from './fault.ts';
import { isCode, isIndicator, isKnown, isMap, isOptional } from './fields.ts';

const LETTER = /[a-z\u4e00-\u9fff]/;
const DIGIT = /\d/;
const cut = (value: unknown): string => JSON.stringify(value).slice(0, 60);

/** A figure with one of its digits raised by one, the first that `draw` picks. */
function otherDigit(text: string, at: number): string {
  const digits = [...text].flatMap((letter, i) => (DIGIT.test(letter) ? [i] : []));
  const where = digits[at % digits.length] ?? 0;
  const digit = (Number(text[where]) + 1) % 10;
  return `${text.slice(0, where)}${digit}${text.slice(where + 1)}`;
}

const isSentence = ({ value }: Site): boolean => typeof value === 'string' && LETTER.test(value);

/** Faults that leave everything well-formed: no rule can see them, and the manifest must. */
export const SILENT: readonly FaultClass[] = [
  {
    name: 'another code of the scale',
    caughtBy: 'manifest',
    at: isCode,
    damage: (holder, { key, value }) => {
      const other = value === 1 ? 2 : 1;
      holder[key] = other;
      return { change: `${String(value)} → ${other}` };
    },
  },
  {
    name: 'the two coders are swapped',
    caughtBy: 'manifest',
    at: ({ value }) => isMap(value) && 'a' in value && 'b' in value && value['a'] !== value['b'],
    damage: (holder, { key, value }) => {
      const { a, b } = value as Record<string, unknown>;
      Object.assign(holder[key] as object, { a: b, b: a });
      return { change: `a ⇄ b: ${String(a)}, ${String(b)}` };
    },
  },
  {
    name: 'the note of another indicator',
    caughtBy: 'manifest',
    at: isKnown,
    damage: (holder, { key, value, file, path }, draw, all) => {
      const others = all.filter((site) => isKnown(site) && site.file === file && site.path.join() !== path.join());
      const other = others[below(others.length, draw)]?.value as { note: unknown } | undefined;
      if (!other || cut(other.note) === cut((value as { note: unknown }).note)) return null;
      Object.assign(holder[key] as object, { note: other.note });
      return { change: `its note is now ${cut(other.note)}` };
    },
  },
  {
    name: 'another digit',
    caughtBy: 'manifest',
    at: ({ value }) =>
      (typeof value === 'number' && Math.abs(value) > 9) || (typeof value === 'string' && DIGIT.test(value)),
    damage: (holder, { key, value }, draw) => {
      const other = otherDigit(String(value), below(20, draw));
      holder[key] = typeof value === 'number' ? Number(other) : other;
      return { change: `${cut(value)} → ${cut(holder[key])}` };
    },
  },
  {
    name: 'another source that exists',
    caughtBy: 'manifest',
    at: ({ value, file, key }, sources) =>
      typeof value === 'string' && sources.has(value) && file !== 'sources.json' && key !== 'id',
    damage: (holder, { key, value }, draw, all) => {
      const others = all.filter((site) => site.file === 'sources.json' && site.key === 'id' && site.value !== value);
      const other = others[below(others.length, draw)]?.value;
      holder[key] = other;
      return { change: `${String(value)} → ${String(other)}` };
    },
  },
  {
    name: 'another letter in a text',
    caughtBy: 'manifest',
    at: isSentence,
    damage: (holder, { key, value }, draw) => {
      const text = [...String(value)];
      const places = text.flatMap((letter, i) => (LETTER.test(letter) ? [i] : []));
      const at = places[below(places.length, draw)] ?? 0;
      const other = text[at] === 'x' ? 'y' : /[a-z]/.test(text[at] ?? '') ? 'x' : text[at] === '不' ? '未' : '不';
      holder[key] = text.with(at, other).join('');
      return { change: `${text[at] ?? ''} → ${other} in ${cut(value)}` };
    },
  },
  {
    name: 'a field that may be absent is lost',
    caughtBy: 'manifest',
    at: isOptional,
    damage: (holder, { key }) => {
      Reflect.deleteProperty(holder, key);
      return { change: `${String(key)} left out` };
    },
  },
  {
    name: 'an entry of a list is lost',
    caughtBy: 'manifest',
    at: ({ key }) => typeof key === 'number',
    damage: (holder, { key, value }) => {
      (holder as unknown as unknown[]).splice(Number(key), 1);
      return { change: `without ${cut(value)}` };
    },
  },
  {
    name: 'a known code made unknown',
    caughtBy: 'manifest',
    at: (site) => isIndicator(site) && isKnown(site),
    damage: (holder, { key, value }) => {
      const { a, b } = value as Record<string, unknown>;
      holder[key] = { code: null, a, b };
      return { change: `${cut(value)} → unknown` };
    },
  },
  {
    name: 'another confidence',
    caughtBy: 'manifest',
    at: ({ key, file }) => key === 'confidence' && file.startsWith('cases/'),
    damage: (holder, { value }) => {
      holder['confidence'] = value === 'high' ? 'low' : 'high';
      return { change: `${String(value)} → ${String(holder['confidence'])}` };
    },
  },
];
