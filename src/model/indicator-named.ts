import type { Codebook, Dimension } from '../data/types.ts';
import type { Text } from '../i18n/languages.ts';

/** The two parts of an indicator's full name: `integration.budget` is `['integration', 'budget']`. */
export function indicatorNamed(id: string): [dimension: Dimension, name: string] {
  const [dimension, name = ''] = id.split('.');
  return [dimension as Dimension, name];
}

/** What the codebook calls an indicator. Throws if it has no such one. */
export function indicatorLabel(codebook: Codebook, id: string): Text {
  const [dimension, name] = indicatorNamed(id);
  const found = codebook.dimensions[dimension].indicators[name];
  if (!found) throw new Error(`indicator "${id}" is not in data/codebook.yaml. Add it there, or correct the name`);
  return found.label;
}
