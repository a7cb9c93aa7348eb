/** Upper 2.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 97.5 % point of Student's t with `df` degrees of freedom, by the expansion of Abramowitz & Stegun 26.7.5;
 * right to four decimals from 8 degrees on.
 */
export function student975(df: number): number {
  const terms = [
    Z,
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92160,
  ];
  return terms.reduce((sum, term, power) => sum + term / df ** power, 0);
}

/**
 * A 95 % interval by the delete-one jackknife (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, eq. 11.5;
 * Student's t with n − 1 degrees of freedom, as Tukey proposed): estimate ± t · √((n − 1)/n · Σ (θᵢ − θ̄)²), where θᵢ
 * is the estimate without group i. Null with fewer than two groups, or where one θᵢ is not defined.
 */
export function jackknife(estimate: number, without: readonly (number | null)[]): [low: number, high: number] | null {
  const n = without.length;
  const known = without.filter((each) => each !== null);
  if (n < 2 || known.length < n) return null;
  const mean = known.reduce((sum, each) => sum + each, 0) / n;
  const squares = known.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const reach = student975(n - 1) * Math.sqrt(((n - 1) / n) * squares);
  return [estimate - reach, estimate + reach];
}
