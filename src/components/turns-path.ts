/** Marks on a width of 100 at some values between the ends of a slider. */
export const turnsPath = (at: readonly number[], min: number, max: number): string =>
  at.map((value) => `M${Math.round(((value - min) / (max - min)) * 1e4) / 100},0v1`).join('');
