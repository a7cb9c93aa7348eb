/** A number of phases, those on a cut counted in parts: `7`, `15.5`, `0.25`. */
export const amountOfPhases = (count: number): string => String(Math.round(count * 100) / 100);
