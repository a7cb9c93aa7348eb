import { nameOf, type Kind, type Thing } from '../../citation/own/thing.ts';
import { dataset } from '../../data/dataset.ts';
import { FIGURES, figureNumber } from '../../figures/index.ts';
import { both } from '../../i18n/both.ts';
import { LANGS } from '../../i18n/languages.ts';
import { chapters } from '../articles.ts';

async function chapterThings(): Promise<readonly Thing[]> {
  const lists = new Map(await Promise.all(LANGS.map(async (lang) => [lang, await chapters(lang)] as const)));
  return [...(lists.get(LANGS[0]) ?? [])].map(({ slug, number }, i) => ({
    kind: 'chapter',
    id: slug,
    number,
    title: both((lang) => lists.get(lang)?.[i]?.title ?? ''),
  }));
}

async function list(): Promise<readonly Thing[]> {
  return [
    { kind: 'report' },
    ...(await chapterThings()),
    ...FIGURES.map(({ id, title }): Thing => ({ kind: 'figure', id, number: figureNumber(id), title })),
    ...dataset().cases.map(({ id, name }): Thing => ({ kind: 'case', id, title: name })),
    { kind: 'dataset' },
  ];
}

let made: Promise<readonly Thing[]> | undefined;

/** Everything of this site that can be cited. */
export const things = (): Promise<readonly Thing[]> => (made ??= list());

/** The thing of that kind and id. Throws if there is none. */
export async function thingOf(kind: Kind, id = ''): Promise<Thing> {
  const name = id === '' ? kind : `${kind}-${id}`;
  const found = (await things()).find((thing) => nameOf(thing) === name);
  if (!found) throw new Error(`there is no ${kind} "${id}" to cite. Correct its id`);
  return found;
}
