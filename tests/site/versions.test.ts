import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { DIMENSIONS } from '../../src/data/schema/codebook.ts';
import { dataVersion, shortHash } from '../../src/i18n/data-version.ts';
import { disputeWords } from '../../src/i18n/dispute-words.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { changesWords } from '../../src/i18n/changes-words.ts';
import { codeName, anchorOf } from '../../src/components/dispute/code-name.ts';
import { frozenVersions } from '../../src/render/versions/frozen.ts';
import { BASE, builtFiles, builtPages, documentOf, readBuilt } from './lib/dist.ts';

const data = dataset();
const files = new Set(builtFiles());
const page = (path: string) => documentOf({ html: readBuilt(`${path}index.html`) });

describe('version and hash of the data', () => {
  it('stand at the foot of every page', () => {
    for (const { path, html } of builtPages().filter((one) => one.html.includes('class="colophon"'))) {
      const foot = documentOf({ html }).querySelector('.colophon')?.textContent ?? '';
      expect(foot, path).toContain(dataVersion(data, path.startsWith('/zh/') ? 'zh' : 'en'));
      expect(foot).toContain(shortHash(data.hash));
    }
  });
});

describe.each(LANGS)('the versions in %s', (lang) => {
  const w = changesWords[lang];

  it('are listed with what they hold, and lead to what was frozen', () => {
    const list = page(`/${lang}/changes/`);
    for (const { manifest } of frozenVersions()) {
      expect(list.getElementById(`v${manifest.version}`)?.textContent).toContain(w.version(manifest.version));
      const links = [...list.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      expect(links).toContain(`${BASE}${lang}/v/${manifest.version}/`);
    }
  });

  it('each have a page that says whether they are the newest, and leads to every one of their files', () => {
    for (const { manifest } of frozenVersions()) {
      const { version } = manifest;
      const document = page(`/${lang}/v/${version}/`);
      const standing = document.querySelector('.standing')?.textContent ?? '';
      expect(standing.includes(w.isNewest)).toBe(version === data.version);
      const links = new Set([...document.querySelectorAll('a')].map((a) => a.getAttribute('href')));
      for (const path of Object.keys(manifest.files)) {
        expect(links, path).toContain(`${BASE}v/${version}/${path}`);
        expect(files).toContain(`/v/${version}/${path}`);
      }
      expect(document.body.textContent).toContain(manifest.hash);
    }
  });

  it('say of the first that there is nothing to compare it with, while it is the only one', () => {
    const only = frozenVersions().length === 1 && frozenVersions()[0]?.manifest.version === data.version;
    expect(page(`/${lang}/changes/`).body.textContent.includes(w.only)).toBe(only);
  });
});

describe.each(LANGS)('every code in %s', (lang) => {
  it.each(data.cases.map((one) => [one.id, one] as const))(
    'of %s has a link of its own by which it is disputed',
    (id, one) => {
      const document = page(`/${lang}/cases/${id}/`);
      const links = [...document.querySelectorAll('a.dispute')];
      const codes = one.phases.flatMap((phase) => DIMENSIONS.flatMap((dimension) => Object.keys(phase[dimension])));
      expect(links).toHaveLength(codes.length + one.phases.length + Object.keys(one.needs.codes).length + 1);
      for (const link of links) {
        const address = new URL(link.getAttribute('href') ?? '', 'http://site.invalid');
        expect(address.pathname).toBe(`${BASE}${lang}/dispute/`);
        const name = codeName(address.searchParams.get('code'));
        expect(name?.caseId, address.search).toBe(id);
        const element = name && document.getElementById(anchorOf(name));
        expect(element?.contains(link), address.search).toBe(true);
        expect(link.getAttribute('aria-label')?.startsWith(link.textContent)).toBe(true);
        const called = (link.getAttribute('aria-label') ?? '').slice(disputeWords[lang].linkOf('').length);
        expect(element?.getAttribute('data-name') ?? element?.textContent).toContain(called);
      }
    },
  );
});

describe.each(LANGS)('the page on which a code is disputed in %s', (lang) => {
  const document = page(`/${lang}/dispute/`);

  it('has the template without a script, and no form that could pretend to send', () => {
    expect(document.querySelector('.dispute-text')?.textContent).toContain(disputeWords[lang].fields.should);
    expect(document.querySelector('.dispute-text')?.textContent).toContain(dataVersion(data, lang));
    expect(document.querySelector('noscript')?.textContent).toContain(disputeWords[lang].noScript);
    expect(document.querySelectorAll('form, input, textarea')).toHaveLength(0);
  });

  it('says where a correction goes: to the configured address, or that there is none', () => {
    const draft = document.querySelector('.dispute-draft');
    expect(document.body.textContent.includes(disputeWords[lang].nowhere)).toBe(draft === null);
  });
});
