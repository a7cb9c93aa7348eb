import type { Liberty, ProperName } from './schema/proper-name.ts';

/** Whether a text is listed as one that may do what others may not. */
export const isListed = (names: readonly ProperName[], text: string, liberty: Liberty): boolean =>
  names.some((name) => name.text === text && name.may.includes(liberty));
