/**
 * Colour of the paper in the light and the dark theme, for what stands around the page.
 *
 * @param tokens style sheet with the custom properties: light theme, dark theme, print
 */
export function themeColours(tokens: string): { readonly light: string; readonly dark: string } {
  const [light, dark] = [...tokens.matchAll(/--paper:\s*([^;]+);/g)].map(([, value]) => value);
  if (light === undefined || dark === undefined) throw new Error('there is no "--paper" of both themes in tokens.css');
  return { light, dark };
}
