/** A sentence or heading with its first letter large; Chinese stays as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
