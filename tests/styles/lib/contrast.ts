/** The value of one channel of sRGB, 0 to 1, as light. */
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of a colour such as `#fbf9f4` or `#fff`, 0 to 1. Throws on what is no such colour. */
function luminance(hex: string): number {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex) ?? [];
  if (digits === undefined) throw new Error(`"${hex}" is no colour in three or six digits`);
  const all = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(all.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, 1 to 21, whichever stands on the other.
 * Source: WCAG 2.2, “contrast ratio” and “relative luminance”.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
