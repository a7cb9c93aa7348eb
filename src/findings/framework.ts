import type { Dataset } from '../data/types.ts';
import { list } from '../i18n/format.ts';
import type { Lang, Text } from '../i18n/languages.ts';
import { count, type Findings } from './finding.ts';
import { both } from '../i18n/both.ts';
import { capitalised } from './shared/capitalised.ts';
import { extremes, type Ranked } from './shared/extremes.ts';
import { lowered } from './shared/lowered.ts';
import { numberAlone } from './shared/number-alone.ts';
import { smallNumber } from './shared/small-number.ts';

const signs = (data: Dataset, dimension: 'initiation' | 'integration'): number =>
  Object.keys(data.codebook.dimensions[dimension].indicators).length;

/** The relations of the codebook, each with the number of works that speak to it. */
const spokenTo = (data: Dataset): Ranked<Text>[] =>
  Object.entries(data.codebook.relation.values).map(([id, { label }]) => ({
    item: label,
    value: data.theory.filter(({ speaks_to: to }) => to.includes(id)).length,
  }));

function theory(data: Dataset): Text {
  const found = extremes(spokenTo(data));
  const works = data.theory.length;
  if (works === 0) return { en: 'Patrons, clients and mutual empowerment', zh: '庇护、依附与相互赋权' };
  if (!found)
    return both((lang) =>
      lang === 'en'
        ? 'Patrons, clients and mutual empowerment: no relation is written about more than another'
        : '庇护、依附与相互赋权：各种关系着墨相当',
    );
  const named = (lang: Lang) =>
    list(
      found.most.map(({ item }) => lowered(item[lang])),
      lang,
    );
  const most = found.most[0]?.value ?? 0;
  return both((lang) =>
    lang === 'en'
      ? `Patrons, clients and mutual empowerment: of ${smallNumber(works, lang)} works read, ${numberAlone(most, lang)} ${most === 1 ? 'speaks' : 'speak'} to ${named(lang)}`
      : `庇护、依附与相互赋权：所读${works}项论述中，谈${named(lang)}的${found.most.length > 1 ? '各' : ''}有${most}项`,
  );
}

/** What the two questions are made of, and which relations the theory read here speaks to. */
export const frameworkFindings: Findings = {
  topic: 'framework',
  facts: (data) => ({
    signs: count(signs(data, 'initiation')),
    ties: count(signs(data, 'integration')),
    works: count(data.theory.length),
  }),
  says: (data) => ({
    initiation: both((lang) =>
      lang === 'en'
        ? `Who begins? ${capitalised(smallNumber(signs(data, 'initiation'), lang))} signs to look for`
        : `由谁发起？看${signs(data, 'initiation')}个迹象`,
    ),
    integration: both((lang) =>
      lang === 'en'
        ? `Side by side or tied together? ${capitalised(smallNumber(signs(data, 'integration'), lang))} ties to look for`
        : `各做各的，还是制度相连？看${signs(data, 'integration')}项联系`,
    ),
    theory: theory(data),
  }),
};
