import type { Text } from '../i18n/languages.ts';

export interface Option {
  /** As the address writes it; the empty text stands for no choice. */
  readonly value: string;
  readonly label: Text;
}

interface Common<Key> {
  /** The value of the state that it sets. */
  readonly key: Key;
  readonly label: Text;
  /** Heading under which controls stand together. */
  readonly group?: Text;
}

/** One value out of a few or many. */
export interface Choice<Key> extends Common<Key> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}
/** Any number of values. */
export interface Several<Key> extends Common<Key> {
  readonly kind: 'several';
  readonly options: readonly Option[];
}
/** A number on a slider with a button at either end. */
export interface Slider<Key> extends Common<Key> {
  readonly kind: 'slider';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How a value is read aloud and written beside the slider. */
  readonly as: 'whole' | 'year' | 'share' | 'signed';
  /** What the place beyond the last number stands for, such as “every year”. */
  readonly beyond?: Option;
  /** Whether it can be played step by step. */
  readonly plays?: boolean;
}
/** One value out of very many, found by typing its name in either language. */
export interface Find<Key> extends Common<Key> {
  readonly kind: 'find';
  readonly options: readonly Option[];
}

/** Several values in the order in which they are collected, each found by its name. Written with full stops between. */
export interface Picks<Key> extends Common<Key> {
  readonly kind: 'picks';
  readonly most: number;
  readonly options: readonly Option[];
}

/** One handle by which a reader changes the state of a figure. What it sets is written as the address writes it. */
export type Control<Key extends string = string> = Choice<Key> | Several<Key> | Slider<Key> | Find<Key> | Picks<Key>;
