import { decimal, signed } from '../../i18n/format.ts';

/** A difference as it is written everywhere in the figure; one that rounds to zero has no sign. */
export function dText(difference: number | null): string {
  if (difference === null) return '–';
  const hundredths = Math.round(difference * 100);
  return hundredths === 0 ? decimal(0, 2) : signed(hundredths / 100, 2);
}

/** A weight at which a sign changes, as it is written. */
export const flipText = (weight: number): string => `${decimal(weight * 100, 1)}%`;
