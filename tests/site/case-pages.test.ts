import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { DIMENSIONS } from '../../src/data/schema/codebook.ts';
import { signed } from '../../src/i18n/format.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { builtPages, documentOf, type BuiltPage } from './lib/dist.ts';

const { dataset } = readDataset('data');
const pages = new Map(builtPages().map((page) => [page.path, page]));
const page = (path: string) => documentOf(pages.get(path) as BuiltPage);
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(LANGS)('the pages of the cases in %s', (lang) => {
  it.each(dataset.cases.map((one) => [one.id, one] as const))(
    '%s shows every code with both coders, its note and its sources',
    (id, one) => {
      const document = page(`/${lang}/cases/${id}/`);
      for (const phase of one.phases)
        for (const dimension of DIMENSIONS)
          for (const [name, entry] of Object.entries(phase[dimension])) {
            const row = document.getElementById(`${phase.id}.${dimension}.${name}`);
            const write = (value: number | null) =>
              value === null ? '–' : dimension === 'initiation' ? signed(value) : String(value);
            expect(text(row?.querySelector('.code')).split(' ')[0], `${phase.id} ${name}`).toBe(write(entry.code));
            expect([...(row?.querySelectorAll('.coder') ?? [])].map(text)).toEqual([write(entry.a), write(entry.b)]);
            if (entry.kind !== 'known') continue;
            expect(text(row)).toContain(entry.note[lang].replace(/\s+/g, ' '));
            const cited = [...(row?.querySelectorAll('.evidence a') ?? [])].map((a) => a.getAttribute('href'));
            expect(cited).toEqual(entry.source.map((source) => `#source-${source}`));
          }
    },
  );

  it.each(dataset.cases.map((one) => [one.id, one] as const))(
    '%s names its organisations, states its reach as the sources do, and lists every source',
    (id, one) => {
      const document = page(`/${lang}/cases/${id}/`);
      const all = text(document.querySelector('main'));
      for (const { name } of one.organisations) expect(all).toContain(name[lang].replace(/\s+/g, ' '));
      for (const { value } of one.reach) expect(all).toContain(new Intl.NumberFormat('en-GB').format(value));
      for (const source of [...one.needs.source, ...one.evaluation.source, ...one.reach.map((figure) => figure.source)])
        expect(document.getElementById(`source-${source}`), source).not.toBeNull();
      expect(all).toContain(one.evaluation.note[lang].replace(/\s+/g, ' '));
    },
  );

  it('lists every phase of every case in the overview', () => {
    const links = [...page(`/${lang}/cases/`).querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    for (const one of dataset.cases)
      for (const phase of one.phases)
        expect(
          links.some((link) => link.endsWith(`/${lang}/cases/${one.id}/#${phase.id}`)),
          `${one.id} ${phase.id}`,
        ).toBe(true);
  });

  it('never links a source that was read in a reprint', () => {
    for (const one of dataset.cases)
      for (const item of page(`/${lang}/cases/${one.id}/`).querySelectorAll('[id^="source-"]')) {
        const source = dataset.sourceById.get(item.id.slice('source-'.length));
        if (source?.custom.access) expect(item.querySelectorAll('a[href^="http"]')).toHaveLength(0);
      }
  });
});
