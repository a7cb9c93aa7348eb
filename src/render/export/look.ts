/** How pictures look: the colours of the light theme and the rules of marks, taken from the style sheets of the site. */
export interface Look {
  /** Value of a custom property, such as `--ink`. */
  readonly values: Readonly<Record<string, string>>;
  /** Rules with every value written out. */
  readonly rules: string;
}

const without = (css: string) => css.replace(/\/\*[^]*?\*\//g, '');
const squeezed = (css: string) => css.replace(/\s+/g, ' ').replace(/ ?([{};:,]) ?/g, '$1');

/**
 * @param tokens style sheet with the custom properties; its first block is the light theme
 * @param rules style sheet of the marks
 */
export function lookOf(tokens: string, rules: string): Look {
  const [, block = ''] = /:root\s*{([^}]*)}/.exec(without(tokens)) ?? [];
  const values = Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):([^;]*);/g)].map(([, name = '', value = '']) => [name, squeezed(value).trim()]),
  );
  return { values, rules: spelled(squeezed(without(rules)), values).trim() };
}

/** A text in which custom properties are written out. Throws on one that doesn't exist. */
export const spelled = (text: string, values: Look['values']): string =>
  text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`there is no "${name}" in src/styles/tokens.css`);
    return value;
  });
