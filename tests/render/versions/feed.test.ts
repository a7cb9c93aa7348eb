import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/i18n/languages.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { snapshotOf } from '../../../src/model/snapshot.ts';
import { feed } from '../../../src/render/versions/feed.ts';
import { history } from '../../../src/render/versions/history.ts';
import { wellFormed } from '../../lib/well-formed.ts';
import { twoVersions } from './fixture.ts';

const { before, after } = twoVersions();
const versions = history(after, [{ manifest: {} as never, snapshot: snapshotOf(before) }]);

describe.each(LANGS)('the feed of changes in %s', (lang) => {
  const text = feed(after, versions, lang, {
    self: `https://example.org/${lang}/changes.xml`,
    page: (page) => `https://example.org/${lang}/${page}`,
  });
  const { document } = parseHTML(text.replace(/^<\?xml.*\n/, ''));
  const entries = [...document.querySelectorAll('entry')];
  const of = (name: string) => entries.map((entry) => entry.querySelector(name)?.textContent ?? '');

  it('is well-formed, and has what RFC 4287 asks of a feed and of each entry', () => {
    expect(wellFormed(text)).toBe(true);
    const root = document.querySelector('feed');
    for (const name of ['id', 'title', 'updated', 'author > name', 'link[rel="self"]'])
      expect(root?.querySelector(name), name).not.toBeNull();
    for (const name of ['id', 'title', 'updated', 'summary'])
      expect(
        of(name).every((said) => said !== ''),
        name,
      ).toBe(true);
    const ids = [root?.querySelector('id')?.textContent, ...of('id')];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(root?.getAttribute('xml:lang')).toBe(strings(lang).htmlLang);
  });

  it('has an entry a version and one a correction, newest first, dated by the data', () => {
    expect(of('updated')).toEqual([
      '2026-03-04T00:00:00Z',
      '2026-03-01T00:00:00Z',
      '2026-01-02T00:00:00Z',
      '2026-01-02T00:00:00Z',
    ]);
    expect(document.querySelector('feed > updated')?.textContent).toBe('2026-03-04T00:00:00Z');
    const said = { en: ['2 codes changed.', 'The plan was withdrawn.'], zh: ['改动2项编码。', '规划已撤回。'] }[lang];
    expect(of('summary')[0]).toContain(said[0]);
    expect(of('summary')[1]).toContain(said[1]);
  });
});
