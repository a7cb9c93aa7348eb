import { citeInline } from '../../citation/cite-inline.ts';
import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';

/** How a source is named in a table of figures. For `rows.ts` alone: the citation processor stays out of the browser. */
export function sourceLabel(data: Dataset, id: string): Text {
  const source = data.sourceById.get(id);
  if (!source) throw new Error(`source "${id}" is not in data/sources.json. Add it there, or correct the id`);
  return { en: citeInline(source, 'en'), zh: citeInline(source, 'zh') };
}
