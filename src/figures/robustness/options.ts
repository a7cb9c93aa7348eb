import { OPTIONS, type Specification } from '../../model/specification.ts';

export type Part = keyof Specification;

/** One option of one choice, as `coder.a`: by this name it stands in the address. */
export interface Option {
  readonly key: string;
  readonly part: Part;
  readonly value: Specification[Part];
}

export const CHOICES = Object.keys(OPTIONS) as Part[];

/** The options of a choice; the first is that of the main specification. */
export const optionsOf = (part: Part): Option[] =>
  OPTIONS[part].map((value: Specification[Part]) => ({ key: `${part}.${value}`, part, value }));

/** Every option of every choice. */
export const ALL_OPTIONS: readonly Option[] = CHOICES.flatMap(optionsOf);
