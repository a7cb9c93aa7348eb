import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { SOURCE_KINDS } from '../../src/data/schema/source.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { protocolSections } from '../../src/render/protocol.ts';
import { builtPages, documentOf } from './lib/dist.ts';

const { dataset } = readDataset('data');
const pages = new Map(builtPages().map((page) => [page.path, documentOf(page)]));
const page = (path: string): Document => {
  const found = pages.get(path);
  if (!found) throw new Error(`there is no page ${path}`);
  return found;
};
const protocol = protocolSections(readFileSync('docs/METHOD.md', 'utf8'));
/** Letters and digits alone: Markdown and HTML differ in all else. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const linksIn = (document: Document, selector: string) =>
  [...document.querySelectorAll(`${selector} a`)].map((a) => a.getAttribute('href') ?? '');

describe('the protocol on the site', () => {
  it('stands whole on the English page, each section where it is cited', () => {
    for (const { id, title, body } of protocol) {
      const section = page('/en/methods/').getElementById(id);
      expect(letters(section?.textContent ?? ''), id).toBe(letters(title + body));
    }
  });

  it('is summed up on the Chinese page under the same anchors, each summary beside the text that binds', () => {
    const document = page('/zh/methods/');
    const ids = [...document.querySelectorAll('.protocol')].map(({ id }) => id);
    expect(ids).toEqual(protocol.filter(({ order }) => order > 0).map(({ id }) => id));
    for (const id of ids) {
      const original = [...document.querySelectorAll(`#${id} a[hreflang="en"]`)].map((a) => a.getAttribute('href'));
      expect(original[0]).toMatch(new RegExp(`/en/methods/#${id}$`));
    }
  });
});

describe.each(LANGS)('in %s', (lang) => {
  it('the methods are led to from the head of every page, studies and this site from its foot', () => {
    for (const path of [`/${lang}/`, `/${lang}/sources/`, `/${lang}/methods/`]) {
      expect(linksIn(page(path), '.masthead nav').some((href) => href.endsWith(`/${lang}/methods/`))).toBe(true);
      const foot = linksIn(page(path), '.colophon');
      for (const name of ['studies', 'about'])
        expect(foot.some((href) => href.endsWith(`/${lang}/${name}/`))).toBe(true);
    }
  });

  it('the flow from programmes to phases tells the numbers of the dataset', () => {
    const steps = [...page(`/${lang}/methods/`).querySelectorAll('.flow-step')].map(({ textContent }) =>
      Number(/\d[\d,]*/.exec(textContent)?.[0].replace(',', '')),
    );
    const phases = dataset.cases.flatMap((one) => one.phases);
    expect(steps.slice(0, 3)).toEqual([
      dataset.cases.length + dataset.coding.excluded.length,
      dataset.cases.length,
      phases.length,
    ]);
  });

  it('every study is listed with its finding and its sources', () => {
    const items = [...page(`/${lang}/studies/`).querySelectorAll('.study-list li')];
    expect(items).toHaveLength(dataset.studies.length);
    for (const study of dataset.studies) {
      const item = items.find(({ textContent }) => textContent.includes(study.finding[lang]));
      const links = [...(item?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href')?.split('#').at(-1));
      expect(links).toEqual(study.source.map((id) => `source-${id}`));
    }
  });

  it('the sources can be shown one kind at a time, by a choice that the keyboard reaches and without a script', () => {
    const document = page(`/${lang}/sources/`);
    const radios = [...document.querySelectorAll('.kind-filter label input[type="radio"]')];
    expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(['all', ...SOURCE_KINDS]);
    expect(radios.filter((radio) => radio.hasAttribute('checked')).map((radio) => radio.getAttribute('value'))).toEqual(
      ['all'],
    );
    for (const kind of SOURCE_KINDS) {
      const label = radios.find((radio) => radio.getAttribute('value') === kind)?.parentElement?.textContent ?? '';
      const listed = document.querySelectorAll(`.source-kind[data-kind="${kind}"] .references li`).length;
      expect(label).toContain(String(listed));
      expect(listed).toBe(dataset.sources.filter(({ custom }) => custom.kind === kind).length);
    }
  });
});

it('has a rule in the style sheet for each kind of source', () => {
  const css = readFileSync('src/styles/sources.css', 'utf8');
  for (const kind of SOURCE_KINDS)
    expect(css).toContain(`[value='${kind}']:checked) ~ .source-kind:not([data-kind='${kind}'])`);
});
