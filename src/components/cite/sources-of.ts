import type { Thing } from '../../citation/own/thing.ts';
import { dataset } from '../../data/dataset.ts';
import type { Case, Source } from '../../data/types.ts';
import { FORMS } from '../../figures/figure.ts';
import { figure } from '../../figures/index.ts';
import { LANGS } from '../../i18n/languages.ts';
import { sourcesOfCase } from '../../model/documentation.ts';
import { rowsOf } from '../../render/picture.ts';

/** The sources cited on the page of a programme: those of its codes, then those on who founded its organisations. */
export function citedOnCasePage(one: Case): readonly string[] {
  const { organiserByName } = dataset();
  const founders = one.organisations.flatMap(({ name }) => organiserByName.get(name.en)?.source ?? []);
  return [...new Set([...sourcesOfCase(one), ...founders])];
}

/** The sources of the values that a figure draws by default. */
function citedByFigure(id: string): readonly string[] {
  const one = figure(id);
  const ctx = { lang: LANGS[0], width: FORMS.wide, href: (page: string) => page };
  return one.draw(rowsOf(one, dataset()), one.codec.defaults, ctx).cites;
}

function idsOf(thing: Thing): readonly string[] {
  if (thing.kind === 'figure') return citedByFigure(thing.id);
  const one = thing.kind === 'case' ? dataset().cases.find(({ id }) => id === thing.id) : undefined;
  return one ? citedOnCasePage(one) : [];
}

/** The sources beneath a figure or a programme; none for what is cited as a whole. */
export function sourcesOf(thing: Thing): readonly Source[] {
  const { sourceById } = dataset();
  return idsOf(thing).map((id) => {
    const source = sourceById.get(id);
    if (!source) throw new Error(`source "${id}" is not in data/sources.json. Add it there, or correct the id`);
    return source;
  });
}
