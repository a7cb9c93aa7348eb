/** A label in the middle of a sentence: `Emotional care` becomes `emotional care`; Chinese stays as it is. */
export const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
